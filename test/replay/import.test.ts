import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Exchange } from '../../src/replay/exchange.ts'
import { parseNodeReplay } from '../../src/replay/record/node-replay.ts'
import { formatHar } from '../../src/replay/record/export-har.ts'
import { parseImport, readImport } from '../../src/replay/record/import-file.ts'
import { readSite } from '../../src/replay/recording.ts'
import { booksDir } from '../helpers/books.ts'

/** What the tools themselves wrote (node-replay 2.4.0, Polly.js 5.2.0) of the same four requests to one small site. */
const fixtures = resolve(import.meta.dirname, '../fixtures/imports')

const shown = ({ request, response }: Exchange) => [
  `${request.method} ${request.url}`,
  Buffer.from(request.body).toString(),
  response!.status,
  response!.headers.map(pair => pair.join(': ')),
  Buffer.from(response!.body).toString('latin1'),
]

const html = (text: string) => Buffer.from(text).toString('latin1')
const expected = (origin: string, body: string) => [
  [
    `GET ${origin}/page?a=1`,
    '',
    200,
    ['content-type: text/html; charset=utf-8'],
    html('<p>page é /page?a=1</p>\n'),
  ],
  [`GET ${origin}/gzip`, '', 200, ['content-type: text/html'], html('<p>zipped é</p>')],
  [`GET ${origin}/bin`, '', 200, ['content-type: application/pdf'], '%PDF\0\u00FF\u00FE\u0001'],
  [`POST ${origin}/login`, body, 302, ['set-cookie: a=1', 'set-cookie: b=2; Path=/', 'location: /x'], ''],
]

describe('what another tool recorded', () => {
  test('of node-replay: its fixtures, the folder of a host, or one file', () => {
    const all = expected('http://vendor.example:8301', 'login=me&password=secret "word"\nx')
    const { exchanges, recordedAt } = readImport(join(fixtures, 'node-replay'))
    expect(exchanges.map(shown)).toEqual(all)
    expect(recordedAt).toBe('2026-11-25T17:48:05.869Z')
    const host = join(fixtures, 'node-replay/vendor.example-8301')
    expect(readImport(host).exchanges.map(shown)).toEqual(all)
    const [first] = readdirSync(host).filter(name =>
      readFileSync(join(host, name), 'utf8').startsWith('GET /page'),
    )
    expect(readImport(join(host, first!)).exchanges.map(shown)).toEqual(all.slice(0, 1))
  })

  test('of Polly.js, with what it writes as pieces of hexadecimal digits', () => {
    const { exchanges } = readImport(join(fixtures, 'polly.har'))
    expect(exchanges.map(shown)).toEqual(expected('https://vendor.example', 'login=me&password=secret+word'))
  })

  test.each([
    ['GET REGEXP /a.*/\n\nHTTP/1.1 200 OK\n\n', '1:1', 'a pattern of paths is no request'],
    ['GET /\naccept\n\nHTTP/1.1 200 OK\n\n', '2:1', 'a header needs a name and a value'],
    ['GET /\naccept: a\n\nHTTP/1.1 200 OK\nnone\n\n', '5:1', 'a header needs a name and a value'],
    ['GET /\n\nHTTP/1.1 100 Continue\n\n', '3:1', 'its status is not one from 200 to 599'],
    ['GET /\n\nHTTP/1.1 200 OK', '1:1', 'its host is in no header'],
    ['GET /\n', '1:1', 'a blank line and "HTTP/1.1 <status>" must follow'],
  ])('that is wrong is named with its line: %j', (text, place, message) => {
    const host = message.includes('host') ? 'fixtures' : 'vendor.example'
    expect(() => parseNodeReplay('a/b', Buffer.from(text), host)).toThrow(
      new RegExp(`^a/b:${place} is not a file of node-replay: ${message.replaceAll('.', '\\.')}`),
    )
  })

  test('in a folder that holds nothing, or what is no file, is refused', () => {
    const dir = mkdtempSync(join(tmpdir(), 'import-'))
    expect(() => readImport(dir)).toThrow('holds no file of node-replay')
    writeFileSync(join(dir, 'x'), 'hello')
    expect(() => readImport(dir)).toThrow('x:1:1 is not a file of node-replay')
    rmSync(join(dir, 'x'))
    expect(() => readImport(join(dir, 'x'))).toThrow('x cannot be read')
  })
})

test('a recording goes out as a HAR file, and comes back the same', () => {
  const dir = mkdtempSync(join(tmpdir(), 'export-'))
  cpSync(join(booksDir, 'test/replay/success'), dir, { recursive: true })
  const { settings, exchanges } = readSite(dir)
  const har = formatHar(exchanges, Date.parse(settings.recordedAt))
  const back = parseImport('out.har', har)
  expect(back.recordedAt).toBe(settings.recordedAt)
  const bare = ({ request, response }: Exchange) => [
    `${request.method} ${request.url}`,
    Buffer.from(request.body).toString('latin1'),
    response!.status,
    Buffer.from(response!.body).toString('latin1'),
    // Bodies of a HAR file are decoded.
    response!.headers.filter(([name]) => !/^content-encoding$/i.test(name)).map(pair => pair.join(': ')),
  ]
  expect(back.exchanges.map(bare)).toEqual(exchanges.map(bare))
  expect(har).toMatch(/"creator": \{\s+"name": "konnector-lint"/)
  const failed = formatHar(
    [
      {
        file: '',
        request: exchanges[0]!.request,
        failure: { code: 'ECONNRESET', message: 'socket hang up' },
      },
    ],
    0,
  )
  expect(JSON.parse(failed)).toMatchObject({
    log: { entries: [{ response: { status: 0, _error: 'ECONNRESET socket hang up' } }] },
  })
})
