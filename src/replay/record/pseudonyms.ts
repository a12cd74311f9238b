import { createHash } from 'node:crypto'
import type { Secret } from './secrets.ts'

/** What a value is replaced by. */
export interface Pseudonym {
  secret: string
  alias: string
  anyCase: boolean
  /** By a program out of a secret: base64, a digest. */
  made: boolean
}

/**
 * Gives each secret a name of its own that says what stood there, of the same kind, so that what checks its
 * form still passes: digits for digits, an address for an address. An alias holds nothing of any secret. What
 * sites and konnectors make of a secret gets what they will make of its alias: base64, and the digests that
 * stand in for passwords.
 */
export function createPseudonyms(secrets: readonly Secret[]): Pseudonym[] {
  const used = new Set<string>()
  return secrets.flatMap(({ name, value, typed = false }) => {
    const alias = firstFree(name, value, candidate => !used.has(candidate) && !clashes(candidate, secrets))
    used.add(alias)
    return [{ secret: value, alias, anyCase: typed, made: false }, ...derived(value, alias)]
  })
}

function clashes(alias: string, secrets: readonly Secret[]): boolean {
  return secrets.some(({ value }) => alias.includes(value) || value.includes(alias))
}

/** The words of an alias may themselves be secrets: there are others. */
function firstFree(name: string, value: string, isFree: (alias: string) => boolean): string {
  for (const prefix of ['redacted', 'alias', 'hidden'])
    for (const word of [pseudonymWord(name), 'value', 'x'])
      for (let number = 1; number < 1000; number++) {
        const alias = aliasOf(`${prefix}-${word}`, value, number)
        if (isFree(alias)) return alias
      }
  throw new RangeError('no alias is free')
}

function aliasOf(words: string, value: string, number: number): string {
  if (/^\d+$/.test(value)) return '9'.repeat(value.length).slice(0, -String(number).length) + String(number)
  const alias = `${words}${number > 1 ? `-${number}` : ''}`
  return /^[^\s@]+@[^\s@]+\.\w+$/.test(value) ? `${alias}@example.com` : alias
}

/** A name as a part of an alias: it is spelled the same in URLs, HTML and JSON. */
export function pseudonymWord(name: string): string {
  const word = name.toLowerCase().replace(/[^a-z\d]+/g, '-')
  return word.replace(/^-|-$/g, '') || 'value'
}

const makings: readonly ((value: string) => string)[] = [
  value => Buffer.from(value).toString('base64').replace(/=+$/, ''),
  value => Buffer.from(value).toString('base64url'),
  ...['md5', 'sha1', 'sha256', 'sha512'].map(
    algorithm => (value: string) => createHash(algorithm).update(value).digest('hex'),
  ),
]

function derived(value: string, alias: string): Pseudonym[] {
  const pairs = new Map(makings.map(make => [make(value), make(alias)]))
  return [...pairs].map(([secret, made]) => ({
    secret,
    alias: made,
    anyCase: /^[\da-f]{32,}$/.test(secret),
    made: true,
  }))
}
