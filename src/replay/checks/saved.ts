import { formatCount } from '../../text/format.ts'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { nodeAt, type Path, formatPointer, regionOf } from '../../json/document.ts'
import {
  closestDocument,
  compareDocuments,
  documentsOf,
  listFileChanges,
  type ValueChange,
} from '../compare.ts'
import { printable } from '../printable.ts'
import type { SavedDocument, SavedFile } from '../recording.ts'
import { replayDocuments, replayFiles } from '../rules.ts'
import type { CheckContext, CheckFinding } from './context.ts'

/** The documents and files in the Cozy must be those of `expected.json`. */
export function* checkSaved(run: CheckContext): Generator<CheckFinding> {
  const { documents } = run.recording.expected
  for (const doctype of new Set([...Object.keys(documents), ...Object.keys(run.outcome.documents)]))
    yield* checkDoctype(doctype, run)
  yield* checkFiles(run)
}

function* checkDoctype(doctype: string, run: CheckContext): Generator<CheckFinding> {
  const expected = documentsOf(run.recording.expected.documents, doctype)
  const saved = documentsOf(run.outcome.documents, doctype)
  const { missing, others } = compareDocuments(expected, saved)
  if (missing.length === 0 && others.length === 0) return

  const tally = `${doctype}: ${formatCount(expected.length, 'document')} expected, ${saved.length} saved`
  const [first] = missing
  if (first === undefined) {
    const message = `${tally}. Not expected: ${shown(others[0])}.`
    yield { rule: replayDocuments, message, place: placeIn(run, ['documents', doctype]) }
    return
  }
  const place = placeIn(run, ['documents', doctype, first])
  const pair = others.length === missing.length ? closest(expected[first]!, others) : undefined
  const message = pair
    ? `${tally}, ${missing.length} of them different; in the first, ${pair}.`
    : `${tally}. Missing: ${shown(expected[first])}.`
  yield { rule: replayDocuments, message, place }
}

/** What differs between a document and the one that is most like it. */
function closest(expected: SavedDocument, others: readonly SavedDocument[]): string {
  const texts = (closestDocument(expected, others)?.changes ?? []).map(inWords)
  return texts.slice(0, 3).join(', ') + (texts.length > 3 ? ` and ${texts.length - 3} more` : '')
}

function inWords({ path, expected, saved }: ValueChange): string {
  return `${printable(path, 80)} is ${shown(saved)}, expected ${shown(expected)}`
}

function shown(value: unknown): string {
  return value === undefined ? 'absent' : printable(JSON.stringify(value), 160)
}

function* checkFiles(run: CheckContext): Generator<CheckFinding> {
  const saved = new Map<string, SavedFile>(run.outcome.files.map(file => [file.path, file]))
  const missing: { path: string; index: number }[] = []
  for (const [index, expected] of run.recording.expected.files.entries()) {
    const file = saved.get(expected.path)
    saved.delete(expected.path)
    if (!file) missing.push({ path: expected.path, index })
    else yield* checkFile(file, expected, placeIn(run, ['files', index]))
  }
  const [first] = missing
  if (first)
    yield {
      rule: replayFiles,
      message:
        missing.length === 1
          ? `${printable(first.path)} was not saved.`
          : `${missing.length} files were not saved; the first is ${printable(first.path)}.`,
      place: placeIn(run, ['files', first.index]),
    }
  for (const path of saved.keys())
    yield {
      rule: replayFiles,
      message: `${printable(path)} was saved, but is not expected.`,
      place: placeIn(run, ['files']),
    }
}

function* checkFile(file: SavedFile, expected: SavedFile, place: Place): Generator<CheckFinding> {
  const differences = listFileChanges(expected, file).map(inWords)
  if (differences.length > 0)
    yield {
      rule: replayFiles,
      message: `${printable(file.path)} differs: ${printable(differences.join(', '))}.`,
      place,
    }
}

function placeIn({ expected }: CheckContext, path: Path): Place {
  const node = nodeAt(expected, path)
  return {
    file: expected.file,
    ...(node && { ...regionOf(expected.text, node), pointer: formatPointer(path) }),
  }
}
