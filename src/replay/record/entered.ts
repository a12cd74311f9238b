import type { Konnector } from '../../konnector/konnector.ts'
import type { Credentials } from './config.ts'
import { minSecretLength, type Secret } from './secrets.ts'
import { objectOrEmpty } from '../../json/values.ts'

/** What a person entered and nobody else may know: fields of the account, and keys for developers. */
export function findEnteredSecrets(
  { fields, parameters, codes = [] }: Credentials,
  konnector: Konnector,
): Secret[] {
  const declared = new Map(Object.entries(objectOrEmpty(objectOrEmpty(konnector.manifest.value)['fields'])))
  const typed = Object.entries(fields)
    .filter(([name, value]) => isSecretValue(value) && !isChoice(objectOrEmpty(declared.get(name)), value))
    .flatMap(([name, value]) => fieldSecrets(name, String(value)))
  const known = JSON.stringify(objectOrEmpty(konnector.manifest.value)['parameters'] ?? null)
  const keys = leavesOf(parameters).filter(({ value }) => !known.includes(JSON.stringify(value)))
  const entered = codes
    .filter(isSecretValue)
    .map(value => ({ name: 'two-factor-code', value, userEntered: true }))
  return [...typed, ...keys, ...entered]
}

function isSecretValue(value: unknown): value is string {
  return typeof value === 'string' && value.length >= minSecretLength && !/^(?:true|false|null)$/i.test(value)
}

/** What is chosen from a list in the manifest is public. */
function isChoice({ type, options }: Record<string, unknown>, value: unknown): boolean {
  if (type === 'checkbox') return true
  return Array.isArray(options) && options.some(option => objectOrEmpty(option)['value'] === value)
}

function fieldSecrets(name: string, value: string): Secret[] {
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(value)
  if (date) return dateSecrets(name, value, date.slice(1, 4) as [string, string, string])
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return urlSecrets(name, new URL(value), value)
  return [{ name, value, userEntered: true }]
}

/** Another day, in the same form; sites write it in others. */
function dateSecrets(name: string, value: string, [year, month, day]: [string, string, string]): Secret[] {
  const forms: ((year: string, month: string, day: string) => string)[] = [
    (...parts) => parts.join('-'),
    (...parts) => parts.join('/'),
    (...parts) => parts.join(''),
    (...parts) => parts.toReversed().join('/'),
    (...parts) => parts.toReversed().join('-'),
    (...parts) => parts.toReversed().join('.'),
    (...parts) => parts.toReversed().join(''),
  ]
  const secrets = forms.map(form => ({
    name,
    value: form(year, month, day),
    pseudonym: form('1971', '01', '01'),
  }))
  const [{ value: first, pseudonym }] = secrets as [Secret & { pseudonym: string }]
  return value === first ? secrets : [{ name, value, pseudonym: value.replace(first, pseudonym) }, ...secrets]
}

/** The address of a person's own server: its host is replaced, in the address and alone. */
function urlSecrets(name: string, url: URL, value: string): Secret[] {
  const host = `redacted-${name.toLowerCase().replace(/[^a-z\d]+/g, '-')}.example`
  return [
    { name, value, pseudonym: value.replace(url.host, host) },
    { name, value: url.host, pseudonym: host },
  ]
}

function leavesOf(value: unknown, name = 'parameter'): Secret[] {
  if (isSecretValue(value)) return [{ name, value, userEntered: true }]
  return Object.entries(objectOrEmpty(value)).flatMap(([key, child]) =>
    leavesOf(child, Array.isArray(value) ? name : key),
  )
}
