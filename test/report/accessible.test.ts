import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analysisPage } from '../../src/bundle/analyze/page.ts'
import type { Inventory } from '../../src/bundle/inventory/inventory.ts'
import { html } from '../../src/report/html.ts'
import { createReport } from '../../src/report/report.ts'
import { findBarriers, looks } from '../helpers/axe.ts'
import { Browser, chromium, noChromium } from '../helpers/chromium.ts'
import { context, report, run, steps, twin, verb } from './example.ts'
import { exampleRun, reportOf } from './run-example.ts'

const names = ['cozy-client', 'undici', 'a', '@scope/a-package-with-a-long-name-that-does-not-wrap', 'moment']
const inventory: Inventory = {
  bytes: 2_500_000,
  packages: [
    ...names.map((name, index) => ({
      name,
      version: '1.0.0',
      license: 'MIT',
      folders: [name],
      bytes: 400_000 - index,
    })),
    { name: 'a', version: '2.0.0', folders: ['b/a'], bytes: 20_000 },
  ],
  modules: [
    ...names.flatMap(name =>
      Array.from({ length: 30 }, (_, index) => ({
        path: `node_modules/${name}/dist/esm/module-${index}.js`,
        package: `${name}@1.0.0`,
        bytes: 13_000,
      })),
    ),
    { path: 'node_modules/b/node_modules/a/index.js', package: 'a@2.0.0', bytes: 20_000 },
    { path: 'src/index.js', bytes: 30_000 },
  ],
}

const long = {
  ...verb,
  message: `${verb.message} See https://registry.example/${'very-long-name-'.repeat(12)}`,
}
const pages = {
  report: html(
    createReport([verb, long, twin, run, { ...run, severity: 'info' }], steps, 1, {
      notice: 'Not in a sandbox. Install one.',
    }),
    context,
  ),
  plain: html(report, context),
  run: html(reportOf(exampleRun, { scenario: 'app', status: 'skipped', reason: 'No browser.' }), context),
  treemap: analysisPage(inventory, 'books 1.0.0'),
}

/** The pages are written there to be looked at, when a folder is named. */
const { PICTURES: pictures } = process.env

describe.skipIf(chromium === undefined)(chromium ? 'pages' : `pages (skipped: ${noChromium})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  let browser: Browser
  beforeAll(async () => {
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), text)
    browser = await Browser.launch()
  }, 90_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function show(name: string, width: number, colors: 'light' | 'dark' = 'light') {
    await browser.show(width, 800, colors)
    await browser.open(`file://${join(folder, `${name}.html`)}`)
    await browser.until(`document.readyState === 'complete' && location.href.endsWith('/${name}.html')`)
  }

  const cases = Object.keys(pages).flatMap(name => looks.map(look => ({ name, ...look })))

  test.each(cases)(
    '$name at $width px, $colors: axe finds nothing, and nothing is cut off',
    { timeout: 60_000 },
    async ({ name, width, colors }) => {
      await show(name, width, colors)
      await browser.evaluate("document.querySelector('details')?.setAttribute('open', '')")
      expect(await findBarriers(browser, width)).toEqual([])
      if (pictures === undefined) return
      mkdirSync(pictures, { recursive: true })
      writeFileSync(join(pictures, `${name}-${width}-${colors}.png`), await browser.screenshot())
    },
  )

  test.each(Object.keys(pages))('%s: the policy keeps out any other script and style', async name => {
    await show(name, 1280)
    const ran = await browser.evaluate<boolean[]>(`new Promise(done => {
      const script = document.createElement('script'); script.textContent = 'window.intruder = true'
      const style = document.createElement('style'); style.textContent = 'h1 { letter-spacing: 42px }'
      document.body.append(script, style)
      setTimeout(() => done([window.intruder === true, getComputedStyle(document.querySelector('h1')).letterSpacing === '42px']), 50)
    })`)
    expect(ran).toEqual([false, false])
    expect(await browser.evaluate("getComputedStyle(document.body).maxWidth !== 'none'")).toBe(true)
  })

  test('the treemap works with the keyboard: into a package, back, and to the same place', async () => {
    await show('treemap', 1280)
    const all = await browser.evaluate("document.querySelector('svg').getAttribute('viewBox')")
    await browser.evaluate("document.querySelector('.zoom').focus()")
    await browser.press('Enter')
    expect(await browser.evaluate("document.querySelector('svg').getAttribute('viewBox')")).not.toBe(all)
    expect(await browser.evaluate('document.activeElement.id')).toBe('back')
    await browser.press('Escape')
    expect(await browser.evaluate("document.querySelector('svg').getAttribute('viewBox')")).toBe(all)
    expect(await browser.evaluate('document.activeElement.className')).toBe('zoom')
  })

  test('the report works with the keyboard: boxes hide a severity, infos open', async () => {
    await show('report', 1280)
    const seen = (selector: string) =>
      browser.evaluate(`document.querySelector(${JSON.stringify(selector)}).checkVisibility()`)
    await browser.evaluate("document.querySelector('#show-warning').focus()")
    expect(await seen('article.warning')).toBe(true)
    await browser.press(' ')
    expect(await seen('article.warning')).toBe(false)
    expect(await seen('details article.info')).toBe(false)
    await browser.evaluate("document.querySelector('summary').focus()")
    await browser.press('Enter')
    expect(await seen('details article.info')).toBe(true)
  })
})
