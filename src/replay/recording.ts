import { maxRecordingSize } from '../cozy/limits.ts'
import { isDeeper, maxLevels } from '../json/read.ts'
import { isObject } from '../json/values.ts'
import { formatMebibytes } from '../text/format.ts'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Derivation, deriveExchanges, parseDerivation } from './derive.ts'
import type { Exchange } from './exchange.ts'
import { parseExchange } from './exchange-text.ts'
import { readRecordingFile } from './recording-file.ts'
import type { Side } from './build-part.ts'
import { areHands, type Hand } from './client/hand.ts'
import { RecordingError } from './recording-error.ts'

/** `test/replay/<name>/` of a konnector: a recording and what must come of it. */
export interface Scenario {
  name: string
  /** Absolute. */
  dir: string
}

/** Where a konnector keeps its scenarios. */
export const scenariosDir = 'test/replay'

export const settingsFile = 'scenario.json'
export const expectedFile = 'expected.json'

/** `scenario.json`. */
export interface RecordingSettings {
  version: 1
  /** ISO 8601. The clock of a replay stands there. */
  recordedAt: string
  /** What the account holds: aliases of what a person typed. */
  fields: Record<string, unknown>
  /** COZY_PARAMETERS: pseudonyms of the developer's keys. Default: what the manifest says. */
  parameters?: unknown
  /** The error that is meant, such as `LOGIN_FAILED`. Default: `success` for the scenario of that name, else any error of the libraries. */
  result?: string
  /** The scenario this one is, but for one answer of the site. */
  derive?: Derivation
  /** Names of query parameters that do not count when an exchange is looked for. */
  ignoreQuery?: string[]
  /** A recording of which a part is not needed, on purpose. */
  allowUnused?: boolean
  /** Which of a build's two parts is run, where it has both. Default: the server's. */
  side?: Side
  /** What a person did while the worker was shown; a list for each time, where it was shown more than once. */
  hands?: Hand[] | Hand[][]
  /** What the app keeps for the account, for a client-side run that signs in by itself. */
  credentials?: Record<string, unknown>
  /** Whose account it is, as an earlier run found it: the run is not the first one. */
  accountName?: string
  /** The scenario whose Cozy this one starts with. */
  after?: string
}

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
  const own = readJson(dir, settingsFile) as Partial<RecordingSettings>
  if (own.derive === undefined) return { settings: readRecordingSettings(dir), exchanges: readExchanges(dir) }
  const derivation = parseDerivation(settingsFile, own.derive)
  const other = inFolder(`../${derivation.from}`, () => readOther(join(dirname(dir), derivation.from)))
  return {
    // A run that broke off leaves the rest of the exchanges.
    settings: { ...other.settings, allowUnused: true, ...checkChoices(own) },
    exchanges: deriveExchanges(derivation, other.exchanges, settingsFile, dir),
  }
}

function readOther(dir: string): Pick<Recording, 'settings' | 'exchanges'> {
  if ((readJson(dir, settingsFile) as Partial<RecordingSettings>).derive !== undefined)
    throw new RecordingError(settingsFile, 'it is derived itself: derive from a recording')
  return { settings: readRecordingSettings(dir), exchanges: readExchanges(dir) }
}

/** Names files of another folder as they are seen from this one. */
function inFolder<T>(folder: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error
    throw new RecordingError(`${folder}/${error.file}`, error.message)
  }
}

export function readRecordingSettings(dir: string): RecordingSettings {
  const settings = readJson(dir, settingsFile) as Partial<RecordingSettings>
  if (settings.version !== 1)
    throw new RecordingError(
      settingsFile,
      'its "version" must be 1: another version of konnector-lint wrote it',
    )
  if (typeof settings.recordedAt !== 'string' || Number.isNaN(Date.parse(settings.recordedAt)))
    throw new RecordingError(settingsFile, 'its "recordedAt" must be a date such as 2026-01-31T12:00:00.000Z')
  if (!isObject(settings.fields))
    throw new RecordingError(settingsFile, 'its "fields" must be an object: what the account holds')
  checkChoices(settings)
  return settings as RecordingSettings
}

/** What a person wrote into the scenario.json of `dir`. Throws `RecordingError`. */
export function readOwnChoices(dir: string): Partial<RecordingSettings> {
  return existsSync(join(dir, settingsFile)) ? checkChoices(readJson(dir, settingsFile)) : {}
}

function checkChoices(settings: Partial<RecordingSettings>): Partial<RecordingSettings> {
  if (settings.ignoreQuery !== undefined && !areTexts(settings.ignoreQuery))
    throw new RecordingError(settingsFile, 'its "ignoreQuery" must be a list of names')
  if (settings.result !== undefined && typeof settings.result !== 'string')
    throw new RecordingError(settingsFile, 'its "result" must be "success" or the code of an error')
  checkClientSettings(settings)
  return settings
}

function checkClientSettings({
  hands,
  side,
  credentials,
  accountName,
  after,
}: Partial<RecordingSettings>): void {
  if (hands !== undefined && !areHands(hands) && !(Array.isArray(hands) && hands.every(areHands)))
    throw new RecordingError(
      settingsFile,
      'its "hands" must be a list of steps such as { "on": "#login", "type": "redacted-login" }',
    )
  if (side !== undefined && side !== 'client' && side !== 'server')
    throw new RecordingError(settingsFile, 'its "side" must be "client" or "server"')
  if (credentials !== undefined && !isObject(credentials))
    throw new RecordingError(settingsFile, 'its "credentials" must be an object: what the app keeps')
  for (const [name, value] of Object.entries({ accountName, after }))
    if (value !== undefined && typeof value !== 'string')
      throw new RecordingError(settingsFile, `its "${name}" must be a text`)
}

/** The person's steps, a list for each time that the worker is shown. */
export function handsOf({ hands = [] }: Pick<RecordingSettings, 'hands'>): Hand[][] {
  return areHands(hands) ? [hands] : hands
}

function readExpected(dir: string): Expected {
  const { result, documents, files, identifier } = readJson(dir, expectedFile) as Partial<Expected>
  if (typeof result !== 'string')
    throw new RecordingError(expectedFile, 'its "result" must be a text: "success", or the error of the job')
  if (!isObject(documents) || !Object.values(documents).every(docs => areObjects(docs)))
    throw new RecordingError(expectedFile, 'its "documents" must be lists of objects, by doctype')
  if (!areObjects(files) || !files.every(({ path }) => typeof path === 'string'))
    throw new RecordingError(expectedFile, 'its "files" must be a list of objects with a "path"')
  if (identifier !== undefined && typeof identifier !== 'string')
    throw new RecordingError(expectedFile, 'its "identifier" must be a text: whose account it is')
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

function readJson(dir: string, name: string): object {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(readRecordingFile(dir, name, name)).toString('utf8'))
  } catch (error) {
    if (error instanceof RecordingError) throw error
    throw new RecordingError(name, `it is not JSON: ${(error as Error).message}`)
  }
  if (!isObject(value)) throw new RecordingError(name, 'it must be a JSON object')
  if (isDeeper(value)) throw new RecordingError(name, `it is nested more than ${maxLevels} levels deep`)
  return value
}

function areObjects(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every(isObject)
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
