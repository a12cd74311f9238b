import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type ParseError } from 'jsonc-parser'
import { OperationalError } from '../../diagnostics/errors.ts'
import { writeInside } from '../../konnector/write.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import { objectAt } from '../../json/values.ts'

/** The name cozy-konnector-dev uses too, which konnectors keep out of git. */
const configName = 'konnector-dev-config.json'

/** What a person signs in with. */
export interface Credentials {
  fields: Record<string, unknown>
  parameters?: unknown
  /** The two-factor codes that they entered in the run. */
  codes?: readonly string[]
}

/** There is nothing to sign in with; the message says what to fill in, and where. */
export class CredentialsMissing extends OperationalError {
  override readonly name = 'CredentialsMissing'
  readonly file: string
  constructor(file: string, message: string) {
    super(message)
    this.file = file
  }
}

/**
 * Reads the credentials of a run; comments are allowed. When the file is not there, writes one with the manifest's
 * fields to fill in. Throws `CredentialsMissing`.
 */
export function readCredentials(konnector: Konnector, path = devConfigFile(konnector)): Credentials {
  const names = fieldNames(konnector)
  const listed = names.map(name => `"${name}"`).join(', ')
  if (!existsSync(path)) {
    const fields = Object.fromEntries(names.map(name => [name, '']))
    const text = `${JSON.stringify({ COZY_URL: '', fields }, null, 2)}\n`
    writeInside(konnector.dir, path, text, { mode: 0o600 })
    throw new CredentialsMissing(
      path,
      `There are no credentials yet, so an empty ${configName} was written. Fill in ${listed || 'its fields'} under "fields", keep it out of git, and run this again.`,
    )
  }
  const { fields, COZY_PARAMETERS } = readDevConfig(path)
  if (typeof fields !== 'object' || fields === null) throw unreadable(path)
  // Older manifests name other fields than the konnector reads.
  const isEmpty = Object.values(fields).every(value => value === '' || value === null)
  if (names.length > 0 && isEmpty)
    throw new CredentialsMissing(
      path,
      `The fields of ${configName} are empty. Fill in ${listed} and run this again.`,
    )
  return { fields: { ...fields }, ...(COZY_PARAMETERS !== undefined && { parameters: COZY_PARAMETERS }) }
}

/** What stands as COZY_URL in the file of the credentials; undefined when nothing does. Throws `CredentialsMissing`. */
export function readCozyUrl(konnector: Konnector, path = devConfigFile(konnector)): string | undefined {
  if (!existsSync(path)) return undefined
  const { COZY_URL } = readDevConfig(path)
  return typeof COZY_URL === 'string' && COZY_URL.trim() !== '' ? COZY_URL : undefined
}

function devConfigFile({ dir }: Konnector): string {
  return join(dir, configName)
}

function readDevConfig(path: string): Partial<Record<string, unknown>> {
  const config = parseCommented(readFileSync(path, 'utf8'))
  if (typeof config !== 'object' || config === null) throw unreadable(path)
  return config as Partial<Record<string, unknown>>
}

/** The value of JSON with comments; undefined when it is not JSON. */
function parseCommented(text: string): unknown {
  const errors: ParseError[] = []
  try {
    const value: unknown = parse(text, errors, { allowTrailingComma: true })
    return errors.length > 0 ? undefined : value
  } catch (error) {
    // The parser calls itself at each level.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function unreadable(path: string): CredentialsMissing {
  return new CredentialsMissing(
    path,
    `${configName} must be a JSON object with "fields". Delete it and run this again to get one to fill in.`,
  )
}

function fieldNames({ manifest }: Konnector): string[] {
  return Object.keys(objectAt(manifest, 'fields')).filter(name => name !== 'advancedFields')
}
