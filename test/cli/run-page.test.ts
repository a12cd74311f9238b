import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { findBarriers, looks } from '../helpers/axe.ts'
import { booksCopy } from '../helpers/books.ts'
import { describeInBrowser } from '../helpers/browser.ts'
import { Browser, chromium, noChromium } from '../helpers/chromium.ts'
import { livresCopy } from '../helpers/livres.ts'
import { konnectorLint } from '../helpers/run.ts'

function edit(dir: string, file: string, change: (text: string) => string): void {
  const path = join(dir, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

/** A copy of a konnector that is removed after all tests. */
const copies: string[] = []
function keep(dir: string): string {
  copies.push(dirname(dir))
  return dir
}
afterAll(() => copies.forEach(dir => rmSync(dir, { recursive: true })))

/** Replays all scenarios into a page, and reads it. */
async function replayToPage(dir: string, ...args: string[]) {
  const file = join(dir, 'reports/run.html')
  const ended = await konnectorLint(
    ['replay', ...args, '--format', 'json', '--format', 'html=reports/run.html'],
    { cwd: dir },
  )
  return { ...ended, file, page: readFileSync(file, 'utf8') }
}

type Replayed = Awaited<ReturnType<typeof replayToPage>>

const text = (page: string) =>
  page
    .slice(page.indexOf('<main>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

let passed: Replayed
let failed: Replayed
beforeAll(async () => {
  passed = await replayToPage(keep(booksCopy()))
  const dir = keep(booksCopy())
  edit(dir, 'manifest.konnector', manifest => manifest.replace('["GET", "POST", "PUT"]', '["GET"]'))
  edit(dir, 'test/replay/login-failed/expected.json', json => json.replace('LOGIN_FAILED', 'VENDOR_DOWN'))
  edit(dir, 'test/replay/success/002-POST-books.example-login.http', http =>
    http.replace('username=', 'user='),
  )
  mkdirSync(join(dir, 'test/replay/broken'))
  writeFileSync(join(dir, 'test/replay/broken/scenario.json'), '{')
  failed = await replayToPage(dir, 'broken', 'login-failed', 'success')
})

describe('the page of a run that passed', () => {
  test('has an index of the scenarios, with how each ended', () => {
    expect(passed.code).toBe(0)
    expect(text(passed.page)).toMatch(/login-failed passed LOGIN_FAILED \d requests/)
    expect(text(passed.page)).toMatch(/success passed success 15 requests/)
  })

  test('has requests with what was sent and answered, and where it is recorded', () => {
    expect(text(passed.page)).toContain('302 POST https://books.example /login 0 ms')
    expect(passed.page).toContain('<span class="key">password</span>=redacted-password')
    expect(passed.page).toContain('test/replay/success/001-GET-books.example-login.http')
  })

  test('has documents, files, log and permissions', () => {
    expect(text(passed.page)).toContain('io.cozy.bills 5 documents')
    expect(text(passed.page)).toContain('Contes du lundi')
    expect(passed.page.match(/_Books_[\d.]+EUR_F-2026-\d+\.pdf<\/code><\/p>/g)).toHaveLength(5)
    expect(text(passed.page)).toMatch(/(?:first page, )?PDF 1\.4, 1 page, 606 bytes/)
    expect(text(passed.page)).toContain('info Saving 5 bills')
    expect(text(passed.page)).toMatch(/files io\.cozy\.files GET, POST PUT, PATCH/)
  })

  test('names what ran, and what it ran in', () => {
    expect(text(passed.page)).toMatch(/on Node\.js 2\d\.\d+\.\d+\. Isolation: \S/)
  })

  test('loads and runs nothing, and names no folder of the machine', () => {
    expect(passed.page).not.toMatch(/<script|<link|\bsrc="(?!data:)|\shref="(?!#|https:\/\/github\.com\/)/)
    expect(passed.page).not.toContain(dirname(dirname(passed.file)))
  })

  test('is no part of the JSON report, which also names what ran', () => {
    const { outputs } = JSON.parse(passed.stdout).steps.at(-1)
    expect(outputs.runtime).toMatch(/^Node\.js 2\d\.\d+\.\d+$/)
    expect(Object.keys(JSON.parse(passed.stdout))).toEqual(['version', 'diagnostics', 'steps', 'summary'])
  })

  test('is small', () => {
    expect(statSync(passed.file).size).toBeLessThan(400_000)
  })
})

describe('the page of a run that failed', () => {
  test('shows what differs side by side', () => {
    expect(failed.code).toBe(1)
    expect(failed.page).toContain(
      '<tr><th scope="row">result<td>&#34;<mark>VENDOR_DOWN</mark>&#34;<td>&#34;<mark>LOGIN_FAILED</mark>&#34;',
    )
  })

  test('names the permissions that are missing', () => {
    expect(text(failed.page)).toContain('Missing permissions POST on io.cozy.bills')
  })

  test('unfolds the scenarios that failed, and no other', () => {
    const isOpen = (page: string) =>
      [...page.matchAll(/<details class="run (\w+)" id="run-\d"( open)?>/g)].map(run => run.slice(1))
    expect(isOpen(failed.page)).toEqual([
      ['failed', ' open'],
      ['failed', ' open'],
      ['failed', ' open'],
    ])
    expect(isOpen(passed.page)).toEqual(Array.from({ length: 5 }, () => ['passed', undefined]))
  })

  test('says why a scenario was not replayed', () => {
    expect(text(failed.page)).toMatch(/Scenario broken failed The recording cannot be read: \S/)
  })

  test('shows what the Cozy was asked for, and refused', () => {
    expect(text(failed.page)).toContain('POST /data/io.cozy.bills/ not permitted')
    expect(text(passed.page)).toContain('GET /data/io.cozy.accounts/replay-account')
    expect(passed.page).not.toContain('not permitted')
  })

  test('shows what differs from the recorded request', () => {
    expect(text(failed.page)).toContain('body username absent redacted-login@example.com')
  })
})

test('ci writes it, too', async () => {
  const dir = keep(booksCopy())
  await konnectorLint(['ci', '--format', 'html=run.html', '--steps', 'bundle,replay'], { cwd: dir })
  expect(readFileSync(join(dir, 'run.html'), 'utf8')).toContain('<h2>Scenario success</h2>')
})

/** What axe finds in each window; all that is folded is unfolded, as nothing else is looked at. */
async function findBarriersOf({ file, page }: Replayed, browser: Browser): Promise<string[]> {
  const unfolded = `${file}.unfolded.html`
  writeFileSync(unfolded, page.replace(/<details(?![^>]* open)/g, '<details open'))
  const found: string[] = []
  for (const { width, colors } of looks) {
    await show(unfolded, browser, width, colors)
    const barriers = await findBarriers(browser, width)
    found.push(...barriers.map(barrier => `${width} ${colors}: ${barrier}`))
  }
  return found
}

async function show(file: string, browser: Browser, width = 1280, colors: 'light' | 'dark' = 'light') {
  const { href } = pathToFileURL(file)
  await browser.show(width, 900, colors)
  await browser.open(href)
  await browser.until(`document.readyState === 'complete' && location.href === ${JSON.stringify(href)}`)
}

describe.skipIf(!chromium)(`in a browser${chromium ? '' : ` (skipped: ${noChromium})`}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await Browser.launch()
  })
  afterAll(() => browser.close())

  test('axe finds nothing, at 360 and 1280 pixels, light and dark', async () => {
    for (const replayed of [passed, failed]) expect(await findBarriersOf(replayed, browser)).toEqual([])
  })

  test('the boxes that hide findings hide nothing of a run', async () => {
    await show(failed.file, browser)
    const height = () =>
      browser.evaluate<number>('document.querySelector("#run-3").getBoundingClientRect().height')
    const before = await height()
    expect(before).toBeGreaterThan(100)
    await browser.click('#show-error')
    await browser.until('!document.querySelector("#show-error").checked')
    expect(await height()).toBe(before)
  })

  test('the keyboard unfolds a request, and its body', async () => {
    await show(passed.file, browser)
    const isShown = () =>
      browser.evaluate('document.querySelector("#run-3 .exchanges .content").checkVisibility()')
    for (const summary of ['#run-3 > summary', '#run-3 .exchanges summary']) {
      expect(await isShown()).toBe(false)
      await browser.evaluate(`document.querySelector(${JSON.stringify(summary)}).focus()`)
      await browser.press('Enter')
    }
    expect(await isShown()).toBe(true)
  })
})

describeInBrowser('the page of a client-side run', () => {
  test('has the browser that ran, and axe finds nothing', async () => {
    const replayed = await replayToPage(keep(livresCopy()), 'success')
    expect(replayed.code).toBe(0)
    expect(text(replayed.page)).toMatch(/on \S*chrom\S* \d+\.\d/i)
    expect(text(replayed.page)).toContain('https://www.livres.example /compte/commandes')
    expect(text(replayed.page)).toContain('io.cozy.identities 1 document')
    if (!chromium) return
    const browser = await Browser.launch()
    onTestFinished(() => browser.close())
    expect(await findBarriersOf(replayed, browser)).toEqual([])
  })
})
