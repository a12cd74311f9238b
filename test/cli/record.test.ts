import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { booksCopy, installProject, type Shop, startShop } from '../helpers/books.ts'
import { Browser, chromium, noChromium } from '../helpers/chromium.ts'
import { konnectorLint } from '../helpers/run.ts'

let shop: Shop
beforeAll(async () => {
  installProject('examples/books')
  shop = await startShop()
})
afterAll(() => shop.close())

/** A copy of the example with credentials, and a command in it. */
function project() {
  const dir = booksCopy()
  const { login, password } = shop.credentials
  writeFileSync(join(dir, 'konnector-dev-config.json'), JSON.stringify({ fields: { login, password } }))
  const run = (...args: string[]) => konnectorLint(args, { cwd: dir, env: { COLUMNS: '200' } })
  const scenario = (name: string) => join(dir, 'test/replay', name)
  return { dir, run, scenario, password }
}

const filesOf = (folder: string) =>
  new Map(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'latin1')]))

describe('record', () => {
  test('a scenario from the shop, verbose, then goes out as a HAR file and comes in from it', async () => {
    const { dir, run, scenario, password } = project()
    const recorded = await run(
      'record',
      'fresh',
      '--map',
      `https://books.example=${shop.origin}`,
      '--verbose',
    )
    expect(recorded).toMatchObject({ code: 0 })
    expect(recorded.stdout).toContain(
      'Recorded fresh: 15 exchanges, 5 documents, 5 files; the konnector ended with success.',
    )
    expect(recorded.stderr).toMatch(/The konnector's log:\n(?:.*\n)*\s+info\s+Saving 5 bills/)
    const exported = await run('record', 'fresh', '--export', 'out/fresh.har')
    expect(exported).toMatchObject({ code: 0, stdout: 'Wrote 15 exchanges of fresh to out/fresh.har.\n' })
    expect(readFileSync(join(dir, 'out/fresh.har'), 'utf8')).not.toContain(password)
    const imported = await run('record', 'again', '--from', 'out/fresh.har')
    expect(imported.stdout).toContain('Recorded again: 15 exchanges, 5 documents, 5 files')
    const replayed = await run('replay', 'again')
    expect(replayed.stdout).toMatch(/replay\s+passed/)
    expect(filesOf(scenario('again')).size).toBe(filesOf(scenario('fresh')).size)
  })

  test('--add asks only for what the recording lacks, and leaves the rest as it is', async () => {
    const { run, scenario } = project()
    const lost = [...filesOf(scenario('success')).keys()].filter(name => /^01[45]-/.test(name))
    for (const name of lost) rmSync(join(scenario('success'), name))
    const before = filesOf(scenario('success'))
    const asked: string[] = []
    const site = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      if (request.url!.startsWith('/account'))
        response
          .writeHead(302, { Location: '/files/F-2026-0013.pdf?token=8d0c5bf1c0ffee00112233445566' })
          .end()
      else response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF-1.4\n%%EOF\n')
    }).listen(0, '127.0.0.1')
    await new Promise(resolve => site.once('listening', resolve))
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
    const added = await run('record', 'success', '--add', '--map', `https://books.example=${origin}`)
    site.close()
    expect(added.stderr).toBe('')
    expect(added.code).toBe(0)
    expect(added.stdout).toMatch(
      /^Added 2 exchanges to success; the konnector ends with success\.\n {2}GET https:\/\/books\.example\/account\/bills\/F-2026-\d{4}\/download\n {2}GET https:\/\/books\.example\/files\/F-2026-0013\.pdf\?token=redacted-token/,
    )
    expect(asked).toHaveLength(2)
    const after = filesOf(scenario('success'))
    for (const [name, text] of before) if (name !== 'expected.json') expect(after.get(name)).toBe(text)
    expect([...after.keys()].filter(name => !before.has(name)).length).toBe(3)
    expect([...after.values()].join('')).not.toContain('8d0c5bf1c0ffee')
    expect((await run('replay', 'success')).stdout).toMatch(/replay\s+passed/)
    expect(await run('record', 'success', '--add')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('lacks no answer') as string,
    })
  })

  test('--add takes what is lacking from a file, and names what is in neither', async () => {
    const { run, scenario } = project()
    await run('record', 'success', '--export', 'whole.har')
    const lost = [...filesOf(scenario('success')).keys()].find(name => name.startsWith('005-'))!
    rmSync(join(scenario('success'), lost))
    writeFileSync(join(scenario('success'), '../empty.har'), '{"log":{"entries":[]}}')
    const added = await run('record', 'success', '--add', '--from', 'whole.har')
    expect(added.stdout).toContain('Added 1 exchange to success')
    expect((await run('replay', 'success')).code).toBe(0)
    for (const name of filesOf(scenario('success')).keys())
      if (name.startsWith('016-')) rmSync(join(scenario('success'), name))
    writeFileSync(
      join(scenario('success'), '../../other.har'),
      readFileSync(join(scenario('success'), '../../../whole.har'), 'utf8').replaceAll('page=2', 'page=9'),
    )
    const missing = await run('record', 'success', '--add', '--from', 'test/other.har')
    expect(missing.code).toBe(3)
    expect(missing.stderr).toContain(
      'GET https://books.example/account/bills?page=2 is in neither the recording nor the file',
    )
  })

  test('--derive writes the usual failures, each once', async () => {
    const { run, scenario } = project()
    for (const name of ['login-failed', 'vendor-down', 'timeout', 'changed-page'])
      rmSync(scenario(name), { recursive: true, force: true })
    const derived = await run('record', '--derive')
    expect(derived.stdout.split('\n').filter(Boolean)).toEqual([
      'Derived login-failed: the konnector ends with LOGIN_FAILED.',
      'Derived vendor-down: the konnector ends with VENDOR_DOWN.',
      'Derived timeout: the konnector ends with VENDOR_DOWN.',
      'Derived changed-page: the konnector ends with LOGIN_FAILED.',
    ])
    expect(derived.code).toBe(0)
    expect((await run('record', '--derive')).stdout).toBe(
      'All the usual scenarios exist: nothing was written.\n',
    )
    expect((await run('replay')).stdout).toMatch(/5 scenarios/)
  })
})

describe('replay', () => {
  test('--update writes what the run does and shows the difference; --verbose prints the log', async () => {
    const { run, scenario } = project()
    const file = join(scenario('success'), 'expected.json')
    const right = readFileSync(file, 'utf8')
    writeFileSync(file, right.replace('"amount": 24,', '"amount": 25,'))
    expect((await run('replay', 'success')).code).toBe(1)
    const updated = await run('replay', 'success', '--update')
    expect(updated.code).toBe(0)
    const shown = updated.stdout + updated.stderr
    expect(shown).toMatch(/^-\s+"amount": 25,$/m)
    expect(shown).toMatch(/^\+\s+"amount": 24,$/m)
    expect(readFileSync(file, 'utf8')).toBe(right)
    const ci = await konnectorLint(['replay', 'success', '--update'], {
      cwd: scenario('../..'),
      env: { CI: 'true' },
    })
    expect(ci).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--update needs a person') as string,
    })
    const verbose = await run('replay', 'login-failed', '--verbose')
    expect(verbose.stdout + verbose.stderr).toContain('Identifiant ou mot de passe incorrect')
  })
})

describe.skipIf(chromium === undefined)(
  chromium ? 'a HAR of Chromium' : `a HAR of Chromium (skipped: ${noChromium})`,
  () => {
    test('that a person signed in with becomes a recording that replays', async () => {
      const { dir, run } = project()
      const { login, password } = shop.credentials
      const browser = await Browser.launch()
      const har = await browser.recordHar()
      await browser.open(`${shop.origin}/login`)
      await browser.until('document.querySelector("#login")')
      const fill = (name: string, value: string) =>
        browser.evaluate(`document.querySelector('[name=${name}]').value = ${JSON.stringify(value)}`)
      await fill('username', login)
      await fill('password', password)
      await browser.click('#login button')
      await browser.click('a[href="/account/bills"]')
      const download = `Promise.all([...document.querySelectorAll('a.download')].map(({ href }) => fetch(href).then(answer => answer.arrayBuffer())))
      .then(files => files.length)`
      await browser.until('document.querySelector("#bills")')
      expect(await browser.evaluate(download)).toBe(3)
      await browser.click('a[rel=next]')
      await browser.until('location.search === "?page=2" && document.querySelector("#bills")')
      expect(await browser.evaluate(download)).toBe(2)
      const text = await har.text()
      await browser.close()
      const file = join(mkdtempSync(join(tmpdir(), 'har-')), 'chromium.har')
      writeFileSync(file, text.replaceAll(shop.origin, 'https://books.example'))
      const imported = await run('record', 'browser', '--from', file)
      expect(imported.stderr).toBe('')
      expect(imported.stdout).toMatch(
        /Recorded browser: 15 exchanges, 5 documents, 5 files; the konnector ended with success/,
      )
      const written = [...filesOf(join(dir, 'test/replay/browser')).values()].join('\n')
      expect(written).not.toContain(password)
      expect(written).not.toContain(login)
      expect((await run('replay', 'browser')).stdout).toMatch(/replay\s+passed/)
    })
  },
)
