import { maxRecordingSize } from '../cozy/limits.ts'
import { isObject } from '../json/values.ts'
import { formatMebibytes } from '../text/format.ts'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deriveExchanges, parseDerivation } from './derive.ts'
import type { Exchange } from './exchange.ts'
import { parseExchange } from './exchange-text.ts'
import { RecordingError } from './recording-error.ts'
import { readRecordingFile } from './recording-file.ts'
import { invalidMember, readRecordingJson } from './recording-json.ts'
import { checkOptional, parseSettings, type RecordingSettings, settingsFile } from './settings.ts'

/** `test/replay/<name>/` of a konnector: a recording and what must come of it. */
export interface Scenario {
  name: string
  /** Absolute. */
  dir: string
}

/** Where a konnector keeps its scenarios. */
export const scenariosDir = 'test/replay'

export const expectedFile = 'expected.json'

/** A document as `expected.json` holds it: without its id and revision. */
export type SavedDocument = Record<string, unknown>

export interface SavedFile {
  path: string
  mime: string
  /** In bytes. */
  size: number
  /** Lower-case hexadecimal. */
  sha256: string
  /** What the konnector says about it: `metadata`, `tags`, `sourceAccount`, `references`… */
  described?: Record<string, unknown>
}

/** `expected.json`: what a run must leave. */
export interface Expected {
  /** `success`, or the error of the job as the stack would keep it, such as `LOGIN_FAILED`. */
  result: string
  /** By doctype, sorted. */
  documents: Record<string, SavedDocument[]>
  /** Sorted by path. */
  files: SavedFile[]
  /** What a client-side konnector must say whose account it is. */
  identifier?: string
}

export interface Recording {
  settings: RecordingSettings
  expected: Expected
  /** In the order of their files' names. */
  exchanges: Exchange[]
}

/** The scenarios of the konnector at `dir`, by name. */
export function findScenarios(dir: string): Scenario[] {
  const root = join(dir, scenariosDir)
  if (!existsSync(root)) return []
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(root, entry.name, settingsFile)))
    .map(entry => ({ name: entry.name, dir: join(root, entry.name) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Reads a scenario from the disk. Throws `RecordingError`, which names the file. */
export function readRecording({ dir }: Scenario): Recording {
  return { ...readSite(dir), expected: readExpected(dir) }
}

/** What the konnector meets in a scenario, its own or one derived from another's. Throws `RecordingError`. */
export function readSite(dir: string): Pick<Recording, 'settings' | 'exchanges'> {
  const document = readRecordingJson(dir, settingsFile)
  const own = document.value as Partial<RecordingSettings>
  if (own.derive === undefined) return { settings: parseSettings(document), exchanges: readExchanges(dir) }
  const derivation = parseDerivation(document)
  const other = inFolder(`../${derivation.from}`, () => readOther(join(dirname(dir), derivation.from)))
  return {
    // A run that broke off leaves the rest of the exchanges.
    settings: { ...other.settings, again: false, allowUnused: true, ...checkOptional(document) },
    exchanges: deriveExchanges(derivation, other.exchanges, document, dir),
  }
}

function readOther(dir: string): Pick<Recording, 'settings' | 'exchanges'> {
  const document = readRecordingJson(dir, settingsFile)
  if ((document.value as Partial<RecordingSettings>).derive !== undefined)
    throw invalidMember(document, ['derive'], 'it is derived itself: derive from a recording')
  return { settings: parseSettings(document), exchanges: readExchanges(dir) }
}

/** Names files of another folder as they are seen from this one. */
function inFolder<T>(folder: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error
    throw new RecordingError(`${folder}/${error.file}`, error.message, error.place)
  }
}

/** What a person wrote into the scenario.json of `dir`. Throws `RecordingError`. */
export function readOwnChoices(dir: string): Partial<RecordingSettings> {
  return existsSync(join(dir, settingsFile)) ? checkOptional(readRecordingJson(dir, settingsFile)) : {}
}

function readExpected(dir: string): Expected {
  const document = readRecordingJson(dir, expectedFile)
  const { result, documents, files, identifier } = document.value as Partial<Expected>
  if (typeof result !== 'string')
    throw invalidMember(
      document,
      ['result'],
      'its "result" must be a text: "success", or the error of the job',
    )
  if (!isObject(documents) || !Object.values(documents).every(docs => areObjects(docs)))
    throw invalidMember(document, ['documents'], 'its "documents" must be lists of objects, by doctype')
  if (!areObjects(files) || !files.every(({ path }) => typeof path === 'string'))
    throw invalidMember(document, ['files'], 'its "files" must be a list of objects with a "path"')
  if (identifier !== undefined && typeof identifier !== 'string')
    throw invalidMember(document, ['identifier'], 'its "identifier" must be a text: whose account it is')
  return { result, documents, files, ...(identifier !== undefined && { identifier }) }
}

function readExchanges(dir: string): Exchange[] {
  let left = maxRecordingSize
  const read = (file: string, name = file) => {
    const bytes = readRecordingFile(dir, file, name)
    left -= bytes.length
    if (left < 0)
      throw new RecordingError(
        file,
        `the recording is larger than ${formatMebibytes(maxRecordingSize)} with it`,
      )
    return bytes
  }
  return readdirSync(dir, { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.http'))
    .map(entry => entry.name)
    .toSorted()
    .map(file => parseExchange(file, read(file), name => read(file, name)))
}

function areObjects(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every(isObject)
}
