/** What is sent back for a request. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
}

/** Ends a request with an error text, as the registry words it. */
export class Refusal extends Error {
  readonly status: number
  readonly cacheControl: string
  constructor(status: number, text: string, cacheControl = 'no-cache') {
    super(text)
    this.status = status
    this.cacheControl = cacheControl
  }
}

export const appNotFound = () => new Refusal(404, 'Application was not found', 'max-age=60')
export const versionNotFound = () => new Refusal(404, 'Version was not found', 'max-age=60')
export const notFound = () => new Refusal(404, 'Not Found')

/** JSON that is passed on as it was written: its numbers, its twin keys and its escapes. */
export class RawJson {
  readonly text: string
  constructor(text: string) {
    // The blanks between its parts go, as Go's encoder leaves them out.
    this.text = text.replace(/"(?:[^"\\]|\\.)*"|\s+/gs, part => (part.startsWith('"') ? part : ''))
  }
}

/** Go's encoder ends with a line feed and escapes what HTML reads. */
export function encodeGoJson(value: unknown): string {
  const raw: string[] = []
  const mark = (_: string, part: unknown) =>
    part instanceof RawJson ? `\0${raw.push(part.text) - 1}\0` : part
  const text = JSON.stringify(value, mark)
    .replace(/"\\u0000(\d+)\\u0000"/g, (whole, index) => raw[Number(index)] ?? whole)
    .replace(/[<>&\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `${text}\n`
}

export function jsonReply(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: encodeGoJson(value) }
}

export function textReply(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return { status, headers: { ...headers, 'content-type': 'text/plain; charset=UTF-8' }, body }
}

/**
 * An answer that a client may keep. `revision` is that of the document, as CouchDB counts; a client that has it gets 304.
 */
export function cacheable(
  reply: Reply,
  { maxAge, revision, known }: { maxAge: string; revision?: string; known?: string | undefined },
): Reply {
  const headers = {
    ...reply.headers,
    'cache-control': maxAge,
    ...(revision !== undefined && { etag: revision }),
  }
  const isKnown = revision !== undefined && (known ?? '').split(',').some(one => one.trim() === revision)
  if (!isKnown) return { ...reply, headers }
  return { status: 304, headers: { 'cache-control': maxAge, etag: revision }, body: '' }
}

/** The error page of an endpoint that speaks JSON, or of one that does not. */
export function errorReply({ status, message, cacheControl }: Refusal, asJson: boolean): Reply {
  const headers = { 'cache-control': cacheControl }
  if (asJson) return jsonReply(status, { error: message }, headers)
  return textReply(status, message, headers)
}

export const fiveMinutes = 'max-age=300'
export const oneHour = 'max-age=3600'
export const oneYear = 'max-age=31536000'

const shortEscapes: Record<string, string> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
}

/** A text as Go's `%q` shows it. */
export function quoteGo(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/(?! )[\p{C}\p{Z}]/gu, char => {
    const hex = char.codePointAt(0)!.toString(16)
    if (char in shortEscapes) return shortEscapes[char]!
    if (hex.length <= 2 && char < '\u0080') return `\\x${hex.padStart(2, '0')}`
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
  })
  return `"${escaped}"`
}
