import { STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http'
import type { Exchange, Header } from './exchange.ts'
import { RecordingError } from './recording-error.ts'

/** The pseudo header that names the file, beside the exchange's own, which holds a body that is no text. */
const bodyFile = 'Body-File'

export interface BodyFiles {
  request?: string
  response?: string
}

/**
 * The text of an exchange: request line, headers, blank line and body, then status line, headers, blank line
 * and body. The answer's body is the rest of the file, byte for byte; the request's ends before the blank
 * line and status line that follow it. A body whose file is named in `files` is left to it.
 */
export function formatExchange({ request, response }: Exchange, files: BodyFiles = {}): Uint8Array {
  const requestBody = files.request || request.body.length === 0 ? '' : `\n${latin1(request.body)}\n`
  const status = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}`.trimEnd()
  const text =
    `${head(`${request.method} ${request.url}`, request.headers, files.request)}${requestBody}\n` +
    `${head(status, response.headers, files.response)}\n${files.response ? '' : latin1(response.body)}`
  return Buffer.from(text, 'latin1')
}

function head(start: string, headers: readonly Header[], file?: string): string {
  const all = file ? [...headers, [bodyFile, file] as const] : headers
  return [start, ...all.map(([name, value]) => `${name}: ${value}`)].map(line => `${line}\n`).join('')
}

/**
 * Whether a request's body survives `formatExchange`: nothing in it may look like the start of the answer.
 */
export function canStandInline(body: Uint8Array): boolean {
  const text = `\n\n${latin1(body)}`
  return statusLine.exec(`${text}\n\nHTTP/1.1 200\n`)?.index === text.length
}

const statusLine = /\r?\n\r?\n(?=HTTP\/1\.1 \d{3}(?: |\r?\n))/

/** Reads what `formatExchange` writes. `beside` reads a body's own file. Throws `RecordingError`. */
export function parseExchange(
  file: string,
  bytes: Uint8Array,
  beside: (name: string) => Uint8Array,
): Exchange {
  const text = latin1(bytes)
  const split = statusLine.exec(text)
  if (!split) throw new RecordingError(file, 'a blank line and "HTTP/1.1 <status>" must follow the request')
  const asked = readMessage(file, text.slice(0, split.index), beside)
  const answered = readMessage(file, text.slice(split.index + split[0].length), beside)
  const [, method, url] = /^([A-Z]+) (https?:\/\/\S+)$/.exec(asked.start) ?? []
  if (!method || !url || !URL.canParse(url))
    throw new RecordingError(file, 'it must start with a method and an absolute URL')
  const status = Number(answered.start.split(' ', 2)[1])
  if (!canBeServed(status)) throw new RecordingError(file, `a replay serves 200 to 599, and not ${status}`)
  return {
    file,
    request: { method, url, headers: asked.headers, body: asked.body },
    response: {
      status,
      headers: answered.headers,
      body: answered.body,
    },
  }
}

function readMessage(file: string, text: string, beside: (name: string) => Uint8Array) {
  const end = /\r?\n\r?\n/.exec(text)
  const lines = text
    .slice(0, end?.index)
    .replace(/[\r\n]+$/, '')
    .split(/\r?\n/)
  const [start = '', ...rest] = lines
  const headers = rest.map((line): Header => {
    const [, name, value] = /^([^\s:]+): ?(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined || !isHeader(name, value))
      throw new RecordingError(file, `${JSON.stringify(line)} is not a header`)
    return [name, value]
  })
  const named = headers.find(([name]) => name === bodyFile)?.[1]
  return {
    start,
    headers: headers.filter(([name]) => name !== bodyFile),
    body: named ? beside(named) : Buffer.from(end ? text.slice(end.index + end[0].length) : '', 'latin1'),
  }
}

/** Whether nock can give an answer of that status: it makes a `Response`, which has no other. */
export function canBeServed(status: number): boolean {
  return status >= 200 && status <= 599
}

function isHeader(name: string, value: string): boolean {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return true
  } catch {
    return false
  }
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
