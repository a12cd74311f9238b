import { comparePermissions } from '../cozy/permission-words.ts'
import type { JsonDocument } from '../json/document.ts'
import { type JsonObject, quote, stringAt } from '../json/values.ts'
import { formFields } from '../lint/manifest/manifest.ts'
import { formatList } from '../text/format.ts'

/** What users notice of an update, in sentences: version, permissions, consent and account form. */
export function describeUserChanges(before: JsonDocument, now: JsonDocument): string[] {
  if (before.root?.type !== 'object' || now.root?.type !== 'object') return []
  const { changes, consent } = comparePermissions(before, now)
  return [
    ...describeVersion(stringAt(before, 'version'), stringAt(now, 'version')),
    ...changes.map(({ text }) => text),
    ...(consent === undefined ? [] : [consentSentences[consent]]),
    ...describeFields(new Map(formFields(before)), new Map(formFields(now))),
  ]
}

const consentSentences = {
  permissions: 'A Cozy keeps its version until the user accepts the new permissions.',
  terms: 'A Cozy keeps its version until the user accepts the new terms.',
}

function describeVersion(before: string | undefined, now: string | undefined): string[] {
  return now === undefined || before === now ? [] : [`Version ${now}, before ${before ?? 'none'}.`]
}

type Fields = ReadonlyMap<string, JsonObject>

function describeFields(before: Fields, now: Fields): string[] {
  const added = [...now].filter(([name]) => !before.has(name))
  const removed = [...before].filter(([name]) => !now.has(name))
  const changed = [...now].flatMap(([name, field]) => {
    const former = before.get(name)
    const changes = former === undefined ? [] : fieldChanges(former, field)
    return changes.length === 0
      ? []
      : [`The field ${quote(name)} of the account form ${formatList(changes)}.`]
  })
  return [
    ...added.map(([name, field]) => `The account form asks for ${quote(name)}${describeField(field)}.`),
    ...removed.map(([name]) => `The account form no longer asks for ${quote(name)}.`),
    ...changed,
  ]
}

function describeField({ type, required }: JsonObject): string {
  const words = [...(typeof type === 'string' ? [type] : []), ...(required === true ? ['required'] : [])]
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

function fieldChanges(before: JsonObject, now: JsonObject): string[] {
  const isRequired = ({ required }: JsonObject) => required === true
  return [
    ...(typeof now['type'] === 'string' && now['type'] !== before['type']
      ? [`is now of type ${now['type']}`]
      : []),
    ...(isRequired(before) === isRequired(now)
      ? []
      : [isRequired(now) ? 'is now required' : 'is no longer required']),
  ]
}
