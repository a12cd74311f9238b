import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import { html } from '../../src/report/html.ts'
import { PageBudget } from '../../src/replay/details/budget.ts'
import { describeComparisons } from '../../src/replay/details/comparisons.ts'
import { describeContent } from '../../src/replay/details/content.ts'
import { describeRun } from '../../src/replay/details/describe-run.ts'
import { drawFirstPage } from '../../src/replay/details/pdf-preview.ts'
import type { DriverRun } from '../../src/replay/driver.ts'
import type { Exchange, HttpRequest } from '../../src/replay/exchange.ts'
import { readOutcome } from '../../src/replay/outcome.ts'
import type { Packed } from '../../src/replay/protocol.ts'
import { placeholderPdf } from '../../src/replay/record/placeholder.ts'
import type { Expected, Recording } from '../../src/replay/recording.ts'
import { findProgram } from '../../src/process/programs.ts'
import { findProgramSandbox } from '../../src/sandbox/sandbox.ts'
import { context } from '../report/example.ts'
import { reportOf } from '../report/run-example.ts'

const room = () => new PageBudget({ bodies: 100_000, texts: 100_000, pictures: 100_000 })
const bytes = (text: string) => Buffer.from(text)
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

describe('what is shown of some bytes', () => {
  test('JSON is laid out, and its numbers stay as they were sent', () => {
    expect(describeContent(bytes('{"id":12345678901234567890,"a":1.0}'), 'application/json', room())).toEqual(
      {
        kind: 'text',
        syntax: 'json',
        text: '{\n  "id": 12345678901234567890,\n  "a": 1.0\n}',
        size: 35,
        isCut: false,
      },
    )
  })

  test('a form is decoded, a field a line', () => {
    const form = describeContent(bytes('a=x+y%C3%A9&b=%0A'), 'application/x-www-form-urlencoded', room())
    expect(form).toMatchObject({ syntax: 'form', text: 'a=x yé\nb=⏎' })
  })

  test('a page in latin1 is read as that', () => {
    const page = Buffer.from('<p>é</p>', 'latin1')
    const expected = { syntax: 'markup', text: '<p>é</p>' }
    expect(describeContent(page, 'text/html; charset=iso-8859-1', room())).toMatchObject(expected)
    expect(describeContent(page, 'text/html', room())).toMatchObject(expected)
    expect(describeContent(page, 'text/html; charset=klingon', room())).toMatchObject(expected)
  })

  test('the bytes say what a picture is, not their sender', () => {
    expect(describeContent(png, 'text/html', room())).toMatchObject({ kind: 'image', type: 'image/png' })
    expect(describeContent(bytes('<svg onload="alert(1)"/>'), 'image/png', room())).toMatchObject({
      kind: 'text',
    })
  })

  test('a picture that is too large is named', () => {
    const large = Buffer.concat([png, Buffer.alloc(300_000)])
    expect(
      describeContent(large, 'image/png', new PageBudget({ bodies: 1, texts: 99, pictures: 1e9 })),
    ).toEqual({
      kind: 'bytes',
      size: large.length,
      facts: ['image/png'],
    })
  })

  test('a PDF is named with its pages, other bytes with their type', () => {
    expect(describeContent(placeholderPdf('a'), 'text/plain', room())).toMatchObject({
      kind: 'bytes',
      facts: ['PDF 1.4', '1 page'],
    })
    expect(describeContent(Buffer.from([0, 1, 2]), 'application/zip; x=y', room())).toMatchObject({
      facts: ['application/zip'],
    })
    expect(describeContent(Buffer.from([0, 255]), '', room())).toMatchObject({ facts: ['binary data'] })
  })

  test('a long text is cut, also in the midst of a character, and the whole size is named', () => {
    const long = bytes('é'.repeat(200_000))
    const shown = describeContent(long, 'text/plain', room())
    expect(shown).toMatchObject({ kind: 'text', size: 400_000, isCut: true, text: 'é'.repeat(16_000) })
  })

  test('bodies share the room of a page', () => {
    const budget = new PageBudget({ bodies: 10, texts: 99, pictures: 0 })
    expect(describeContent(bytes('12345678'), '', budget)).toMatchObject({ text: '12345678', isCut: false })
    expect(describeContent(bytes('12345678'), '', budget)).toMatchObject({ text: '12', isCut: true })
    expect(describeContent(bytes('12345678'), '', budget)).toMatchObject({ text: '', isCut: true, size: 8 })
    expect(describeContent(png, '', budget)).toMatchObject({ kind: 'bytes' })
  })
})

describe('what differs', () => {
  const nothing = { result: 'success', documents: {}, files: [] }
  const found = (over: Partial<Expected>) => ({ ...nothing, identifier: undefined, ...over, files: [] })
  const wanted = (...docs: object[]): Expected => ({ ...nothing, documents: { bills: docs as never } })

  test('nothing, when all is as expected', () => {
    const docs = wanted({ a: 1 })
    expect(describeComparisons(docs, found(docs), room()).shown).toEqual([])
  })

  test('a document is compared with the one that is most like it', () => {
    const expected = wanted({ id: 'a', amount: 1, vendor: 'x' }, { id: 'b', amount: 2, vendor: 'x' })
    const saved = wanted({ id: 'b', amount: 3, vendor: 'x' }, { id: 'a', amount: 1, vendor: 'y' })
    expect(describeComparisons(expected, found(saved), room()).shown).toEqual([
      {
        title: 'bills, document 1 of 2',
        rows: { shown: [{ name: 'vendor', expected: '"x"', found: '"y"' }], more: 0 },
      },
      {
        title: 'bills, document 2 of 2',
        rows: { shown: [{ name: 'amount', expected: '2', found: '3' }], more: 0 },
      },
    ])
  })

  test('of more than a page shows, the number is named', () => {
    const docs = Array.from({ length: 300 }, (_, index) => ({ index }))
    const { shown, more } = describeComparisons(wanted(...docs), found(wanted({ index: 'x' })), room())
    expect([shown.length, more]).toEqual([40, 260])
  })

  test('the result, the identifier, and what is on one side alone', () => {
    const expected = {
      ...wanted({ a: 1 }),
      identifier: 'me',
      files: [{ path: '/x', mime: 'a/b', size: 1, sha256: '' }],
    }
    const titles = describeComparisons(expected, found({ result: 'LOGIN_FAILED' }), room()).shown
    expect(titles.map(({ title, rows }) => [title, ...rows.shown.map(({ name }) => name)])).toEqual([
      ['The job', 'result', 'identifier'],
      ['bills, document 1 of 1: not saved', 'a'],
      ['/x: not saved', 'path', 'mime', 'size', 'sha256'],
    ])
    const [unexpected] = describeComparisons(nothing, found(wanted({ a: 1 })), room()).shown
    expect(unexpected).toMatchObject({ title: 'bills, a document that is not expected' })
  })
})

const describeOf = (
  recorded: Exchange[],
  over: Partial<DriverRun> = {},
  second?: DriverRun,
  fields: Record<string, unknown> = {},
) => {
  const recording: Recording = {
    settings: { version: 1, recordedAt: '2026-01-31T12:00:00.000Z', fields },
    expected: { result: 'success', documents: {}, files: [] },
    exchanges: recorded,
  }
  const ran: DriverRun = {
    events: recorded.map((_, exchange) => ({ fact: 'served', exchange, differences: [], at: exchange })),
    job: { error: undefined, log: [], nonJsonLines: [] },
    output: '',
    timedOut: false,
    ms: 1,
    runtime: 'Node.js 20.20.2',
    isolation: 'none',
    traced: false,
    ...over,
  }
  return describeRun({
    scenario: { name: 'success', dir: '/success' },
    status: 'passed',
    recording,
    ran,
    second,
    outcome: readOutcome(ran.events),
    manifest: parseDocument('manifest.konnector', '{}'),
    fileOf: name => name,
    limits: { bodies: 1_000_000, texts: 500_000, pictures: 1_000_000 },
  })
}

const exchangeWith = (body: Uint8Array, type: string, index: number): Exchange => ({
  file: `${index}.http`,
  request: { method: 'GET', url: `https://books.example/${index}`, headers: [], body: new Uint8Array() },
  response: { status: 200, headers: [['content-type', type]], body },
})

const asked = (url: string, method = 'GET') => ({ method, url, headers: [], body: '' }) as Packed<HttpRequest>

test('requests come in the order of the run: served, without an answer, not requested', async () => {
  const recorded = [0, 1, 2].map(index => exchangeWith(bytes('x'), 'text/plain', index))
  const { exchanges } = await describeOf(recorded, {
    events: [
      {
        fact: 'served',
        exchange: 1,
        differences: [{ field: 'body a', asked: '1', recorded: undefined }],
        at: 5,
      },
      { fact: 'unmatched', request: asked('https://books.example/2?page=3'), frames: [], at: 7 },
      { fact: 'served', exchange: 0, differences: [], at: 9 },
    ],
  })
  expect(exchanges.more).toBe(0)
  const [first, second, third, last] = exchanges.shown
  expect(first).toMatchObject({ outcome: 'served', at: 5, url: 'https://books.example/1', file: '1.http' })
  expect(first!.differences.shown).toEqual([{ name: 'body a', expected: undefined, found: '1' }])
  expect(second).toMatchObject({
    outcome: 'unmatched',
    at: 7,
    nearest: 'GET https://books.example/2',
    differences: { shown: [{ name: 'query page', expected: undefined, found: '3' }] },
  })
  expect(third).toMatchObject({ outcome: 'served', at: 9, url: 'https://books.example/0' })
  expect(last).toMatchObject({ outcome: 'unused', url: 'https://books.example/2' })
  expect(last).not.toHaveProperty('at')
})

test('a second run is described with what it duplicates', async () => {
  const saved = (id: string) =>
    ({ fact: 'document', doctype: 'io.cozy.bills', doc: { _id: id, amount: 1 } }) as const
  const first = { events: [saved('1')] }
  const second = await describeOf([], first)
  const run = await describeOf([], first, {
    events: [saved('2'), { fact: 'unmatched', request: asked('https://books.example/'), frames: [] }],
    job: { error: 'VENDOR_DOWN', log: [], nonJsonLines: [] },
    output: '',
    timedOut: false,
    ms: 1,
    runtime: '',
    isolation: '',
    traced: false,
  })
  expect(second.second).toBeUndefined()
  expect(run.second).toEqual({ result: 'VENDOR_DOWN', requests: 1 })
  expect(run.comparisons.shown.at(-1)).toEqual({
    title: 'io.cozy.bills, a document that a second run duplicates',
    rows: { shown: [{ name: 'amount', expected: undefined, found: '1' }], more: 0 },
  })
})

test('a password that a person wrote into the scenario is hidden in every spelling; a pseudonym stays', async () => {
  const form = exchangeWith(
    bytes('password=hunter%2622&pin=redacted-pin'),
    'application/x-www-form-urlencoded',
    1,
  )
  const page = exchangeWith(bytes('<b title="hunter&amp;22">'), 'text/html', 2)
  const log = [{ type: 'info', message: 'hunter&22' }]
  const over = { job: { error: 'hunter&22', log, nonJsonLines: [] } }
  const fields = { password: 'hunter&22', pintoken: 'redacted-pin' }
  const details = await describeOf([form, page], over, undefined, fields)
  const shown = html(reportOf(details), context)
  expect(shown).not.toMatch(/hunter/)
  expect(shown.match(/\*\*\*/g)!.length).toBeGreaterThanOrEqual(4)
  expect(shown).toContain('redacted-pin')
})

test('a recording of 100 MB makes a page of less than 5 MB, which says what is cut', async () => {
  const body = bytes(JSON.stringify({ a: '<'.repeat(250_000) }))
  const recorded = Array.from({ length: 400 }, (_, index) => exchangeWith(body, 'application/json', index))
  const details = await describeOf(recorded)
  const page = html(reportOf(details), context)
  expect(page.length).toBeLessThan(6_000_000)
  expect(page).toContain('100 more requests are not shown.')
  expect(page).toContain('Body: JSON, 250.0 kB. Only its first')
})

test('a log, documents and files without end are cut', async () => {
  const log = Array.from({ length: 2000 }, () => ({ type: 'info', message: 'x'.repeat(4000) }))
  const events = Array.from({ length: 3000 }, (_, index) => ({
    fact: 'document' as const,
    doctype: `io.cozy.d${index % 100}`,
    doc: {
      _id: String(index),
      ...Object.fromEntries(Array.from({ length: 60 }, (__, at) => [`k${at}`, 'v'.repeat(999)])),
    },
  }))
  const details = await describeOf([], { events, job: { error: undefined, log, nonJsonLines: [] } })
  expect(details.log).toMatchObject({ more: 1500 })
  expect(details.documents.more).toBe(70)
  expect(html(reportOf(details), context).length).toBeLessThan(5_000_000)
})

const program = findProgram('pdftoppm')
const sandbox = program && (await findProgramSandbox(program))
const why =
  program === undefined ? 'no pdftoppm on this machine' : sandbox ? '' : 'no sandbox on this machine'

describe.skipIf(why !== '')(`the first page of a PDF${why && ` (skipped: ${why})`}`, () => {
  test('is drawn, with the text of a font that the PDF does not hold', async () => {
    const drawn = await drawFirstPage(placeholderPdf('F-2026-0142.pdf'))
    const blank = await drawFirstPage(placeholderPdf(''))
    expect(drawn?.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
    expect(drawn!.length).toBeLessThan(60_000)
    expect(Buffer.from(drawn!).equals(blank!)).toBe(false)
  })

  test('is drawn small, whatever size it says it has', async () => {
    const pdf = Buffer.from(placeholderPdf('a')).toString('latin1').replace('0 0 595 842', '0 0 9e8 9e8')
    const drawn = await drawFirstPage(Buffer.from(pdf, 'latin1'))
    expect(drawn!.length).toBeLessThan(60_000)
  })

  test('is not drawn when the PDF is damaged, and nothing is left', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'preview-'))
    vi.stubEnv('TMPDIR', dir)
    onTestFinished(() => {
      vi.unstubAllEnvs()
      rmSync(dir, { recursive: true })
    })
    expect(await drawFirstPage(bytes('%PDF-1.4\nnothing'))).toBeUndefined()
    expect(readdirSync(dir)).toEqual([])
  })
})
