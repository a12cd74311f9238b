import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { findScenarios, replay } from '../../src/replay/replay.ts'
import { buildLauncher, bundleContentScript, describeInBrowser, noBrowser } from '../helpers/browser.ts'

let launcher: string
beforeAll(async () => {
  if (noBrowser === undefined) launcher = await buildLauncher()
})

const page = (name: string) =>
  `GET https://www.acme.example/${name}\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n<p id="${name}">`

/** What the body of `fetch` returns, in a worker that stands at `/one`; each page is recorded twice. */
async function toldBy(body: string): Promise<unknown> {
  const dir = mkdtempSync(join(tmpdir(), 'double-'))
  const scenario = join(dir, 'test/replay/one')
  mkdirSync(scenario, { recursive: true })
  const files = {
    'scenario.json':
      '{ "version": 1, "recordedAt": "2026-01-31T12:00:00Z", "fields": {}, "allowUnused": true }',
    'expected.json': '{ "result": "success", "documents": {}, "files": [] }',
    '001.http': page('one'),
    '002.http': page('one'),
    '003.http': page('two'),
    '004.http': page('two'),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(scenario, name), text)
  const manifest = { slug: 'acme', name: 'Acme', type: 'konnector', version: '1.0.0', clientSide: true }
  writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify(manifest))
  const script = `
    import { ContentScript } from 'cozy-clisk/dist/contentscript'
    const site = 'https://www.acme.example'
    class Acme extends ContentScript {
      async ensureAuthenticated({ account }) {
        this.first = [account, await this.getCredentials(), await this.saveCredentials({ a: 1 }).catch(error => error.message)]
        await this.goto(site + '/one')
        await this.waitForElementInWorker('#one')
      }
      async getUserDataFromWebsite() { return { sourceAccountIdentifier: 'me' } }
      async fetch(context) {
        const tell = async () => { ${body} }
        throw new Error('TOLD ' + JSON.stringify(await tell()))
      }
      async never() { await new Promise(() => {}) }
      async given(...values) { return values.map(value => (value === null ? 'null' : typeof value)) }
      async where() { return location.pathname }
      async open() { window.open(site + '/two') }
    }
    new Acme().init({ additionalExposedMethodsNames: ['never', 'given', 'where', 'open'] })`
  await bundleContentScript(script, join(dir, 'build/main.js'))
  const build = await readBuild(join(dir, 'build'))
  const { result } = await replay(build, readKonnector(dir, { cwd: dir }), findScenarios(dir)[0]!, {
    launcher,
    cwd: dir,
  })
  expect(result).toMatch(/^TOLD /)
  return JSON.parse(result.slice('TOLD '.length))
}

describeInBrowser("the app's double, as a konnector sees it", () => {
  test('there is no account at a first run, and no credentials; later there are', async () => {
    const told = await toldBy(`
      await this.saveCredentials({ login: 'me' })
      return [this.first, await this.getCredentials(), context.account.auth.accountName, context.existingFilesIndex ?? 'none']`)
    expect(told).toEqual([
      [null, null, expect.stringContaining('Cannot read properties of null')],
      { login: 'me' },
      'me',
      'none',
    ])
  })

  test('goto does not wait; a call that the page is left under gives false, when the next one is ready', async () => {
    const told = await toldBy(`
      const call = this.runInWorker('never')
      await this.goto(site + '/two')
      return [await call, await this.runInWorker('where')]`)
    expect(told).toEqual([false, '/two'])
  })

  test('goto to where the worker was sent last waits, when the page is elsewhere, and does nothing when it is there', async () => {
    const told = await toldBy(`
      await this.goto(site + '/one')
      const stayed = await this.runInWorker('where')
      await this.evaluateInWorker(() => { location.href = '/two' })
      await this.waitForElementInWorker('#two')
      await this.goto(site + '/one')
      return [stayed, await this.runInWorker('where')]`)
    expect(told).toEqual(['/one', '/one'])
  })

  test('dates cross as texts, and undefined as null', async () => {
    expect(await toldBy(`return this.runInWorker('given', new Date(), undefined, 1)`)).toEqual([
      'string',
      'null',
      'number',
    ])
  })

  test("what asks for a window becomes the worker's page", async () => {
    const told = await toldBy(`
      await this.runInWorker('open')
      await this.waitForElementInWorker('#two')
      return this.runInWorker('where')`)
    expect(told).toBe('/two')
  })
})
