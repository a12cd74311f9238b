import type { Exchange, Header } from '../exchange.ts'
import { decodeBody } from '../encoding.ts'
import type { Path } from '../../json/document.ts'
import { readJson } from '../../json/read.ts'
import { objectOrEmpty, stringOrEmpty } from '../../json/values.ts'
import { type JsonSource, stepsOf } from './json-source.ts'

/** What is read of an entry of a HAR 1.2 file. */
interface HarEntry {
  startedDateTime?: unknown
  request: {
    method: string
    url: string
    headers: { name: string; value: string }[]
    postData?: { text?: string | null; params?: { name: string; value?: string }[]; encoding?: string } | null
  }
  response: {
    status: number
    statusText?: string
    headers: { name: string; value: string }[]
    content?: HarContent | null
  }
}

interface HarContent {
  text?: string | null
  encoding?: string
  /** Of Polly.js: the text is hexadecimal digits. */
  _isBinary?: boolean
}

export interface ImportedExchanges {
  /** ISO 8601. */
  recordedAt: string
  exchanges: Exchange[]
}

/**
 * Reads the exchanges of a HAR file, as browsers, mitmproxy, Playwright and Polly write it. Bodies are decoded there, so
 * the content-encoding is dropped. Throws `RecordRefused`, which says where the file is wrong.
 */
export function parseHar(source: JsonSource): ImportedExchanges {
  const refuse = (problem: string, path: Path = []): never => {
    throw source.refuse(`is not a HAR file that can be read: ${problem}`, path)
  }
  const entries = objectOrEmpty(objectOrEmpty(source.value)['log'])['entries']
  if (!Array.isArray(entries)) return refuse('"log.entries" is missing', ['log'])
  const dated: { at: string; exchange: Exchange }[] = []
  for (const [index, entry] of entries.entries()) {
    const problem = problemIn(entry)
    if (problem)
      return refuse(`log.entries[${index}]${problem}`, ['log', 'entries', index, ...stepsOf(problem)])
    const { startedDateTime, request, response } = entry as HarEntry
    // A browser also lists what it did not ask a site for: data, extensions, and requests that it blocked.
    if (!/^https?:\/\//.test(request.url) || response.status < 200) continue
    dated.push({
      at: typeof startedDateTime === 'string' ? startedDateTime : '',
      exchange: exchangeOf(request, response),
    })
  }
  const [first] = dated
  if (!first) return refuse('it holds no request to a site')
  const recordedAt = Number.isNaN(Date.parse(first.at)) ? new Date() : new Date(first.at)
  return { recordedAt: recordedAt.toISOString(), exchanges: dated.map(({ exchange }) => exchange) }
}

function problemIn(entry: unknown): string | undefined {
  const { request, response } = objectOrEmpty(entry)
  const { method, url } = objectOrEmpty(request)
  if (typeof method !== 'string' || !/^[A-Z]+$/.test(method)) return '.request.method is not a method'
  if (typeof url !== 'string' || !URL.canParse(url)) return '.request.url is not a URL'
  if (!Number.isInteger(objectOrEmpty(response)['status'])) return '.response.status is not a status'
  for (const [name, message] of Object.entries({ request, response }))
    if (!areHeaders(objectOrEmpty(message)['headers']))
      return `.${name}.headers is not a list of names and values`
  const { postData } = objectOrEmpty(request)
  const { params } = objectOrEmpty(postData)
  const { content } = objectOrEmpty(response)
  if (!isText(postData)) return '.request.postData.text is not a text'
  if (params !== undefined && params !== null && !areParams(params))
    return '.request.postData.params is not a list of names and values'
  if (!isText(content)) return '.response.content.text is not a text'
  return undefined
}

/** Whether the body of a message is missing or a text. */
function isText(body: unknown): boolean {
  const { text } = objectOrEmpty(body)
  return text === undefined || text === null || typeof text === 'string'
}

function areParams(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(param => {
      const { name, value: text = '' } = objectOrEmpty(param)
      return typeof name === 'string' && typeof text === 'string'
    })
  )
}

function areHeaders(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(header => {
      const { name, value: text } = objectOrEmpty(header)
      return typeof name === 'string' && typeof text === 'string'
    })
  )
}

function exchangeOf(request: HarEntry['request'], response: HarEntry['response']): Exchange {
  const { method, postData } = request
  const url = new URL(request.url)
  url.hash = ''
  return {
    file: '',
    request: { method, url: url.href, headers: headersOf(request.headers), body: postBody(postData) },
    response: {
      status: response.status,
      headers: headersOf(response.headers),
      ...contentOf(response),
    },
  }
}

/** Not of the message: names of HTTP/2, what the connection needs, and the encoding that is taken off. */
const dropped = /^(?::.*|connection|content-encoding|content-length|date|keep-alive|transfer-encoding)$/i

function headersOf(headers: readonly { name: string; value: string }[]): Header[] {
  return (
    headers
      .filter(({ name }) => /^[^\s:]+$/.test(name) && !dropped.test(name))
      // Chromium joins several of one name by a line break.
      .flatMap(({ name, value }) => value.split('\n').map((one): Header => [name, one.trim()]))
  )
}

function postBody(data: HarEntry['request']['postData']): Uint8Array {
  if (typeof data?.text === 'string') return textBody(data.text, data.encoding)
  const pairs = (data?.params ?? []).map(({ name, value = '' }): [string, string] => [name, value])
  return Buffer.from(new URLSearchParams(pairs).toString())
}

/** Polly.js writes what is encoded as it came, as a list of its pieces. */
function contentOf({ headers, content }: HarEntry['response']) {
  const { text, encoding, _isBinary: isHex } = content ?? {}
  const bytes = isHex === true ? 'hex' : encoding
  if (typeof text !== 'string' || !/^\["[\w+/=-]*"/.test(text) || bytes === undefined)
    return { body: textBody(text, bytes) }
  const pieces = readJson(text)
  if (!Array.isArray(pieces)) return { body: textBody(text, bytes) }
  const whole = Buffer.concat(pieces.map(piece => textBody(stringOrEmpty(piece), bytes)))
  const coding = headers.find(({ name }) => name.toLowerCase() === 'content-encoding')?.value
  return { body: decodeBody(whole, coding).body }
}

function textBody(text?: string | null, encoding?: string): Uint8Array {
  return Buffer.from(text ?? '', encoding === 'base64' || encoding === 'hex' ? encoding : 'utf8')
}
