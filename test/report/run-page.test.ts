import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html } from '../../src/report/html.ts'
import type { RunDetails, Syntax } from '../../src/report/run-details.ts'
import { colourText } from '../../src/report/run-page/syntax.ts'
import { maxGrowth, measureGrowth } from '../helpers/growth.ts'
import { context, strangeText } from './example.ts'
import { all, exampleRun, reportOf, runWith, strangeRun } from './run-example.ts'

const pageOf = (...runs: RunDetails[]) => html(reportOf(...runs), context)
/** What a person reads, without the tags. */
const read = (page: string) =>
  page
    .slice(page.indexOf('<main>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('what a person reads', () => {
  const text = read(pageOf(exampleRun))

  test.each([
    ['where it ran', 'It ran for 1.2 s on Node.js 20.20.2. Isolation: sandbox (unshare).'],
    ['what differs, side by side', 'io.cozy.bills, document 1 of 2 field expected found amount'],
    ['how many differences are left out', '3 more differences are not shown.'],
    ['a request with its time', '200 GET https://books.example /login ?page=2 2.0 s · 1.2 kB'],
    [
      'what differs from the recorded request',
      'What differs from the recorded request field recorded requested',
    ],
    ['a late answer', "200 OK after 150 ms of the konnector's clock."],
    ['a lost connection', 'The connection was lost before the body was whole.'],
    [
      'a request without an answer',
      'The recording has no answer to this request. The nearest recorded request',
    ],
    [
      'an exchange that is not used',
      'The recording has this exchange, but the konnector did not request it.',
    ],
    ['a failure', 'The connection failed: ECONNRESET socket hang up'],
    ['a body that is cut', 'Body: markup, 1.2 kB. Only its first 6 characters are shown.'],
    ['requests that are left out', '7 more requests are not shown.'],
    ['requests to the Cozy', 'GET /data/io.cozy.accounts/1 POST /data/io.cozy.bills/ not permitted'],
    ['documents', 'io.cozy.bills 2 documents amount vendor 12.5 –'],
    [
      'columns and documents that are left out',
      '2 more columns are not shown. 1 more document is not shown.',
    ],
    ['a file that is no text', 'Content: application/zip, 5.00 MB'],
    ['the log', 'warn Signing in'],
    ['a missing permission', 'Missing permissions PUT on io.cozy.files , for PUT /files/1'],
    ['a second run', 'A second run, on what it left, makes 3 requests and ends with VENDOR_DOWN .'],
    ['permissions, used and not', 'bills io.cozy.bills POST GET'],
  ])('%s', (_what, words) => {
    expect(text).toContain(words)
  })

  test('only what one side has is folded, and what both have is not', () => {
    const page = pageOf(exampleRun)
    expect(page).toContain('<details><summary>/Books/a.pdf: not saved</summary>')
    expect(page).not.toContain('<summary>io.cozy.bills, document')
  })

  test('an index of several scenarios, of which those that failed are unfolded', () => {
    const page = pageOf({ ...exampleRun, scenario: 'one', status: 'passed' }, exampleRun)
    expect(page).toContain('<a href="#run-2">success</a>')
    expect(page).toMatch(/<details class="run passed" id="run-1">/)
    expect(page).toMatch(/<details class="run failed" id="run-2" open>/)
    expect(pageOf({ ...exampleRun, status: 'passed' })).toMatch(
      /<details class="run passed" id="run-1" open>/,
    )
  })

  test('a scenario that was not replayed says why', () => {
    const skipped = { scenario: 'app', status: 'skipped', reason: 'There is no <browser>.' } as const
    const page = pageOf(exampleRun, skipped)
    expect(read(page)).toContain('app skipped There is no &#60;browser&#62;.')
    expect(page).toMatch(/<details class="run skipped" id="run-2" open>/)
  })

  test('what differs within a value is marked', () => {
    const rows = all({ name: 'amount', expected: '"12.50 EUR"', found: '"12.70 EUR"' })
    const page = pageOf({ ...exampleRun, comparisons: all({ title: 'x', rows }) })
    expect(page).toContain('<td>&#34;12.<mark>5</mark>0 EUR&#34;<td>&#34;12.<mark>7</mark>0 EUR&#34;')
  })

  test('parts that have nothing are left out', () => {
    const none = all<never>()
    const bare = {
      ...exampleRun,
      comparisons: none,
      cozy: none,
      exchanges: none,
      documents: none,
      files: none,
      log: none,
    }
    const page = pageOf({ ...bare, permissions: none, missingRights: none })
    expect(page).not.toContain('<h3>')
  })
})

describe('texts of strangers', () => {
  const tags = (page: string) =>
    page
      .match(/<[^>]*>/g)!
      .filter(tag => !/^<(?:\/?mark|\/?span|\/?details|\/?summary|meta|style|br|td)/.test(tag))

  test('are text: they change no tag, and no control character is left', () => {
    const plain = tags(pageOf(runWith(() => 'x')))
    fc.assert(
      fc.property(strangeRun, run => {
        const page = pageOf(run)
        // A label holds a text, shown as text.
        const labels = (found: string[]) => found.map(tag => tag.replace(/ (?:aria-label|alt)="[^"]*"/, ''))
        expect(labels(tags(page))).toEqual(labels(plain))
        expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      }),
    )
  })

  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</pre></style><b>',
    '<!--',
    '--><svg onload=alert(1)>',
    'javascript:alert(1)',
  ])('%s is shown', trap => {
    const page = pageOf(runWith(() => trap))
    if (/[<"']/.test(trap)) expect(page).not.toContain(trap)
    expect(page).not.toMatch(/<script|<svg|<img src=x|href="javascript|<!--/)
  })

  test('the policy lets nothing run or load, and the style is the one it names', async () => {
    const page = pageOf(exampleRun)
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'$/,
    )
    expect(page).not.toMatch(/<script|<link|\sstyle=|@import|url\(|https?:\/\/(?!books\.example|github\.com)/)
  })

  test.each(['"', '{"', '<!--', '<a ', '="', '=', '&', '\\"', '[[', '-1', '" ', "='", '\n', 'a=b\n'])(
    'take linear time: %j again and again',
    unit => {
      const growth = measureGrowth(
        (size): RunDetails => runWith(() => unit.repeat(size)),
        run => pageOf(run),
      )
      expect(growth).toBeLessThan(maxGrowth)
    },
  )
})

describe('colours', () => {
  const syntaxes: Syntax[] = ['json', 'markup', 'form', 'plain']
  const textOf = (shown: string) => shown.replace(/<\/?span[^>]*>/g, '')

  test('change nothing of the text', () => {
    fc.assert(
      fc.property(strangeText, fc.constantFrom(...syntaxes), (text, syntax) => {
        // A line end of two characters is one in the page.
        expect(textOf(colourText(text, syntax))).toBe(textOf(colourText(text, 'plain')))
      }),
      { numRuns: 500 },
    )
  })

  test('are those of keys, strings, numbers and words in JSON', () => {
    expect(colourText('{"a\\"b": ["c", -1.5e3, true]', 'json')).toBe(
      '{<span class="key">&#34;a\\&#34;b&#34;</span>: [<span class="string">&#34;c&#34;</span>, <span class="number">-1.5e3</span>, <span class="word">true</span>]',
    )
  })

  test('are those of tags, strings and comments in markup', () => {
    expect(colourText('<!-- x --><a href="y">z</a>', 'markup')).toBe(
      '<span class="comment">&#60;!-- x --&#62;</span><span class="tag">&#60;a</span> href=<span class="string">&#34;y&#34;</span><span class="tag">&#62;</span>z<span class="tag">&#60;/a</span><span class="tag">&#62;</span>',
    )
  })
})
