import type { JsonDocument } from '../json/document.ts'
import { valueAt } from '../json/values.ts'
import type { RecordingSettings } from './settings.ts'

/** Shorter values are found in any text. */
const minLength = 6

/** The fields of the account that nobody but its user may know. */
export function readSecretFields(
  { fields }: Pick<RecordingSettings, 'fields'>,
  manifest: JsonDocument,
): { name: string; value: string }[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && value.length >= minLength && isSecret(name, manifest)
      ? [{ name, value }]
      : [],
  )
}

function isSecret(name: string, { value }: JsonDocument): boolean {
  return (
    valueAt(value, 'fields', name, 'type') === 'password' ||
    valueAt(value, 'fields', name, 'encrypted') === true ||
    /pass(?:word|phrase)|secret|token/i.test(name)
  )
}
