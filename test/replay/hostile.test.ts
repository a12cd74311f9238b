import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { maxRecordingSize } from '../../src/cozy/limits.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { parseEvents } from '../../src/replay/events.ts'
import { parseExchange } from '../../src/replay/exchange-text.ts'
import { parseJobOutput } from '../../src/replay/job-output.ts'
import { bestMatch } from '../../src/replay/matching.ts'
import { readCredentials } from '../../src/replay/record/config.ts'
import { replay, type Run } from '../../src/replay/replay.ts'
import { maxGrowth, measureGrowth } from '../helpers/growth.ts'

const settings = { version: 1, recordedAt: '2026-01-31T12:00:00.000Z', fields: {} }
const expected = { result: 'success', documents: {}, files: [] }

interface Told {
  scenario?: object
  expected?: unknown
  /** What the konnector's process tells. */
  events?: readonly unknown[]
  /** More about the folder of the scenario, an absolute path. */
  change?: (dir: string) => void
}

/** The checks of a run that told these events. */
async function check({
  scenario = {},
  expected: wanted = expected,
  events = [],
  change,
}: Told): Promise<Run> {
  const dir = mkdtempSync(join(tmpdir(), 'konnector-hostile-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const folder = join(dir, 'test/replay/success')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(dir, 'manifest.konnector'), '{"slug":"books","permissions":{}}')
  writeFileSync(join(folder, 'scenario.json'), JSON.stringify({ ...settings, ...scenario }))
  writeFileSync(join(folder, 'expected.json'), typeof wanted === 'string' ? wanted : JSON.stringify(wanted))
  change?.(folder)
  const lines = Buffer.from(
    events.map(event => `${typeof event === 'string' ? event : JSON.stringify(event)}\n`).join(''),
  )
  const parsed: unknown = parseEvents(lines, 0)
  const ran = {
    events: Array.isArray(parsed) ? parsed : (parsed as { events: unknown[] }).events,
    job: parseJobOutput(new Uint8Array(), { code: 0, signal: null }),
    output: '',
    timedOut: false,
    ms: 1,
    runtime: 'Node.js 20.20.2',
    isolation: 'none',
  }
  const driver = { run: () => Promise.resolve(ran as never) }
  const build = { dir, kind: 'server', entry: 'index.js', files: [], checked: true } as const
  return replay(
    { ...build, files: [] },
    readKonnector(dir),
    { name: 'success', dir: folder },
    { driver, cwd: dir },
  )
}

function largeFile(path: string): void {
  writeFileSync(path, '')
  truncateSync(path, maxRecordingSize + 1)
}

const rulesOf = ({ diagnostics }: Run) => [...new Set(diagnostics.map(({ rule }) => rule))]
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

describe('names that every object has', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s', async name => {
    const documents = `{"${name}":[{"${name}":"x"}]}`
    const saved = [`{"fact":"document","doctype":"${name}","doc":{"_id":"1","${name}":"x"}}`]
    const given = `{"result":"success","documents":${documents},"files":[]}`
    expect(rulesOf(await check({ expected: given, events: saved }))).toEqual([])
    expect(rulesOf(await check({ events: saved }))).toEqual(['replay-documents'])
    expect(rulesOf(await check({ expected: given }))).toEqual(['replay-documents'])
    const other = `{"result":"success","documents":{"a":[{"${name}":"x"}]},"files":[]}`
    const event = { fact: 'document', doctype: 'a', doc: { _id: '1' } }
    expect(rulesOf(await check({ expected: other, events: [event] }))).toEqual(['replay-documents'])
  })
})

describe('what cannot be read is a finding about the recording', () => {
  test.each<[string, Told]>([
    [
      'deep documents',
      { expected: `{"result":"success","documents":{"a":[${nested(200_000)}]},"files":[]}` },
    ],
    ['deep fields', { scenario: { fields: JSON.parse(nested(2_000)) as object } }],
    ['a date of another type', { scenario: { recordedAt: 5 } }],
    [
      'a link',
      {
        change: dir => (
          rmSync(join(dir, 'expected.json')),
          symlinkSync('/etc/hosts', join(dir, 'expected.json'))
        ),
      },
    ],
    [
      'a pipe',
      {
        change: dir => (
          rmSync(join(dir, 'expected.json')),
          void spawnSync('mkfifo', [join(dir, 'expected.json')])
        ),
      },
    ],
    [
      'a body that is a pipe',
      {
        change(dir) {
          writeFileSync(join(dir, '1.http'), 'GET https://a.example/\n\nHTTP/1.1 200 OK\nBody-File: body\n\n')
          spawnSync('mkfifo', [join(dir, 'body')])
        },
      },
    ],
    ['a huge file', { change: dir => largeFile(join(dir, '1.http')) }],
  ])('%s', async (_, told) => {
    const run = await check(told)
    expect(rulesOf(run)).toEqual(['replay-recording'])
    expect(run.diagnostics[0]!.message).not.toContain('localhost')
  })

  test('fields without a text', async () => {
    expect(rulesOf(await check({ scenario: { fields: { login: { toString: 1 } } } }))).toEqual([])
  })
})

test('what the konnector writes in the place of events is dropped', async () => {
  const request = { method: 'GET', url: 'https://a.example/', headers: [], body: '' }
  const access = { verb: 'GET', doctype: 'a', document: { ids: [null], fields: {}, own: false } }
  const run = await check({
    events: [
      { fact: 'served', exchange: 0, differences: [{ field: 'body', asked: null, recorded: [] }] },
      { fact: 'unmatched', request: { ...request, headers: [[]] }, frames: [] },
      { fact: 'access', route: 'x', any: [access] },
      {
        fact: 'access',
        route: 'x',
        any: [{ ...access, document: { ...access.document, ids: [], fields: { a: [{ toString: 1 }] } } }],
      },
      `{"fact":"document","doctype":"a","doc":{"_id":"1","a":${nested(150_000)}}}`,
    ],
  })
  expect(run.diagnostics).toEqual([])
})

test('metadata of strange types is compared as it is', async () => {
  const doc = { _id: '1', cozyMetadata: { updatedByApps: [null, 'x'] } }
  expect(rulesOf(await check({ events: [{ fact: 'document', doctype: 'a', doc }] }))).toEqual([
    'replay-documents',
  ])
})

describe('linear time', () => {
  const request = { method: 'POST', url: 'https://a.example/', body: new Uint8Array() }
  test.each<[string, (size: number) => string, (text: string) => unknown]>([
    [
      'headers that end in line ends',
      size => `GET https://a.example/\nA: ${'\r'.repeat(size)}b\n\nHTTP/1.1 200 OK\n\n`,
      read,
    ],
    ['a failure without end', size => `GET https://a.example/\n\nFAILED ${'A'.repeat(size)}\r!\n`, read],
    [
      'a content type',
      size => 'multipart/boundary='.repeat(size / 10),
      type => {
        const body = { ...request, headers: [['Content-Type', type]] as const, body: Buffer.from('x') }
        return bestMatch(body, [{ request: body }])
      },
    ],
    ['events that are none', size => '\n'.repeat(size), text => parseEvents(Buffer.from(text), 1)],
  ])('%s', (_, make, run) => {
    expect(measureGrowth(make, run)).toBeLessThan(maxGrowth)
  })

  function read(text: string): unknown {
    try {
      return parseExchange('1.http', Buffer.from(text), () => new Uint8Array())
    } catch (error) {
      return error
    }
  }
})

test('credentials of thousands of levels are no credentials', () => {
  const dir = mkdtempSync(join(tmpdir(), 'hostile-'))
  writeFileSync(join(dir, 'manifest.konnector'), '{}')
  writeFileSync(join(dir, 'konnector-dev-config.json'), '{"a":'.repeat(20_000))
  expect(() => readCredentials(readKonnector(dir))).toThrow('must be a JSON object with "fields"')
})
