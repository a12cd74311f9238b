import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { CredentialsMissing } from '../../src/replay/record/config.ts'
import { record } from '../../src/replay/record/record.ts'
import { LiveRunFailed, RecordRefused } from '../../src/replay/record/refused.ts'
import { replay } from '../../src/replay/replay.ts'
import { booksCopy, buildBooks, buildPreload, startShop } from '../helpers/books.ts'

let preload: string
beforeAll(async () => {
  preload = await buildPreload()
})

const quiet = { env: {} }

describe('the example on its shop', () => {
  test('without credentials, an empty file to fill in is written, and nothing is asked', async () => {
    const dir = booksCopy()
    const konnector = readKonnector(dir)
    const build = await buildBooks()
    const refusal = await record(build, konnector, 'success', { ...quiet, preload }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(CredentialsMissing)
    const file = join(dir, 'konnector-dev-config.json')
    expect((refusal as CredentialsMissing).file).toBe(file)
    expect((refusal as Error).message).toContain('Fill in "login", "password"')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      COZY_URL: '',
      fields: { login: '', password: '' },
    })
    await expect(record(build, konnector, 'success', { ...quiet, preload })).rejects.toThrow('are empty')
  })

  test('a recording under the name of the vendor replays as the committed one does', async () => {
    const dir = booksCopy()
    const shop = await startShop()
    const build = await buildBooks()
    const { login, password } = shop.credentials
    const config = `{ // of the shop\n "fields": { "login": "${login}", "password": "${password}", } }`
    writeFileSync(join(dir, 'konnector-dev-config.json'), config)
    const committed = filesOf(join(dir, 'test/replay/success'))
    const recorded = await record(build, readKonnector(dir), 'success', {
      ...quiet,
      preload,
      map: { 'https://books.example': shop.origin },
    })
    await shop.close()
    expect(recorded).toMatchObject({
      exchanges: 15,
      result: 'success',
      saved: { documents: 5, files: 5 },
      notes: [],
      redacted: ['login', 'password', 'books_session', 'csrf_token', 'token'],
    })
    const made = filesOf(recorded.scenario.dir)
    expect([...made.keys()]).toEqual([...committed.keys()])
    const { port } = new URL(shop.origin)
    for (const [name, text] of made) {
      expect(text).not.toContain(login)
      expect(text).not.toContain(password.replaceAll(' ', '+'))
      expect(text).not.toContain(port)
      if (name.endsWith('.http')) expect(text).toBe(committed.get(name))
    }
    const replayed = await replay(build, readKonnector(dir), recorded.scenario, { preload })
    expect(replayed).toMatchObject({ status: 'passed', diagnostics: [] })
  })

  test('is not recorded in CI, nor where nobody answers, nor under a name that leaves the folder', async () => {
    const dir = booksCopy()
    const config = join(dir, 'config.json')
    writeFileSync(config, '{ "fields": { "login": "reader@books.example", "password": "a quiet chapter" } }')
    const build = await buildBooks()
    const attempt = (name: string, options: object) =>
      record(build, readKonnector(dir), name, { ...quiet, preload, config, ...options })
    await expect(attempt('success', { env: { CI: 'true' } })).rejects.toThrow(RecordRefused)
    await expect(attempt('../success', {})).rejects.toThrow('cannot name a scenario')
    expect(existsSync(join(dir, 'test/replay/new'))).toBe(false)
  })

  test('a site that is down is a failure, and a scenario of its own', async () => {
    const dir = booksCopy()
    const config = join(dir, 'config.json')
    writeFileSync(config, '{ "fields": { "login": "reader@books.example", "password": "a quiet chapter" } }')
    const build = await buildBooks()
    const options = { ...quiet, preload, config, map: { 'https://books.example': 'http://127.0.0.1:9' } }
    const out = join(dir, 'new')
    const refusal = await record(build, readKonnector(dir), 'success', { ...options, out }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(LiveRunFailed)
    expect((refusal as Error).message).toContain(
      'ended with VENDOR_DOWN. Record a failure under another name',
    )
    expect((refusal as LiveRunFailed).log.map(({ message }) => message)).toContain('VENDOR_DOWN')
    expect(existsSync(out)).toBe(false)

    const recorded = await record(build, readKonnector(dir), 'vendor-down', options)
    expect(recorded).toMatchObject({ result: 'VENDOR_DOWN', exchanges: 1 })
    const [first] = [...filesOf(recorded.scenario.dir)].filter(([name]) => name.endsWith('.http'))
    expect(first?.[1]).toContain('\n\nFAILED ECONNREFUSED ')
    const replayed = await replay(build, readKonnector(dir), recorded.scenario, { preload })
    expect(replayed).toMatchObject({ status: 'passed', result: 'VENDOR_DOWN', diagnostics: [] })
  })
})

/** Name → text (latin1) of the files of a folder. */
function filesOf(dir: string): Map<string, string> {
  return new Map(
    readdirSync(dir)
      .toSorted()
      .map(name => [name, readFileSync(join(dir, name), 'latin1')] as const),
  )
}

const html = (text: string) =>
  text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`).replaceAll('&#38;', '&amp;')
const bytes = (text: string) => Buffer.from(text).toString('latin1')

describe('a site that repeats what it gets in every spelling', () => {
  const login = 'jané+doe@mail.example'
  const password = `p&ss "w<ö>rd/é'`
  const session = 'S3ss10n+/abcDEF=='
  let site: Server
  let origin: string

  beforeAll(async () => {
    site = createServer((request, response) => {
      const url = new URL(request.url!, 'http://site.example')
      const basic = Buffer.from(`${login}:${password}`)
      switch (url.pathname) {
        case '/page':
          response.setHeader('Set-Cookie', [`sid=${encodeURIComponent(session)}; HttpOnly`, 'theme=dark'])
          response.setHeader('X-Auth-Token', 'tok-4f5e6d7c8b9a')
          response.setHeader('Content-Encoding', 'br')
          response.end(
            brotliCompressSync(
              [
                `<p>${login} ${html(password)} ${encodeURIComponent(password)} ${encodeURIComponent(encodeURIComponent(login))}</p>`,
                `<script>var user = ${JSON.stringify({ login, password })}; var t = {"accessToken": "acc-0123456789"}</script>`,
                `<a href="/x?${new URLSearchParams({ who: login, pw: password }).toString()}">dark</a>`,
                `<b data-a="${basic.toString('base64')}" data-b="${basic.toString('base64url')}" data-c="${Buffer.from(session).toString('base64')}">`,
                `<input type="hidden" name="_csrf" value="${html('c&rf"t0ken')}">`,
                'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
                login.replace(/[^\x20-\x7e]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
              ].join('\n'),
            ),
          )
          return
        case '/api':
          response.setHeader('Content-Type', 'application/json')
          response.end(JSON.stringify({ ok: true, account: login }))
          return
        case '/shifted':
          // Base64 right behind a letter of the same alphabet.
          return response.end(`x${basic.toString('base64')}`)
        default:
          response.setHeader('Content-Type', 'application/octet-stream')
          response.end(Buffer.concat([Buffer.from([0, 255]), Buffer.from(password), Buffer.from([0])]))
      }
    })
    await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise(resolve => site.close(resolve)))

  const source = `
    const { login, password } = {}
    const get = path => 'https://site.example' + path
    ;(async () => {
      const account = (await (await fetch(process.env.COZY_URL + 'data/io.cozy.accounts/replay-account')).json()).auth
      const page = await (await fetch(get('/page'))).text()
      const csrf = /name="_csrf" value="([^"]*)"/.exec(page)[1].replace(/&#34;/g, '"').replace(/&amp;/g, '&')
      await fetch(get('/api'), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: 'Basic ' + Buffer.from(account.login + ':' + account.password).toString('base64'),
          'x-csrf': csrf,
        },
        body: JSON.stringify({ ...account, nested: { _csrf: csrf } }),
      })
      const form = new URLSearchParams({ user: account.login, secret: account.password, _csrf: csrf })
      await (await fetch(get('/file?q=' + encodeURIComponent(account.login)), { method: 'POST', body: form })).arrayBuffer()
      console.log(JSON.stringify({ type: 'info', message: page.length > 100 ? 'read' : 'short' }))
    })()`

  function konnector(config: object, code = source) {
    const dir = mkdtempSync(join(tmpdir(), 'record-'))
    const files = {
      'manifest.konnector': JSON.stringify({
        slug: 'tiny',
        name: 'Tiny',
        fields: { login: {}, password: {} },
        permissions: { accounts: { type: 'io.cozy.accounts' } },
      }),
      'build/index.js': code,
      'konnector-dev-config.json': JSON.stringify(config),
    }
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true })
      writeFileSync(join(dir, name), text)
    }
    return dir
  }

  test('is recorded without a secret in any of them, and replays with the aliases', async () => {
    const dir = konnector({ fields: { login, password } })
    const build = await readBuild(join(dir, 'build'))
    const recorded = await record(build, readKonnector(dir), 'odd', {
      ...quiet,
      preload,
      map: { 'https://site.example': origin },
    })
    expect(recorded).toMatchObject({ exchanges: 3, result: 'success', notes: [] })
    const files = filesOf(recorded.scenario.dir)
    const whole = [...files].flat().join('\n')
    const tell = [
      login,
      password,
      session,
      'tok-4f5e6d7c8b9a',
      'acc-0123456789',
      'c&rf"t0ken',
      'eyJhbGci',
      'jan',
      'doe@',
      'w<',
      'S3ss10n',
      'c2lnbmF0dXJl',
      'ss%20%22w',
      'ss+%22w',
      ...[0, 1, 2].map(shift =>
        Buffer.from('.'.repeat(shift) + login)
          .toString('base64')
          .slice(4, 20),
      ),
    ]
    expect(tell.filter(secret => whole.includes(bytes(secret)))).toEqual([])
    const page = files.get('001-GET-site.example-page.http')!
    expect(page).toContain('Set-Cookie: theme=redacted-theme\n')
    expect(page).toContain('">dark</a>')
    expect(page).toContain('<p>redacted-login@example.com redacted-password ')
    const api = files.get('002-POST-site.example-api.http')!
    const basic = Buffer.from('redacted-login@example.com:redacted-password').toString('base64')
    expect(api).toContain(`authorization: Basic ${basic}`)
    expect(page).toContain(basic)
    expect(page).toContain('name="_csrf" value="redacted-csrf"')
    expect(api).toContain('"_csrf":"redacted-csrf"')
    expect(files.get('003-POST-site.example-file.body.bin')).toBe('\0\u00ffredacted-password\0')

    const replayed = await replay(build, readKonnector(dir), recorded.scenario, { preload })
    expect(replayed).toMatchObject({ status: 'passed', diagnostics: [], exchanges: { unused: 0 } })
    expect(replayed.log).toEqual([{ type: 'info', message: 'read' }])
  })

  test('nothing is written while a secret is left', async () => {
    const dir = konnector({ fields: { login, password } }, `fetch('https://site.example/shifted')`)
    const build = await readBuild(join(dir, 'build'))
    const map = { 'https://site.example': origin }
    await expect(record(build, readKonnector(dir), 'odd', { ...quiet, preload, map })).rejects.toThrow(
      'A secret would be left in 001-GET-site.example-shifted.http, so nothing was written',
    )
    expect(existsSync(join(dir, 'test'))).toBe(false)
  })
})
