import type { Exchange, Header } from '../exchange.ts'
import { RecordRefused } from './refused.ts'

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
    content?: { text?: string | null; encoding?: string } | null
  }
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
export function parseHar(file: string, har: unknown): ImportedExchanges {
  const refuse = (problem: string): never => {
    throw new RecordRefused(`${file} is not a HAR file that can be read: ${problem}. Nothing was kept.`)
  }
  const entries = membersOf(membersOf(har)['log'])['entries']
  if (!Array.isArray(entries)) return refuse('"log.entries" is missing')
  const dated: { at: string; exchange: Exchange }[] = []
  for (const [index, entry] of entries.entries()) {
    const problem = problemIn(entry)
    if (problem) return refuse(`log.entries[${index}]${problem}`)
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

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function problemIn(entry: unknown): string | undefined {
  const { request, response } = membersOf(entry)
  const { method, url } = membersOf(request)
  if (typeof method !== 'string' || !/^[A-Z]+$/.test(method)) return '.request.method is not a method'
  if (typeof url !== 'string' || !URL.canParse(url)) return '.request.url is not a URL'
  if (!Number.isInteger(membersOf(response)['status'])) return '.response.status is not a status'
  for (const [name, message] of Object.entries({ request, response }))
    if (!areHeaders(membersOf(message)['headers']))
      return `.${name}.headers is not a list of names and values`
  const { postData } = membersOf(request)
  const { params } = membersOf(postData)
  const { content } = membersOf(response)
  if (!isText(postData)) return '.request.postData.text is not a text'
  if (params !== undefined && params !== null && !areParams(params))
    return '.request.postData.params is not a list of names and values'
  if (!isText(content)) return '.response.content.text is not a text'
  return undefined
}

/** Whether the body of a message is missing or a text. */
function isText(body: unknown): boolean {
  const { text } = membersOf(body)
  return text === undefined || text === null || typeof text === 'string'
}

function areParams(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(param => {
      const { name, value: text = '' } = membersOf(param)
      return typeof name === 'string' && typeof text === 'string'
    })
  )
}

function areHeaders(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(header => {
      const { name, value: text } = membersOf(header)
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
      body: textBody(response.content?.text, response.content?.encoding),
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

function textBody(text?: string | null, encoding?: string): Uint8Array {
  return Buffer.from(text ?? '', encoding === 'base64' ? 'base64' : 'utf8')
}
