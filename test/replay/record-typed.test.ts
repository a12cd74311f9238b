import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { record } from '../../src/replay/record/record.ts'
import { findScenarios, replay } from '../../src/replay/replay.ts'
import { buildLauncher, bundleContentScript, describeInBrowser, noBrowser } from '../helpers/browser.ts'

const login = 'jané+doe@mail.example'
const password = `p&ss "w<ö>rd/é'`

const entities = (text: string, entity: (character: string) => string) =>
  text.replace(/[^\w@.]/gu, character => entity(character))
const base64 = (text: string) => Buffer.from(text).toString('base64')
const unicode = (text: string) =>
  text.replace(
    /[^\x20-\x21\x23-\x7e]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** How a page repeats what was typed into it. */
const spellings: Record<string, (text: string) => string> = {
  'as HTML': text => entities(text, character => `&#${character.codePointAt(0)};`),
  'in hexadecimal entities': text =>
    entities(text, character => `&#x${character.codePointAt(0)!.toString(16)};`),
  'in a URL': text => encodeURIComponent(text),
  'in a URL in a URL': text => encodeURIComponent(encodeURIComponent(text)),
  'in a form': text => new URLSearchParams({ a: text }).toString().slice(2),
  'as JSON': text => JSON.stringify(text),
  'as JSON in ASCII': text => unicode(text),
  'as JSON in JSON': text => JSON.stringify(JSON.stringify(text)),
  'in base64': text => base64(text),
  'in base64 for URLs': text => Buffer.from(text).toString('base64url'),
  'in the header of HTTP': text => base64(`${login}:${text}`),
  'in hexadecimal': text => Buffer.from(text).toString('hex'),
}

const script = (origin: string) => `
import { ContentScript } from 'cozy-clisk/dist/contentscript'

class Typed extends ContentScript {
  async ensureAuthenticated() {
    await this.goto('${origin}/')
    await this.waitForElementInWorker('form')
    await this.setWorkerState({ visible: true })
    await this.runInWorkerUntilTrue({ method: 'isSignedIn' })
    await this.setWorkerState({ visible: false })
    return true
  }

  async isSignedIn() {
    return Boolean(document.querySelector('#echo'))
  }

  async getUserDataFromWebsite() {
    return { sourceAccountIdentifier: 'typed' }
  }

  async fetch() {}
}

new Typed().init({ additionalExposedMethodsNames: ['isSignedIn'] })
`

describeInBrowser('a page that repeats what a person types, in every spelling', () => {
  let site: Server
  let origin: string
  let launcher: string
  beforeAll(async () => {
    if (noBrowser === undefined) launcher = await buildLauncher()
    site = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request.setEncoding('utf8')) body += chunk as string
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      const typed = new URLSearchParams(body)
      const [who, pass] = [typed.get('login') ?? '', typed.get('password') ?? '']
      const echoes = Object.values(spellings).map(spell => `<li data-x='${spell(who)}'>${spell(pass)}</li>`)
      response.end(
        request.method === 'POST'
          ? `<body><ul id="echo">${echoes.join('\n')}</ul>`
          : '<body><form method="post" action="/signed-in"><input id="who" name="login"><input id="pass" name="password" type="password"><button>OK</button></form>',
      )
    })
    await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise(resolve => site.close(resolve)))

  test(`is recorded without it: ${Object.keys(spellings).join(', ')}`, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'typed-'))
    const manifest = { slug: 'typed', name: 'Typed', type: 'konnector', clientSide: true, permissions: {} }
    writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify(manifest))
    await bundleContentScript(script('https://site.example'), join(dir, 'build/main.js'))
    const build = await readBuild(join(dir, 'build'))
    const konnector = readKonnector(dir, { cwd: dir })
    const hands = [[{ on: '#who', type: login }, { on: '#pass', type: password }, { on: 'button' }]]
    const recorded = await record(build, konnector, 'success', {
      map: { 'https://site.example': origin },
      launcher,
      headless: true,
      env: { PATH: process.env['PATH'] },
      app: { hands },
    })
    expect(recorded.result).toBe('success')
    const whole = readdirSync(recorded.scenario.dir)
      .map(name => readFileSync(join(recorded.scenario.dir, name), 'utf8'))
      .join('\n')
    expect(whole).toContain('redacted-pass')
    const left = Object.entries(spellings).filter(([, spell]) =>
      [login, password].some(secret => whole.includes(spell(secret))),
    )
    expect(left.map(([name]) => name)).toEqual([])
    const [scenario] = findScenarios(dir)
    const replayed = await replay(build, konnector, scenario!, { launcher, cwd: dir })
    expect(replayed).toMatchObject({ status: 'passed', diagnostics: [] })
  })
})
