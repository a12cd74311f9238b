import { STATUS_CODES } from 'node:http'
import type { Answer, Exchange, Header, HttpResponse } from './exchange.ts'
import { toRegion } from '../text/region.ts'
import { RecordingError } from './recording-error.ts'

/** Headers of a file that are not of the message: where its body is, and how it arrived. */
const fileHeaders = {
  body: 'Body-File',
  delay: 'Answer-Delay',
  coding: 'Body-Coding',
  cut: 'Connection-Lost',
} as const

export interface BodyFiles {
  request?: string
  response?: string
}

/**
 * The text of an exchange: request line, headers, blank line and body, then status line, headers, blank line
 * and body. The answer's body is the rest of the file, byte for byte; the request's ends before the blank
 * line and status line that follow it. A body whose file is named in `files` is left to it. A request that failed has
 * a line `FAILED <code> <message>` in place of the answer.
 */
export function formatExchange(exchange: Exchange, files: BodyFiles = {}): Uint8Array {
  const { request } = exchange
  const requestBody = files.request || request.body.length === 0 ? '' : `\n${latin1(request.body)}\n`
  const start = head(`${request.method} ${request.url}`, request.headers, [[fileHeaders.body, files.request]])
  return Buffer.from(`${start}${requestBody}\n${formatAnswer(exchange, files.response)}`, 'latin1')
}

function formatAnswer({ response, failure, delay }: Exchange, file: string | undefined): string {
  const delayed = [fileHeaders.delay, delay ? `${delay}` : undefined] as const
  if (failure) return head(`FAILED ${failure.code} ${oneLine(failure.message)}`.trimEnd(), [], [delayed])
  const { status, reason = STATUS_CODES[status] ?? '', headers, body, coding, cut } = response
  const more = [
    [fileHeaders.body, file],
    [fileHeaders.coding, coding],
    delayed,
    [fileHeaders.cut, cut ? 'true' : undefined],
  ] as const
  const text = head(`HTTP/1.1 ${status} ${oneLine(reason)}`.trimEnd(), headers, more)
  return `${text}\n${file ? '' : latin1(body)}`
}

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ')

function head(
  start: string,
  headers: readonly Header[],
  more: readonly (readonly [name: string, value: string | undefined])[],
): string {
  const all = [...headers, ...more.filter(([, value]) => value !== undefined)]
  return [start, ...all.map(([name, value]) => `${name}: ${value}`)].map(line => `${line}\n`).join('')
}

/**
 * Whether a request's body survives `formatExchange`: nothing in it may look like the start of the answer.
 */
export function canStandInline(body: Uint8Array): boolean {
  const text = `\n\n${latin1(body)}`
  return answerLine.exec(`${text}\n\nHTTP/1.1 200\n`)?.index === text.length
}

const answerLine = /\r?\n\r?\n(?=HTTP\/1\.1 \d{3}(?: |\r?\n)|FAILED [A-Z])/

/** Reads what `formatExchange` writes. `beside` reads a body's own file. Throws `RecordingError`. */
export function parseExchange(
  file: string,
  bytes: Uint8Array,
  beside: (name: string) => Uint8Array,
): Exchange {
  const text = latin1(bytes)
  const split = answerLine.exec(text)
  if (!split)
    throw errorAt(
      { file, text },
      Math.max(0, text.length - 1),
      'a blank line and "HTTP/1.1 <status>", or "FAILED <code>", must follow the request',
    )
  const request = readMessage({ file, text, start: 0, end: split.index }, beside)
  const answerStart = split.index + split[0].length
  const answer = readMessage({ file, text, start: answerStart, end: text.length }, beside)
  const [, method, url] = /^([A-Z]+) (https?:\/\/\S+)$/.exec(request.start) ?? []
  if (!method || !url || !URL.canParse(url))
    throw errorAt({ file, text }, 0, 'it must start with a method and an absolute URL')
  const delay = answer.more[fileHeaders.delay]
  if (delay !== undefined && !/^\d{1,9}$/.test(delay))
    throw errorAt(
      { file, text },
      text.indexOf(`${fileHeaders.delay}:`, answerStart),
      `its ${fileHeaders.delay} must be a number of milliseconds`,
    )
  return {
    file,
    request: { method, url, headers: request.headers, body: request.body },
    ...(delay !== undefined && { delay: Number(delay) }),
    ...readAnswer(answer, message => errorAt({ file, text }, answerStart, message)),
  }
}

/** An error at the line of an offset. */
function errorAt({ file, text }: { file: string; text: string }, offset: number, message: string) {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? []
  return new RecordingError(file, message, toRegion(text, { offset: start, length: line.length }))
}

function readAnswer(
  { start, headers, body, more }: Message,
  invalid: (message: string) => RecordingError,
): Answer {
  const [, code, message = ''] = /^FAILED ([A-Z][A-Z\d_]*)(?: (.*))?$/s.exec(start) ?? []
  if (code) return { failure: { code, message } }
  const [, number = '', reason = ''] = /^HTTP\/1\.1 (\d{3}) ?(.*)$/.exec(start) ?? []
  const status = Number(number)
  if (!(status >= 200)) throw invalid(`an answer has a status of 200 to 999, not "${start}"`)
  const response: HttpResponse = { status, headers, body }
  if (reason !== (STATUS_CODES[status] ?? '')) response.reason = reason
  const coding = more[fileHeaders.coding]
  if (coding !== undefined) response.coding = coding
  if (more[fileHeaders.cut] !== undefined) response.cut = true
  return { response }
}

interface Message {
  start: string
  headers: Header[]
  body: Uint8Array
  /** The file's own headers. */
  more: Record<string, string | undefined>
}

const ownNames: readonly string[] = Object.values(fileHeaders)

/** A part of an exchange's file. */
interface Part {
  file: string
  text: string
  start: number
  end: number
}

function readMessage(part: Part, beside: (name: string) => Uint8Array): Message {
  const text = part.text.slice(part.start, part.end)
  const end = /\r?\n\r?\n/.exec(text)
  // Without a body, the last header ends with a line end.
  const [start = '', ...rest] = withoutLineEnd(text.slice(0, end?.index)).split(/\r?\n/)
  const headers = rest.map((line): Header => {
    // What a site may send is more than what Node lets a server send.
    const [, name, value] = /^([^\s:]+): ?(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined)
      throw errorAt(part, part.start + text.indexOf(line), `${JSON.stringify(line)} is not a header`)
    return [name, value]
  })
  const more = Object.fromEntries(headers.filter(([name]) => ownNames.includes(name)))
  const named = more[fileHeaders.body]
  return {
    start,
    headers: headers.filter(([name]) => !ownNames.includes(name)),
    body: named ? beside(named) : Buffer.from(end ? text.slice(end.index + end[0].length) : '', 'latin1'),
    more,
  }
}

function withoutLineEnd(text: string): string {
  let length = text.length
  while (length > 0 && '\r\n'.includes(text[length - 1]!)) length--
  return text.slice(0, length)
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
