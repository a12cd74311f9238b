import type { JsonDocument } from '../json/document.ts'
import { isObject } from '../json/values.ts'
import type { Side } from './build-part.ts'
import { areHands, type Hand } from './client/hand.ts'
import type { Derivation } from './derive.ts'
import { invalidMember } from './recording-json.ts'

export const settingsFile = 'scenario.json'

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
  /** Runs the konnector a second time on what the first run left: it must save nothing new. */
  again?: boolean
  /** The language of the Cozy. Default: `en`. */
  locale?: string
  /** The path of the folder that the konnector saves to. Default: the one that Harvest makes. */
  folder?: string
  /** What the account holds beside `fields`, such as `data` that an earlier run saved. */
  account?: Record<string, unknown>
  /** What a person enters each time that the konnector waits for a code. */
  twoFactorCodes?: string[]
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

const choiceNames = ['result', 'ignoreQuery', 'allowUnused', 'again', 'locale', 'folder', 'account'] as const

/** What a person chooses, and no recording finds out. */
export type RecordingChoices = Pick<RecordingSettings, (typeof choiceNames)[number]>

const isText = (value: unknown): value is string => typeof value === 'string'
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isBoolean = (value: unknown) => typeof value === 'boolean'

/** What the members that may be left out must be. */
const optional: readonly (readonly [keyof RecordingSettings, (value: unknown) => boolean, string])[] = [
  ['ignoreQuery', areTexts, 'a list of names'],
  ['result', isText, '"success" or the code of an error'],
  ['allowUnused', isBoolean, 'true or false'],
  ['again', isBoolean, 'true or false'],
  ['locale', value => isText(value) && /^[a-z]{2}(?:[-_][A-Za-z]+)?$/.test(value), 'a language such as "fr"'],
  [
    'folder',
    value => isText(value) && /^(?:\/[^/\0]+)+$/.test(value),
    'a path such as "/Administrative/Books"',
  ],
  ['account', isObject, 'an object: what the account holds beside the fields'],
  ['twoFactorCodes', areTexts, 'a list of codes'],
  [
    'hands',
    value => areHands(value) || (Array.isArray(value) && value.every(areHands)),
    'a list of steps such as { "on": "#login", "type": "redacted-login" }',
  ],
  ['side', value => value === 'client' || value === 'server', '"client" or "server"'],
  ['credentials', isObject, 'an object: what the app keeps'],
  ['accountName', isText, 'a text'],
  ['after', isText, 'a text'],
]

/** The settings of a recording. Throws `RecordingError`. */
export function parseSettings(document: JsonDocument): RecordingSettings {
  const settings = document.value as Partial<RecordingSettings>
  if (settings.version !== 1)
    throw invalidMember(
      document,
      ['version'],
      'its "version" must be 1: another version of konnector-lint wrote it',
    )
  if (typeof settings.recordedAt !== 'string' || Number.isNaN(Date.parse(settings.recordedAt)))
    throw invalidMember(
      document,
      ['recordedAt'],
      'its "recordedAt" must be a date such as 2026-01-31T12:00:00.000Z',
    )
  if (!isObject(settings.fields))
    throw invalidMember(document, ['fields'], 'its "fields" must be an object: what the account holds')
  checkOptional(document)
  return settings as RecordingSettings
}

/** The members that are there, of a scenario that may lack the rest. Throws `RecordingError`. */
export function checkOptional(document: JsonDocument): Partial<RecordingSettings> {
  const settings = document.value as Partial<RecordingSettings>
  for (const [name, isValid, what] of optional)
    if (settings[name] !== undefined && !isValid(settings[name]))
      throw invalidMember(document, [name], `its "${name}" must be ${what}`)
  return settings
}

/** What a person wrote, which stays when the scenario is recorded again. */
export function choicesOf(settings: Partial<RecordingSettings>): RecordingChoices {
  return Object.fromEntries(
    choiceNames.flatMap(name => (settings[name] === undefined ? [] : [[name, settings[name]]])),
  )
}

/** The person's steps, a list for each time that the worker is shown. */
export function handsOf({ hands = [] }: Pick<RecordingSettings, 'hands'>): Hand[][] {
  return areHands(hands) ? [hands] : hands
}
