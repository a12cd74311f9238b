import { createHash } from 'node:crypto'
import { readObject } from '../../json/read.ts'
import { findPersonalData } from './personal.ts'
import type { Secret } from './secrets.ts'

/** What a value is replaced by. */
export interface Pseudonym {
  secret: string
  alias: string
  anyCase: boolean
  /** By a program out of a secret: base64, a digest. */
  generated: boolean
}

/**
 * Gives each secret a name of its own that says what stood there, of the same kind, so that what checks its
 * form still passes: digits for digits, an address for an address. An alias holds nothing of any secret. What
 * sites and konnectors make of a secret gets what they will make of its alias: base64, and the digests that
 * stand in for passwords. With `keepsClaims`, a JWT becomes another one that says the same.
 */
export function createPseudonyms(
  secrets: readonly Secret[],
  { keepsClaims = false }: { keepsClaims?: boolean } = {},
): Pseudonym[] {
  const used = new Set<string>()
  return secrets.flatMap(({ name, value, userEntered = false, pseudonym }) => {
    // It was found to be no secret.
    if (pseudonym === value) return []
    const alias =
      pseudonym ??
      (keepsClaims ? jwtAlias(value, used.size + 1, secrets) : undefined) ??
      firstFree(name, value, candidate => !used.has(candidate) && !clashes(candidate, secrets))
    used.add(alias)
    return [
      { secret: value, alias, anyCase: userEntered, generated: false },
      ...derivationsOf(value, alias, userEntered),
    ]
  })
}

/** Whether a value is a JWT, in which others than its site can read. */
export function isJwt(value: string): boolean {
  return jwtPattern.test(value)
}

const jwtPattern = /^(eyJ[\w-]+)\.(eyJ[\w-]+)\.[\w-]*$/

/**
 * A JWT that says the same, as konnectors read what is in it; its signature is none, and what is secret in it is replaced.
 * Undefined for what is no JWT.
 */
function jwtAlias(value: string, number: number, secrets: readonly Secret[]): string | undefined {
  const [, head, body] = jwtPattern.exec(value) ?? []
  if (head === undefined || body === undefined) return undefined
  const claims = readObject(Buffer.from(body, 'base64url'))
  if (!claims) return undefined
  const isSecret = (text: string) =>
    secrets.some(secret => secret.value !== value && text.includes(secret.value)) ||
    [...findPersonalData(text)].length > 0
  const kept = JSON.stringify(claims, (key, claim: unknown) =>
    typeof claim === 'string' && isSecret(claim) ? `redacted-${pseudonymWord(key)}` : claim,
  )
  const payload = Buffer.from(kept).toString('base64url')
  return `${head}.${payload}.redacted-signature-${number}`
}

function clashes(alias: string, secrets: readonly Secret[]): boolean {
  return secrets.some(({ value }) => alias.includes(value) || value.includes(alias))
}

const prefixes = ['redacted', 'alias', 'hidden']

/** Whether a value has the form of an alias in words. */
export function isPseudonym(value: string): boolean {
  return prefixes.some(prefix => value.startsWith(`${prefix}-`))
}

/** The words of an alias may themselves be secrets: there are others. */
function firstFree(name: string, value: string, isFree: (alias: string) => boolean): string {
  for (const prefix of prefixes)
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

const digests = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const

/** What sites and konnectors make of a value, and of a password. */
const encodings: readonly ((value: string) => string)[] = [
  value => Buffer.from(value).toString('base64').replace(/=+$/, ''),
  value => Buffer.from(value).toString('base64url'),
]
const hashes: readonly ((value: string) => string)[] = digests.flatMap(algorithm =>
  (['hex', 'base64', 'base64url'] as const).map(
    encoding => (value: string) => createHash(algorithm).update(value).digest(encoding).replace(/=+$/, ''),
  ),
)

function derivationsOf(value: string, alias: string, userEntered: boolean): Pseudonym[] {
  const pairs = new Map(
    (userEntered ? [...encodings, ...hashes] : encodings).map(make => [make(value), make(alias)]),
  )
  return [...pairs].map(([secret, made]) => ({
    secret,
    alias: made,
    anyCase: /^[\da-f]{32,}$/.test(secret),
    generated: true,
  }))
}
