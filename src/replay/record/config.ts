import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type ParseError } from 'jsonc-parser'
import { OperationalError } from '../../diagnostics/errors.ts'
import type { Konnector } from '../../konnector/konnector.ts'

/** The name cozy-konnector-dev uses too, which konnectors keep out of git. */
const configName = 'konnector-dev-config.json'

/** What a person signs in with. */
export interface Credentials {
  fields: Record<string, unknown>
  parameters?: unknown
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
 * Reads the credentials of a recording; comments are allowed. When the file is not there, writes one with the
 * manifest's fields to fill in. Throws `CredentialsMissing`.
 */
export function readCredentials(konnector: Konnector, path = join(konnector.dir, configName)): Credentials {
  const names = fieldNames(konnector)
  const listed = names.map(name => `"${name}"`).join(', ')
  if (!existsSync(path)) {
    const fields = Object.fromEntries(names.map(name => [name, '']))
    writeFileSync(path, `${JSON.stringify({ COZY_URL: '', fields }, null, 2)}\n`, { mode: 0o600 })
    throw new CredentialsMissing(
      path,
      `There are no credentials to record with, so an empty ${configName} was written. Fill in ${listed || 'its fields'} under "fields", keep it out of git, and record again.`,
    )
  }
  const errors: ParseError[] = []
  const config: unknown = parse(readFileSync(path, 'utf8'), errors, { allowTrailingComma: true })
  const { fields, COZY_PARAMETERS } = (config ?? {}) as { fields?: unknown; COZY_PARAMETERS?: unknown }
  if (errors.length > 0 || typeof fields !== 'object' || fields === null)
    throw new CredentialsMissing(
      path,
      `${configName} must be a JSON object with "fields". Delete it and record again to get one to fill in.`,
    )
  // Older manifests name other fields than the konnector reads.
  const isEmpty = Object.values(fields).every(value => value === '' || value === null)
  if (names.length > 0 && isEmpty)
    throw new CredentialsMissing(
      path,
      `The fields of ${configName} are empty. Fill in ${listed} and record again.`,
    )
  return { fields: { ...fields }, ...(COZY_PARAMETERS !== undefined && { parameters: COZY_PARAMETERS }) }
}

function fieldNames({ manifest }: Konnector): string[] {
  const { fields } = (manifest.value ?? {}) as { fields?: unknown }
  return typeof fields === 'object' && fields !== null
    ? Object.keys(fields).filter(name => name !== 'advancedFields')
    : []
}
