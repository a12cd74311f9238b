import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Build } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { findScenarios, replay, type ReplayOptions } from '../../src/replay/replay.ts'
import { booksCopy, buildBooks, buildPreload } from '../helpers/books.ts'
import { nodes } from '../helpers/run.ts'

let build: Build
let preload: string
beforeAll(async () => {
  build = await buildBooks()
  preload = await buildPreload()
})

/** Replays a scenario of a copy of the example. */
function run(dir: string, name = 'success', options: ReplayOptions = {}) {
  const scenario = findScenarios(dir).find(one => one.name === name)!
  return replay(build, readKonnector(dir, { cwd: dir }), scenario, { preload, cwd: dir, ...options })
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(file, changed)
}

const told = (diagnostics: { rule: string; severity: string }[]) =>
  diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)

/** Path and hash of every file below a folder. */
function contents(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => `${file.slice(dir.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .toSorted()
}

describe('the example', () => {
  test('passes on the Node of the stack and on Node 24, and leaves the same bytes', async () => {
    const dir = booksCopy()
    const left = await Promise.all(
      Object.entries(nodes).map(async ([version, node]) => {
        const out = join(dir, 'out', version)
        const replayed = await run(dir, 'success', { node, out })
        expect(replayed.diagnostics).toEqual([])
        expect(replayed).toMatchObject({
          status: 'passed',
          result: 'success',
          saved: { documents: 5, files: 5 },
          exchanges: { served: 15, unused: 0, unmatched: 0 },
        })
        expect(replayed.isolation).toMatch(/sandbox/)
        return contents(out)
      }),
    )
    expect(left[0]).toEqual(left[1])
    expect(left[0]).toHaveLength(6)
    expect(left[0]!.filter(file => file.includes('.pdf '))).toHaveLength(5)
  })

  test('fails to sign in where that was recorded, and that is a pass', async () => {
    const replayed = await run(booksCopy(), 'login-failed')
    expect(replayed).toMatchObject({ status: 'passed', result: 'LOGIN_FAILED', diagnostics: [] })
    expect(replayed.log).toContainEqual({
      type: 'warn',
      message: 'Identifiant ou mot de passe incorrect',
    })
  })
})

describe('when recording and build differ', () => {
  test('an exchange that is missing is named, with the nearest one and what differs', async () => {
    const dir = booksCopy()
    rmSync(join(dir, 'test/replay/success/005-GET-books.example-account-bills.http'))
    const replayed = await run(dir)
    expect(replayed.status).toBe('failed')
    const [unmatched] = replayed.diagnostics.filter(({ rule }) => rule === 'replay-unmatched')
    expect(unmatched).toMatchObject({
      severity: 'error',
      file: 'test/replay/success/004-GET-books.example-account-bills.http',
      message:
        'GET https://books.example/account/bills?page=2 is not in the recording. The nearest is ' +
        'GET https://books.example/account/bills, which differs in query page ("2", recorded absent).',
    })
    expect(told(replayed.diagnostics)).toContain('error replay-result')
    expect(told(replayed.diagnostics)).toContain('info replay-unused')
    expect(replayed.exchanges).toEqual({ served: 4, unused: 10, unmatched: 1 })
  })

  test('an exchange asked for twice is exhausted, and the answer that was given is named', async () => {
    const dir = booksCopy()
    const page = join(dir, 'test/replay/success/005-GET-books.example-account-bills.http')
    edit(page, text =>
      text.replace('<p>Page 2 sur 2', '<p><a rel="next" href="/account/bills?page=2">again</a>'),
    )
    const { diagnostics } = await run(dir)
    expect(diagnostics.find(({ rule }) => rule === 'replay-unmatched')).toMatchObject({
      file: 'test/replay/success/005-GET-books.example-account-bills.http',
      message:
        'GET https://books.example/account/bills?page=2 was requested more often than recorded: 1 answer was used before.',
    })
  })

  test('an exchange that is not asked for is an error of its own', async () => {
    const dir = booksCopy()
    const scenario = join(dir, 'test/replay/success')
    const extra = readFileSync(join(scenario, '003-GET-books.example-account.http'), 'utf8')
    writeFileSync(join(scenario, '016-GET-books.example-help.http'), extra.replace('/account\n', '/help\n'))
    const { status, diagnostics } = await run(dir)
    expect(status).toBe('failed')
    expect(diagnostics.map(({ rule, file, message }) => ({ rule, file, message }))).toEqual([
      {
        rule: 'replay-unused',
        file: 'test/replay/success/016-GET-books.example-help.http',
        message: 'GET https://books.example/help is in the recording, but was not requested.',
      },
    ])
  })

  test('another body is a warning that names the field', async () => {
    const dir = booksCopy()
    edit(join(dir, 'test/replay/success/002-POST-books.example-login.http'), text =>
      text.replace('password=redacted-password', 'password=another&remember=1'),
    )
    const { status, diagnostics } = await run(dir)
    expect(status).toBe('passed')
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ rule: 'replay-body', severity: 'warning' })
    expect(diagnostics[0]!.message).toContain(
      'body password ("redacted-password", recorded "another"), body remember (absent, recorded "1")',
    )
  })

  test('what is saved is compared with expected.json, at the line of the document', async () => {
    const dir = booksCopy()
    edit(join(dir, 'test/replay/success/expected.json'), text =>
      text
        .replace('"amount": 24,', '"amount": 25,')
        .replace('"mime": "application/pdf"', '"mime": "text/plain"'),
    )
    const { status, diagnostics } = await run(dir)
    expect(status).toBe('failed')
    expect(told(diagnostics)).toEqual(['error replay-documents', 'error replay-files'])
    const [document, file] = diagnostics
    expect(document!.message).toContain('amount is 24, expected 25')
    expect(document!.file).toBe('test/replay/success/expected.json')
    const lines = readFileSync(join(dir, document!.file!), 'utf8').split('\n')
    const place = lines.slice(document!.line! - 1, document!.endLine)
    expect(place.join('\n')).toContain('"amount": 25')
    expect(file!.message).toContain('mime is "application/pdf", expected "text/plain"')
    expect(file!.pointer).toBe('/files/0')
  })

  test('what the konnector says about a file is expected, too', async () => {
    const dir = booksCopy()
    edit(join(dir, 'test/replay/success/expected.json'), text =>
      text.replace('"contentAuthor": "books.example"', '"contentAuthor": "other"'),
    )
    const { diagnostics } = await run(dir)
    expect(diagnostics).toMatchObject([{ rule: 'replay-files', pointer: '/files/0' }])
    expect(diagnostics[0]!.message).toContain('metadata.contentAuthor is "books.example", expected "other"')
  })

  test('another end of the job is reported as the stack would keep it', async () => {
    const dir = booksCopy()
    edit(join(dir, 'test/replay/login-failed/expected.json'), text => text.replace('LOGIN_FAILED', 'success'))
    const { diagnostics } = await run(dir, 'login-failed')
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'replay-result: The job ends with LOGIN_FAILED, but expected.json says success.',
    ])
  })

  test.each([
    ['scenario.json', '{', 'it is not JSON'],
    ['scenario.json', '{ "version": 2 }', 'its "version" must be 1'],
    [
      'scenario.json',
      '{ "version": 1, "recordedAt": "2026-01-31", "fields": {}, "ignoreQuery": "a" }',
      'a list of names',
    ],
    [
      'expected.json',
      '{ "result": "success", "documents": { "io.cozy.bills": {} }, "files": [] }',
      'lists of objects',
    ],
    [
      'expected.json',
      '{ "result": "success", "documents": {}, "files": ["a"] }',
      'a list of objects with a "path"',
    ],
  ])('%s that says %s is a finding', async (name, text, message) => {
    const dir = booksCopy()
    writeFileSync(join(dir, 'test/replay/success', name), text)
    const { status, diagnostics } = await run(dir)
    expect(status).toBe('failed')
    expect(diagnostics).toMatchObject([{ rule: 'replay-recording', file: `test/replay/success/${name}` }])
    expect(diagnostics[0]!.message).toContain(message)
  })

  test('a recording that cannot be read is a finding at its file', async () => {
    const dir = booksCopy()
    const file = 'test/replay/success/001-GET-books.example-login.http'
    writeFileSync(join(dir, file), 'GET https://books.example/login\n\nHTTP 200\n')
    expect((await run(dir)).diagnostics).toMatchObject([
      { rule: 'replay-recording', severity: 'error', file },
    ])
  })
})

describe('permissions', () => {
  const withoutBills = () => {
    const dir = booksCopy()
    edit(join(dir, 'manifest.konnector'), text => {
      const manifest = JSON.parse(text) as { permissions: Record<string, unknown> }
      delete manifest.permissions['bills']
      return JSON.stringify(manifest, undefined, 2)
    })
    return dir
  }

  test('a konnector without a permission it needs fails as in a Cozy, and the line to add is named', async () => {
    const { status, result, saved, diagnostics } = await run(withoutBills(), 'success', {
      readNeededVerbs: async () => () => ['GET', 'POST', 'PUT'],
    })
    expect(status).toBe('failed')
    expect(result).toBe('{"error":"code=403, message=Forbidden"}')
    expect(saved.documents).toBe(0)
    expect(told(diagnostics)).toEqual([
      'error replay-permission',
      'error replay-result',
      'error replay-documents',
    ])
    expect(diagnostics[0]).toMatchObject({
      file: 'manifest.konnector',
      pointer: '/permissions',
      message:
        'The konnector needs GET on io.cozy.bills (POST /data/io.cozy.bills/_index) and no permission is declared for it: cozy-stack answers 403. ' +
        'Add this line to "permissions": "bills": { "type": "io.cozy.bills", "verbs": ["GET", "POST", "PUT"] }.',
    })
  })

  test('with every right given, one run shows all that is missing', async () => {
    const { result, diagnostics } = await run(withoutBills(), 'success', { grantAll: true })
    expect(result).toBe('success')
    const missing = diagnostics.filter(({ rule }) => rule === 'replay-permission')
    expect(missing.map(({ message }) => message)).toEqual(
      [
        'GET on io.cozy.bills (POST /data/io.cozy.bills/_index)',
        'POST on io.cozy.bills (POST /data/io.cozy.bills/)',
      ].map(
        right =>
          `The konnector needs ${right} and no permission is declared for it: cozy-stack answers 403. ` +
          'Add this line to "permissions": "bills": { "type": "io.cozy.bills", "verbs": ["GET", "POST"] }.',
      ),
    )
  })

  test('a verb that a permission does not give is an error at that permission', async () => {
    const dir = booksCopy()
    edit(join(dir, 'manifest.konnector'), text =>
      text.replace(
        '"type": "io.cozy.bills",\n      "verbs": ["GET", "POST", "PUT"]',
        '"type": "io.cozy.bills", "verbs": ["GET"]',
      ),
    )
    const { diagnostics } = await run(dir)
    expect(diagnostics[0]).toMatchObject({
      rule: 'replay-permission',
      pointer: '/permissions/bills',
      authority: ['runtime'],
    })
    expect(diagnostics[0]!.message).toMatch(/Add "POST" to its "verbs", at permissions \/ bills\.$/)
  })
})

test('a scenario of a part that the build has not is skipped, and that is said', async () => {
  const dir = booksCopy()
  const scenario = findScenarios(dir).find(({ name }) => name === 'success')!
  edit(join(scenario.dir, 'scenario.json'), text => text.replace('{', '{ "side": "client",'))
  const skipped = await replay(build, readKonnector(dir), scenario, { preload })
  expect(skipped).toMatchObject({ status: 'skipped', diagnostics: [] })
  expect(skipped.reason).toContain('no main.js')
})
