import type { Exchange, Header, HttpResponse } from '../exchange.ts'
import { type Pseudonym, pseudonymWord } from './pseudonyms.ts'
import { textViews } from './views.ts'
import { encodingPattern, encodeLike } from './encodings.ts'

/** A text of one character a byte (latin1). */
type ByteString = string

/** Replaces secrets by their aliases in bytes, in every spelling; says which are left in others. */
export interface Redactor {
  bytes(body: Uint8Array): Uint8Array
  text(value: string): string
  /** Whether a secret can still be read in it. */
  leaks(body: Uint8Array): boolean
}

export function createRedactor(aliases: readonly Pseudonym[]): Redactor {
  if (aliases.length === 0) return { bytes: body => body, text: value => value, leaks: () => false }
  // The longest first: a secret may be a part of another.
  const longestFirst = aliases.toSorted((a, b) => b.secret.length - a.secret.length)
  const pattern = new RegExp(longestFirst.map(one => `(${encodingPattern(one.secret, one)})`).join('|'), 'g')
  const direct = (text: ByteString) =>
    text.replace(pattern, (found, ...groups: (string | undefined)[]) => {
      const index = groups.findIndex(group => group !== undefined)
      return encodeLike(found, longestFirst[index]!.alias)
    })
  const redact = (text: ByteString) =>
    direct(text)
      .replace(hexRun, run => insideHex(run, direct))
      .replace(encodedRun, run => inside(run, direct))
  const finds = (text: ByteString) => text.search(pattern) !== -1
  const cores = aliases.flatMap(({ secret }) => base64Cores(secret))
  return {
    bytes: body => Buffer.from(redact(latin1(body)), 'latin1'),
    text: value => Buffer.from(redact(latin1(Buffer.from(value))), 'latin1').toString(),
    leaks: body => {
      const text = latin1(body)
      return [...textViews(text)].some(finds) || cores.some(core => text.includes(core))
    },
  }
}

/** Long enough to hold a secret in base64. */
const encodedRun = /[A-Za-z\d+/_-]{8,}={0,2}/g

/** Bytes in hexadecimal, as many as a secret has at least. */
const hexRun = /(?:[\da-f]{2}){4,}/gi

function insideHex(run: ByteString, direct: (text: ByteString) => ByteString): ByteString {
  const before = Buffer.from(run, 'hex').toString('latin1')
  const after = direct(before)
  if (after === before) return run
  const hex = Buffer.from(after, 'latin1').toString('hex')
  return /[A-F]/.test(run) ? hex.toUpperCase() : hex
}

/** A secret may be a part of what was encoded, as in `user:password`. */
function inside(run: ByteString, direct: (text: ByteString) => ByteString): ByteString {
  const before = decoded(run)
  const after = direct(before)
  if (after === before) return run
  const encoding = /[-_]/.test(run) ? 'base64url' : 'base64'
  return Buffer.from(after, 'latin1').toString(encoding)
}

/**
 * What base64 makes of a secret wherever it stands in what is encoded: the characters that its neighbours do
 * not change.
 */
function base64Cores(secret: string): ByteString[] {
  const cores = [0, 1, 2].map(offset => {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)])
    const whole = Math.floor(padded.length / 3) * 4
    return padded.toString('base64').slice(offset === 0 ? 0 : 4, whole)
  })
  return cores
    .filter(core => core.length >= 8)
    .flatMap(core => [core, core.replaceAll('+', '-').replaceAll('/', '_')])
}

const decoded = (run: ByteString) => Buffer.from(run, 'base64').toString('latin1')
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** Cookies are of a session whatever they look like: the values of all go. */
export function redactExchange(exchange: Exchange, redactor: Redactor): Exchange {
  const { request, response, failure } = exchange
  const redacted = {
    ...exchange,
    request: { ...request, url: redactor.text(request.url), ...redactContent(request, redactor) },
  }
  if (!response)
    return { ...redacted, failure: { ...failure, message: redactor.text(failure.message) } } as Exchange
  return { ...redacted, response: { ...response, ...redactContent(response, redactor) } } as Exchange
}

function redactContent({ headers, body }: Pick<HttpResponse, 'headers' | 'body'>, redactor: Redactor) {
  return { headers: redactHeaders(headers, redactor), body: redactor.bytes(body) }
}

function redactHeaders(headers: readonly Header[], redactor: Redactor): Header[] {
  return headers.map(([name, value]) => {
    const redacted = redactor.text(value)
    switch (name.toLowerCase()) {
      case 'cookie':
        return [name, redacted.split('; ').map(redactCookie).join('; ')]
      case 'set-cookie':
        return [name, redactCookie(redacted)]
      default:
        return [name, redacted]
    }
  })
}

function redactCookie(cookie: string): string {
  return cookie.replace(/^([^=;]+)=([^;]+)/, (whole, name: string, value: string) =>
    value.includes('redacted-') ? whole : `${name}=redacted-${pseudonymWord(name)}`,
  )
}
