import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { readKonnector } from '../../src/konnector/read.ts'
import { readSite } from '../../src/replay/recording.ts'
import { parseImport } from '../../src/replay/record/import-file.ts'
import { record } from '../../src/replay/record/record.ts'
import { replay } from '../../src/replay/replay.ts'
import { booksCopy, buildBooks, buildPreload } from '../helpers/books.ts'

let preload: string
beforeAll(async () => {
  preload = await buildPreload()
})

/** The example's recording as a browser would have written it, with what a browser asks for beside it. */
function harOfBooks(dir: string): unknown {
  const { exchanges, settings } = readSite(join(dir, 'test/replay/success'))
  const pairs = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => ({ name: name.toLowerCase(), value }))
  const entries = exchanges.map(({ request, response }) => ({
    startedDateTime: settings.recordedAt,
    request: {
      method: request.method,
      url: request.url,
      headers: [{ name: ':authority', value: 'books.example' }, ...pairs(request.headers)],
      ...(request.body.length > 0 && {
        postData: {
          mimeType: 'application/x-www-form-urlencoded',
          text: Buffer.from(request.body).toString(),
        },
      }),
    },
    response: {
      status: response!.status,
      headers: pairs(response!.headers),
      content: { text: Buffer.from(response!.body).toString('base64'), encoding: 'base64' },
    },
  }))
  const image = {
    startedDateTime: settings.recordedAt,
    request: { method: 'GET', url: 'https://cdn.example/logo.png', headers: [] },
    response: { status: 200, headers: [], content: { text: 'AAAA', encoding: 'base64' } },
  }
  const inline = {
    request: { method: 'GET', url: 'data:,x', headers: [] },
    response: { status: 200, headers: [] },
  }
  return { log: { version: '1.2', entries: [inline, image, ...entries] } }
}

describe('a HAR file', () => {
  test('becomes a recording, redacted and replayed like a live one, without what the konnector does not ask for', async () => {
    const dir = booksCopy()
    const har = join(dir, 'site.har')
    writeFileSync(har, JSON.stringify(harOfBooks(dir)))
    const fields = { login: 'redacted-login@example.com', password: 'redacted-password' }
    writeFileSync(join(dir, 'konnector-dev-config.json'), JSON.stringify({ fields }))
    const build = await buildBooks()
    const out = join(dir, 'imported')
    const recorded = await record(build, readKonnector(dir), 'success', { env: {}, preload, from: har, out })
    expect(recorded).toMatchObject({ exchanges: 15, result: 'success', saved: { documents: 5, files: 5 } })
    const files = readdirSync(recorded.scenario.dir)
    expect(files.filter(file => file.includes('logo'))).toEqual([])
    const whole = files.map(file => readFileSync(join(recorded.scenario.dir, file), 'latin1')).join('\n')
    expect(whole).not.toContain(fields.password)
    expect(await replay(build, readKonnector(dir), recorded.scenario, { preload })).toMatchObject({
      status: 'passed',
      diagnostics: [],
    })
  })

  test('of another visit is not kept', async () => {
    const dir = booksCopy()
    const har = harOfBooks(dir) as { log: { entries: unknown[] } }
    har.log.entries.splice(5, 1)
    writeFileSync(join(dir, 'site.har'), JSON.stringify(har))
    writeFileSync(
      join(dir, 'konnector-dev-config.json'),
      JSON.stringify({ fields: { login: 'a-reader', password: 'redacted-password' } }),
    )
    const out = join(dir, 'imported')
    await expect(
      record(await buildBooks(), readKonnector(dir), 'success', {
        env: {},
        preload,
        from: join(dir, 'site.har'),
        out,
      }),
    ).rejects.toThrow('Nothing was kept')
    expect(existsSync(out)).toBe(false)
  })

  test.each([
    ['{\n  "log": {', 'site.har:2:10 is not JSON: '],
    ['{\n  "log": {\n    "entries": [{ "request": 1 }] } }', 'site.har:3:30 is not a HAR file'],
    ['{}', '"log.entries" is missing'],
    ['{"log":{"entries":[null]}}', 'log.entries[0].request.method is not a method'],
    [
      '{"log":{"entries":[{"request":{"method":"GET","url":"no"}}]}}',
      'log.entries[0].request.url is not a URL',
    ],
    [
      '{"log":{"entries":[{"request":{"method":"GET","url":"https://a.example/","headers":{}},"response":{"status":200,"headers":[]}}]}}',
      'log.entries[0].request.headers is not a list of names and values',
    ],
    ['{"log":{"entries":[]}}', 'it holds no request to a site'],
    ['[{"scope":"nowhere"}]', '[0].scope is not an origin'],
    ['[{"scope":"https://a.example","path":"/","status":1}]', '[0].status is not a status'],
  ])('that is wrong says where: %s', (text, message) => {
    expect(() => parseImport('site.har', text)).toThrow(message)
  })

  test('or what nock recorded becomes exchanges', () => {
    const definitions = [
      {
        scope: 'https://site.example:443',
        method: 'post',
        path: '/login?x=1',
        body: { user: 'me' },
        status: 201,
        response: ['1f8b', gzipSync('hello').toString('hex').slice(4)],
        rawHeaders: ['Content-Encoding', 'gzip', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2'],
      },
      { scope: 'https://site.example', path: '/file', response: '00ff', responseIsBinary: true },
    ]
    const { exchanges } = parseImport('nock.json', JSON.stringify(definitions))
    expect(exchanges.map(({ request, response }) => [request.method, request.url, response!.status])).toEqual(
      [
        ['POST', 'https://site.example/login?x=1', 201],
        ['GET', 'https://site.example/file', 200],
      ],
    )
    const [login, file] = exchanges
    expect(Buffer.from(login!.request.body).toString()).toBe('{"user":"me"}')
    expect(Buffer.from(login!.response!.body).toString()).toBe('hello')
    expect(login!.response!.headers).toContainEqual(['Set-Cookie', 'b=2'])
    expect(file!.response!.body).toEqual(Buffer.from([0, 255]))
  })

  const request = { method: 'GET', url: 'https://site.example/', headers: [] }
  const response = { status: 200, headers: [] }
  test.each([
    ['.request.postData.text', { request: { ...request, postData: { text: [] } }, response }],
    ['.request.postData.params', { request: { ...request, postData: { params: [null] } }, response }],
    ['.response.content.text', { request, response: { ...response, content: { text: {} } } }],
  ])('with a %s of another type is refused', (place, entry) => {
    const read = () => parseImport('a.har', JSON.stringify({ log: { entries: [entry] } }))
    expect(read).toThrow(`is not a HAR file that can be read: log.entries[0]${place} is not a`)
    expect(read).toThrow(/^a\.har:1:\d+ /)
  })

  test('with a date of another type is of now', () => {
    const entry = { request, response, startedDateTime: { toString: 1 } }
    const { recordedAt } = parseImport('a.har', JSON.stringify({ log: { entries: [entry] } }))
    expect(Math.abs(Date.parse(recordedAt) - Date.now())).toBeLessThan(60_000)
  })

  test("with a list that is no encoded body is JSON in nock's definitions", () => {
    const definition = {
      scope: 'https://site.example',
      path: '/',
      response: [{ toString: 1 }],
      rawHeaders: ['Content-Encoding', 'gzip'],
    }
    const [exchange] = parseImport('nock.json', JSON.stringify([definition])).exchanges
    expect(Buffer.from(exchange!.response!.body).toString()).toBe('[{"toString":1}]')
  })

  test.each(['method', 'rawHeaders', 'headers', 'reqheaders', 'status'])(
    "with a %s of another type in nock's definitions is refused",
    name => {
      const definition = { scope: 'https://site.example', path: '/', [name]: [{ toString: 1 }] }
      const read = () => parseImport('nock.json', JSON.stringify([definition]))
      expect(read).toThrow(
        new RegExp(`^nock\\.json:1:\\d+ is not a list of nock's definitions: \\[0\\]\\.${name}`),
      )
    },
  )

  test('that cannot be read is named', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'har-'))
    const from = join(dir, 'none.har')
    writeFileSync(join(dir, 'config.json'), '{"fields":{"login":"someone"}}')
    await expect(
      record(await buildBooks(), readKonnector(booksCopy()), 'success', {
        env: {},
        preload,
        from,
        config: join(dir, 'config.json'),
      }),
    ).rejects.toThrow(`${from} cannot be read`)
  })
})
