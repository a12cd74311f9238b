import type { ComparedThing, Items } from '../../report/run-details.ts'
import {
  closestDocument,
  compareDocuments,
  documentsOf,
  listChanges,
  listFileChanges,
  type ValueChange,
} from '../compare.ts'
import type { RunOutcome } from '../outcome.ts'
import type { Expected } from '../recording.ts'
import type { SecondRunChanges } from '../second-run.ts'
import { cutList, type PageBudget } from './budget.ts'

const maxComparisons = 40
const maxRows = 40
/** Saved documents that a missing one is compared with. */
const maxCandidates = 50

interface FoundResult extends RunOutcome {
  result: string
  identifier: string | undefined
  second?: SecondRunChanges
}

/** One thing that differs, and how. */
interface Found {
  title: string
  changes: ValueChange[]
}

/** What a run left otherwise than expected, one thing at a time. */
export function describeComparisons(
  expected: Expected,
  found: FoundResult,
  budget: PageBudget,
): Items<ComparedThing> {
  const doctypes = new Set([...Object.keys(expected.documents), ...Object.keys(found.documents)])
  const all = [
    ...compareEnds(expected, found),
    ...[...doctypes].flatMap(doctype => compareDoctype(doctype, expected, found)),
    ...compareFiles(expected, found),
    ...(found.second ? lookAtSecond(found.second) : []),
  ]
  const { shown, more } = cutList(all, maxComparisons)
  return { shown: shown.map(look => describe(look(), budget)), more }
}

/** Looking for the nearest document takes time, which only what is shown is worth. */
type Look = () => Found

function compareEnds(expected: Expected, found: FoundResult): Look[] {
  const ends = (['result', 'identifier'] as const)
    .filter(name => expected[name] !== undefined && expected[name] !== found[name])
    .map(path => ({ path, expected: expected[path], saved: found[path] }))
  return ends.length === 0 ? [] : [() => ({ title: 'The job', changes: ends })]
}

function compareDoctype(doctype: string, expected: Expected, found: RunOutcome): Look[] {
  const wanted = documentsOf(expected.documents, doctype)
  const { missing, others } = compareDocuments(wanted, documentsOf(found.documents, doctype))
  const left = new Set(others)
  const lookAtMissing = (index: number): Found => {
    const title = `${doctype}, document ${index + 1} of ${wanted.length}`
    const near = closestDocument(wanted[index]!, [...left].slice(0, maxCandidates))
    if (!near) return { title: `${title}: not saved`, changes: listChanges(wanted[index], {}) }
    left.delete(near.document)
    return { title, changes: near.changes }
  }
  const lookAtNext = (): Found => {
    const [next] = left
    left.delete(next!)
    return { title: `${doctype}, a document that is not expected`, changes: listChanges({}, next) }
  }
  // Each missing document takes one of the others.
  const unexpected = Math.max(0, others.length - missing.length)
  return [
    ...missing.map(index => () => lookAtMissing(index)),
    ...Array.from({ length: unexpected }, () => lookAtNext),
  ]
}

function compareFiles(expected: Expected, found: RunOutcome): Look[] {
  const saved = new Map(found.files.map(({ content: _content, ...file }) => [file.path, file]))
  const wanted = expected.files.flatMap((file): Look[] => {
    const other = saved.get(file.path)
    saved.delete(file.path)
    if (!other) return [() => ({ title: `${file.path}: not saved`, changes: listChanges(file, {}) })]
    const changes = listFileChanges(file, other)
    return changes.length === 0 ? [] : [() => ({ title: file.path, changes })]
  })
  const unexpected = [...saved.values()].map(file => () => ({
    title: `${file.path}: not expected`,
    changes: listChanges({}, file),
  }))
  return [...wanted, ...unexpected]
}

/** What a second run saves is not expected at all. */
function lookAtSecond({ added, addedFiles }: SecondRunChanges): Look[] {
  return [
    ...added.map(({ doctype, doc, isTwin }) => () => ({
      title: `${doctype}, a document that a second run ${isTwin ? 'duplicates' : 'adds'}`,
      changes: listChanges({}, doc),
    })),
    ...addedFiles.map(path => () => ({
      title: `${path}: saved by a second run`,
      changes: listChanges({}, { path }),
    })),
  ]
}

function describe({ title, changes }: Found, budget: PageBudget): ComparedThing {
  const { shown, more } = cutList(changes, maxRows)
  const rows = shown.map(({ path, expected, saved }) => budget.compare(path, expected, saved))
  return { title: budget.cut(title), rows: { shown: rows, more } }
}
