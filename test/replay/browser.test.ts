import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { exitCodes } from '../../src/diagnostics/exit-code.ts'
import { runPipeline } from '../../src/pipeline/run.ts'
import { findBrowser } from '../../src/replay/client/browser/find.ts'
import { findScenarios, replay } from '../../src/replay/replay.ts'
import { buildPreload } from '../helpers/books.ts'
import { buildLauncher, bundleContentScript, describeInBrowser, noBrowser } from '../helpers/browser.ts'
import { run } from '../helpers/run.ts'

const cli = resolve(import.meta.dirname, '../../src/cli.ts')

/** A program that says it is a Chrome of that version, and does `then` when it is started. */
function fakeChrome(version: string, then = 'exit 1', name = 'google-chrome'): string {
  const folder = mkdtempSync(join(tmpdir(), 'chrome-'))
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\n[ "$1" = --version ] && echo "Google Chrome ${version}" && exit\n${then}\n`)
  chmodSync(file, 0o755)
  return file
}

const konnectorScript = (body: string, before = '') => `
  import { ContentScript } from 'cozy-clisk/dist/contentscript'
  class Acme extends ContentScript {
    async ensureAuthenticated() {
      await this.goto('https://www.acme.example/')
      await this.waitForElementInWorker('#there')
      return true
    }
    async getUserDataFromWebsite() {
      return { sourceAccountIdentifier: 'me' }
    }
    async fetch() { ${body} }
  }
  ${before}
  new Acme().init()`

/** A client-side konnector with a recording of one page. */
async function konnectorOf(script: string, page: string, headers = ''): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'acme-'))
  const scenario = join(dir, 'test/replay/success')
  mkdirSync(scenario, { recursive: true })
  const manifest = { slug: 'acme', name: 'Acme', type: 'konnector', version: '1.0.0', clientSide: true }
  writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify(manifest))
  writeFileSync(join(dir, 'package.json'), '{ "name": "acme", "version": "1.0.0" }')
  writeFileSync(
    join(scenario, 'scenario.json'),
    '{ "version": 1, "recordedAt": "2026-01-31T12:00:00Z", "fields": {} }',
  )
  writeFileSync(
    join(scenario, 'expected.json'),
    '{ "result": "success", "documents": {}, "files": [], "identifier": "me" }',
  )
  writeFileSync(
    join(scenario, '001-GET-www.acme.example.http'),
    `GET https://www.acme.example/\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n${headers}\n${page}`,
  )
  await bundleContentScript(script, join(dir, 'build/main.js'))
  writeFileSync(join(dir, 'build/manifest.konnector'), JSON.stringify(manifest))
  mkdirSync(join(dir, 'src'))
  writeFileSync(join(dir, 'src/index.js'), script)
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(dir, 'node_modules'), 'junction')
  return dir
}

describe('the browser', () => {
  test('is the one that is named, then that of the variables, then the first on PATH', async () => {
    const [named, variable, onPath] = [fakeChrome('121.0'), fakeChrome('122.0'), fakeChrome('123.0')]
    const PATH = `${resolve(onPath, '..')}:/usr/bin:/bin`
    expect(await findBrowser(named, { PATH, CHROME_PATH: variable })).toEqual({
      path: named,
      version: '121.0',
    })
    expect(await findBrowser(undefined, { PATH, CHROME_PATH: variable })).toMatchObject({ version: '122.0' })
    expect(await findBrowser(undefined, { PATH })).toMatchObject({ path: onPath, version: '123.0' })
  })

  test('too old, or none: says what to do', async () => {
    const old = fakeChrome('99.0')
    await expect(findBrowser(old, {})).rejects.toThrow('of version 99.0, and a replay needs 120 or later')
    await expect(findBrowser(undefined, { PATH: '/nowhere' })).rejects.toThrow('Install Chrome or Chromium')
    await expect(findBrowser('/nowhere/chrome', {})).rejects.toThrow('no Chrome that runs')
  })
})

describe('where there is no browser', () => {
  test('a replay is skipped, and fails where it is required', async () => {
    const dir = await konnectorOf(konnectorScript(''), '<p id="there">')
    const env = { KONNECTOR_LINT_BROWSER: '/nowhere/chrome' }
    const scenario = findScenarios(dir)[0]!
    const build = await readBuild(join(dir, 'build'))
    const skipped = await replay(build, readKonnector(dir, { cwd: dir }), scenario, { env })
    expect(skipped).toMatchObject({ status: 'skipped', diagnostics: [] })
    expect(skipped.reason).toContain('/nowhere/chrome, which is no Chrome that runs')

    const options = { dir, cwd: dir, env, steps: ['bundle', 'replay'], publish: false } as const
    const required = await runPipeline({ ...options, requireReplay: true })
    expect(required.exit).toBe(exitCodes.notRun)
    const step = required.report.steps.find(({ name }) => name === 'replay')
    expect(step).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('/nowhere/chrome') as string,
    })
    expect((await runPipeline(options)).exit).toBe(exitCodes.ok)
  })
})

describeInBrowser('a browser that goes wrong', () => {
  let launcher: string
  let dir: string
  beforeAll(async () => {
    launcher = await buildLauncher()
    dir = await konnectorOf(konnectorScript(''), '<p id="there">')
  })

  const replayed = async (where: string, options = {}) =>
    replay(
      await readBuild(join(where, 'build')),
      readKonnector(where, { cwd: where }),
      findScenarios(where)[0]!,
      {
        launcher,
        cwd: where,
        ...options,
      },
    )

  test('ends at once: says so', async () => {
    const browser = fakeChrome('140.0', 'echo "no display" >&2; exit 7')
    await expect(replayed(dir, { browser })).rejects.toThrow(
      /The browser did not start: .*exit code 7.*no display/s,
    )
  })

  test('crashes in the midst: says so', async () => {
    const slow = await konnectorOf(konnectorScript('await new Promise(() => {})'), '<p id="there">')
    const { path } = await findBrowser(undefined, process.env)
    const browser = fakeChrome('140.0', `exec timeout -s KILL 8 "${path}" "$@"`)
    const page = join(slow, 'test/replay/success/001-GET-www.acme.example.http')
    writeFileSync(
      page,
      'GET https://www.acme.example/\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n<script>for (;;);</script>',
    )
    await expect(replayed(slow, { browser })).rejects.toThrow('The browser ended in the midst of the run')
  })

  test('says nothing: the run is stopped in time, and nothing of it is left', async () => {
    const browser = fakeChrome('140.0', 'exec sleep 97')
    // Other tests make folders of that name where this one would.
    const { TMPDIR } = process.env
    const own = mkdtempSync(join(tmpdir(), 'own-'))
    process.env['TMPDIR'] = own
    try {
      expect((await replayed(dir, { browser, timeout: 2000 })).status).toBe('timeout')
    } finally {
      process.env['TMPDIR'] = TMPDIR
    }
    expect(readdirSync(own)).toEqual([])
    expect(spawnSync('pgrep', ['-f', 'sleep 97']).stdout.toString()).toBe('')
  })

  test.skipIf(process.platform === 'win32')('Ctrl+C leaves no process and no folder', async () => {
    const home = mkdtempSync(join(tmpdir(), 'interrupt-'))
    const child = spawn(process.execPath, [cli, 'replay'], {
      cwd: dir,
      env: { ...process.env, TMPDIR: home, KONNECTOR_LINT_BROWSER: fakeChrome('140.0', 'exec sleep 96') },
      stdio: 'ignore',
    })
    const ended = new Promise(resolveEnd => child.once('exit', (code, signal) => resolveEnd(signal ?? code)))
    const profiles = () => readdirSync(home).filter(name => name.startsWith('konnector-lint-browser-'))
    for (let tries = 0; tries < 400 && profiles().length === 0; tries++) await sleep(50)
    expect(profiles()).toHaveLength(1)
    await sleep(300)
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    await sleep(200)
    expect(profiles()).toEqual([])
    expect(spawnSync('pgrep', ['-f', 'sleep 96']).stdout.toString()).toBe('')
  })

  test('a page that posts strange and huge messages, and patches what it can, makes no verdict', async () => {
    const page = `<script>
      for (const text of ['', '{', '[]', 'null', '{"type":"@post-me"}', '{"message":{}}', 'x'.repeat(10_000_000)]) ReactNativeWebView.postMessage(text)
      window.fetch = () => Promise.reject(new Error('patched'))
      window.Date = function () { return { toISOString: () => 'never' } }
      Date.now = () => 0
      window.setTimeout = () => 0
      JSON.parse = () => ({})
      </script><p id="there">`
    const hostile = await konnectorOf(konnectorScript("throw new Error('VENDOR_DOWN')"), page)
    const ran = await replayed(hostile)
    expect(ran.status).toBe('failed')
    expect(ran.result).not.toBe('success')
  })

  test("a site's policy without eval holds for evaluateInWorker, as on the device", async () => {
    const script = konnectorScript(
      "const told = await this.evaluateInWorker(() => 'told'); if (told !== 'told') throw new Error('NOT_EVALUATED')",
    )
    const open = await konnectorOf(script, '<p id="there">')
    expect((await replayed(open)).result).toBe('success')
    const strict = await konnectorOf(script, '<p id="there">', "Content-Security-Policy: script-src 'self'\n")
    const ran = await replayed(strict)
    expect(ran.result).toBe('NOT_EVALUATED')
    expect(ran.diagnostics.map(({ rule }) => rule)).toContain('replay-lost-error')
  })

  test('what is no HTTP is shut, and reported', async () => {
    const dirOf = await konnectorOf(
      konnectorScript(''),
      '<p id="there"><script>new WebSocket("wss://www.acme.example/")</script>',
    )
    const ran = await replayed(dirOf)
    expect(ran.diagnostics.map(({ rule }) => rule)).toEqual(['replay-blocked'])
  })
})

describeInBrowser('a konnector with both parts', () => {
  test('replays the one that a scenario names, and else the one for the server', async () => {
    const dir = await konnectorOf(konnectorScript(''), '<p id="there">')
    writeFileSync(
      join(dir, 'build/index.js'),
      `console.log(JSON.stringify({ type: 'critical', message: 'ON_THE_SERVER' }))`,
    )
    const build = await readBuild(join(dir, 'build'))
    expect(build.kind).toBe('server')
    const [scenario] = findScenarios(dir)
    const launcher = await buildLauncher()
    const preload = await buildPreload()
    const results = []
    for (const side of ['client', 'server', undefined]) {
      const settings = { version: 1, recordedAt: '2026-01-31T12:00:00Z', fields: {}, side }
      writeFileSync(join(scenario!.dir, 'scenario.json'), JSON.stringify(settings))
      const ran = await replay(build, readKonnector(dir, { cwd: dir }), scenario!, {
        launcher,
        preload,
        cwd: dir,
      })
      results.push(ran.result)
    }
    expect(results).toEqual(['success', 'ON_THE_SERVER', 'ON_THE_SERVER'])
  })
})

describe('the command line', () => {
  test('says why a replay was skipped, and ends well', async () => {
    const dir = await konnectorOf(konnectorScript(''), '<p id="there">')
    const env = { KONNECTOR_LINT_BROWSER: '/nowhere/chrome' }
    const { code, stdout } = await run([cli, 'replay'], { cwd: dir, env })
    expect(stdout).toMatch(/replay +skipped/)
    expect(stdout).toContain('/nowhere/chrome')
    expect(code).toBe(0)
    expect(existsSync(join(dir, 'build/main.js'))).toBe(true)
  })

  test.skipIf(noBrowser !== undefined)('--headless needs the steps of a person', async () => {
    const { code, stderr } = await run([cli, 'record', '--headless'], {})
    expect(code).toBe(2)
    expect(stderr).toContain('--hands')
  })
})
