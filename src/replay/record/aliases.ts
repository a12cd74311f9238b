import { createHash } from 'node:crypto'
import type { Secret } from './secrets.ts'

/** What a value is replaced by. */
export interface Alias {
  secret: string
  alias: string
  anyCase: boolean
}

/**
 * Gives each secret a name of its own that says what stood there, of the same kind, so that what checks its form still passes: digits for
 * digits, an address for an address. An alias holds nothing of any secret. What sites and konnectors make of a secret gets what
 * they will make of its alias: base64, and the digests that stand in for passwords.
 */
export function aliasesOf(secrets: readonly Secret[]): Alias[] {
  const used = new Set<string>()
  return secrets.flatMap(({ name, value, typed = false }) => {
    let number = 1
    while (used.has(aliasOf(name, value, number)) || clashes(aliasOf(name, value, number), secrets, number))
      number++
    const alias = aliasOf(name, value, number)
    used.add(alias)
    return [{ secret: value, alias, anyCase: typed }, ...derived(value, alias)]
  })
}

/** Secrets of a few characters are in every alias; after many tries one must do. */
function clashes(alias: string, secrets: readonly Secret[], number: number): boolean {
  return number < 1000 && secrets.some(({ value }) => alias.includes(value) || value.includes(alias))
}

function aliasOf(name: string, value: string, number: number): string {
  if (/^\d+$/.test(value)) return '9'.repeat(value.length).slice(0, -String(number).length) + String(number)
  // The name itself may be what clashes.
  const word = number > 50 ? 'x' : wordOf(name)
  const alias = `redacted-${word}${number > 1 ? `-${number}` : ''}`
  return /^[^\s@]+@[^\s@]+\.\w+$/.test(value) ? `${alias}@example.com` : alias
}

/** A name as a part of an alias: it is spelled the same in URLs, HTML and JSON. */
export function wordOf(name: string): string {
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

function derived(value: string, alias: string): Alias[] {
  const pairs = new Map(makings.map(make => [make(value), make(alias)]))
  return [...pairs].map(([secret, made]) => ({ secret, alias: made, anyCase: /^[\da-f]{32,}$/.test(secret) }))
}
