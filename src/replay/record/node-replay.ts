import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { maxRecordingSize } from '../../cozy/limits.ts'
import { formatMebibytes } from '../../text/format.ts'
import type { Exchange, Header } from '../exchange.ts'
import type { ImportedExchanges } from './har.ts'
import { RecordRefused } from './refused.ts'

/**
 * Reads what node-replay recorded: its fixtures, the folder of one host, or one file (github.com/assaf/node-replay,
 * src/catalog.js). Throws `RecordRefused`.
 */
export function readNodeReplay(from: string): ImportedExchanges {
  const files = (lstatSync(from).isDirectory() ? [...filesIn(from)] : [from]).toSorted(byTime)
  if (files.length === 0) throw new RecordRefused(`${from} holds no file of node-replay. Nothing was kept.`)
  let left = maxRecordingSize
  const exchanges = files.map(file => {
    const bytes = readFileSync(file)
    left -= bytes.length
    if (left < 0)
      throw new RecordRefused(
        `${from} is larger than ${formatMebibytes(maxRecordingSize)}. Nothing was kept.`,
      )
    return parseNodeReplay(file, bytes, basename(dirname(file)))
  })
  const first = timeOf(files[0]!)
  return { recordedAt: new Date(first || Date.now()).toISOString(), exchanges }
}

/** Files of the folder, and of the folders of hosts in it. A link could lead elsewhere. */
function* filesIn(folder: string, isHost = false): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isFile() && !entry.name.startsWith('.')) yield path
    else if (entry.isDirectory() && !isHost) yield* filesIn(path, true)
  }
}

/** A file's name is the milliseconds since 1970 and a number by chance. */
function timeOf(file: string): number {
  return Number(/^\d{13}/.exec(basename(file))?.[0] ?? 0)
}

function byTime(a: string, b: string): number {
  return timeOf(a) - timeOf(b) || (a < b ? -1 : 1)
}

/**
 * Reads one exchange; `host` is the name of its folder, such as `vendor.example-443`. The body of an answer is decoded
 * there. Throws `RecordRefused`.
 */
export function parseNodeReplay(file: string, bytes: Buffer, host: string): Exchange {
  const text = bytes.toString('latin1')
  const refuse = (line: number, problem: string) =>
    new RecordRefused(`${file}:${line}:1 is not a file of node-replay: ${problem}. Nothing was kept.`)
  const [, requestText, answerText] = /^([^]*?)\r?\n\r?\n(HTTP\/1\.\d [^]*)$/.exec(text) ?? []
  if (requestText === undefined || answerText === undefined)
    throw refuse(1, 'a blank line and "HTTP/1.1 <status>" must follow the request')
  const [start = '', ...requestLines] = requestText.split(/\r?\n/)
  const [, method, path] = /^([A-Z]+) (\S.*)$/.exec(start) ?? []
  if (method === undefined || path === undefined) throw refuse(1, 'it must start with a method and a path')
  if (path.startsWith('REGEXP ')) throw refuse(1, 'a pattern of paths is no request')
  const answerLine = requestLines.length + 3
  const end = /\r?\n\r?\n/.exec(answerText)
  const [status = '', ...answerLines] = answerText.slice(0, end?.index).split(/\r?\n/)
  const number = Number(/^HTTP\/1\.\d (\d{3})/.exec(status)?.[1])
  if (!(number >= 200 && number <= 599)) throw refuse(answerLine, 'its status is not one from 200 to 599')
  const headers = readHeaders(requestLines, line => refuse(line + 2, 'a header needs a name and a value'))
  const url = urlOf(headers, path, host)
  if (url === undefined) throw refuse(1, 'its host is in no header, and its folder is not named after one')
  const body = headers.find(([name]) => name === 'body')?.[1]
  return {
    file: '',
    request: {
      method,
      url,
      headers: headers.filter(([name]) => name !== 'body'),
      body: Buffer.from(unescapeBody(body ?? ''), 'latin1'),
    },
    response: {
      status: number,
      headers: readHeaders(answerLines, line =>
        refuse(answerLine + line + 1, 'a header needs a name and a value'),
      ).filter(([name]) => !dropped.test(name)),
      body: Buffer.from(end ? answerText.slice(end.index + end[0].length) : '', 'latin1'),
    },
  }
}

const dropped = /^(?:connection|content-encoding|content-length|date|keep-alive|transfer-encoding)$/i

function readHeaders(lines: readonly string[], refuse: (line: number) => RecordRefused): Header[] {
  return lines.flatMap((line, index): Header[] => {
    if (line.trim() === '') return []
    const [, name, value] = /^([^\s:]+): ?(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) throw refuse(index)
    return [[name.toLowerCase(), value]]
  })
}

/** Other ports than 80 are in the name of the folder. */
function urlOf(headers: readonly Header[], path: string, host: string): string | undefined {
  const named = headers.find(([name]) => name === 'host')?.[1] ?? host
  const [, name, port = '80'] = /^([a-z\d.-]+?)(?:[-:](\d+))?$/i.exec(named) ?? []
  if (name === undefined || !/[a-z\d]\.[a-z\d]|^localhost$/i.test(name)) return undefined
  const origin = port === '443' ? `https://${name}` : `http://${name}:${port}`
  return URL.canParse(path, origin) ? new URL(path, origin).href : undefined
}

/** As JavaScript escapes a text. */
function unescapeBody(text: string): string {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' }
  return text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, unicode, hex, one: string) =>
    unicode || hex
      ? Buffer.from(String.fromCharCode(Number.parseInt(unicode ?? hex, 16))).toString('latin1')
      : (named[one] ?? one),
  )
}
