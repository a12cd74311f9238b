import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from '../../src/report/html.ts'
import { createReport, type Report } from '../../src/report/report.ts'
import { context, report, run, strangeReport, twin, verb } from './example.ts'

const body = (shown: Report) => {
  const text = html(shown, context)
  return text.slice(text.indexOf('</style>') + '</style>'.length)
}

test('verdict, steps, boxes, findings by file with their frames', () => {
  expect(body(report)).toMatchInlineSnapshot(`
    "
    <header class="error">
    <h1>konnector-lint</h1>
    <p>1 error, 1 warning and 1 info in 1 file; submit failed</p>
    </header>
    <main>
    <table class="steps">
    <tr><th scope="row">lint<td class="failed">failed<td>12 ms<td>
    <tr><th scope="row">bundle<td class="passed">passed<td>1.3 s<td>dir build<br>sha256 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    <tr><th scope="row">replay<td class="skipped">skipped<td><td>There is no recording. Make one.
    <tr><th scope="row">push<td class="unchanged">unchanged<td>5 ms<td>commit 0123456789012345678901234567890123456789
    <tr><th scope="row">submit<td class="failed">failed<td>40 ms<td>The registry said no.<br>Ask it why.
    </table>
    <form aria-label="Show"><label><input type="checkbox" id="show-error" checked> 1 error</label> <label><input type="checkbox" id="show-warning" checked> 1 warning</label> <label><input type="checkbox" id="show-info" checked> 1 info</label></form>
    <section>
    <h2>manifest.konnector</h2>
    <article class="error">
    <p class="what"><b>error</b> <span>6:17</span> <a href="https://github.com/konnectors/konnector-lint/blob/main/docs/rules/permission-verbs.md">permission-verbs</a></p>
    <p>&#34;get&#34; is not a verb cozy-stack knows.</p>
    <pre tabindex="0"><i>5</i>  &#34;type&#34;: &#34;io.cozy.files&#34;,
    <i>6</i>  &#34;verbs&#34;: [<mark>&#34;get&#34;</mark>]
    <i>7</i>}</pre>
    <p>did you mean &#34;GET&#34;?</p>
    <p class="who">cozy-stack refuses the manifest at install</p>
    </article>
    <article class="warning">
    <p class="what"><b>warning</b> <span>9:18</span> <a href="https://github.com/konnectors/konnector-lint/blob/main/docs/rules/no-duplicate-keys.md">no-duplicate-keys</a></p>
    <p>The key &#34;slug&#34; stands twice.</p>
    <pre tabindex="0"><i>8</i>  },
    <i>9</i>  &#34;name&#34;: &#34;é漢字&#34;, <mark>&#34;slug&#34;</mark>: &#34;twice&#34;
    <i>10</i>}</pre>
    <ul><li><code>manifest.konnector:2:3</code> the first one, which nobody reads</ul>
    <p class="who">convention</p>
    </article>
    </section>
    <details class="info">
    <summary>1 info</summary>
    <section>
    <article class="info">
    <p class="what"><b>info</b> <a href="https://github.com/konnectors/konnector-lint/blob/main/docs/rules/permission-verbs.md">permission-verbs</a></p>
    <p>Nothing was saved.</p>
    <p class="who">affects the konnector at run time</p>
    </article>
    </section>
    </details>
    </main>
    <footer>konnector-lint 1.2.3</footer>
    </html>
    "
  `)
})

test('there are no boxes without a choice, and no table for a step with nothing to tell', () => {
  const [lint] = report.steps
  const text = body(createReport([twin], [lint!], 1))
  expect(text).not.toMatch(/<form|<table/)
  expect(text).toContain('<header class="error">')
  // What --quiet leaves out is in the sum, and nothing that can be chosen.
  expect(body({ ...report, diagnostics: [verb] })).not.toContain('<form')
  expect(body(createReport([twin], [], 1))).toContain('<header class="warning">')
  expect(body(createReport([run], [], 1))).toContain('<header class="passed">')
})

test('a file is reported once, wherever its findings stand', () => {
  const text = body(createReport([verb, { ...twin, file: 'package.json' }, twin], [], 2))
  expect([...text.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name)).toEqual([
    'manifest.konnector',
    'package.json',
  ])
})

test('nothing is loaded from elsewhere, and no script runs', () => {
  const text = html(report, context)
  expect(text).toMatch(
    /content="default-src 'none'; style-src 'sha256-[^']{44}'; base-uri 'none'; form-action 'none'"/,
  )
  expect(text).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\(/)
})

test('text from strangers is text: it changes no tag', () => {
  const letters = (text: string) => text.replace(/[^\n\r]/g, 'x')
  const tags = (text: string) =>
    text.match(/<[^>]*>/g)!.filter(tag => !/^<(?:mark|\/mark|br|meta|style)/.test(tag))
  fc.assert(
    fc.property(strangeReport, strange => {
      const plain: Report = {
        ...strange,
        diagnostics: strange.diagnostics.map(each => ({
          ...each,
          message: letters(each.message),
          ...(each.suggestion !== undefined && { suggestion: letters(each.suggestion) }),
          related: each.related.map(other => ({ ...other, message: letters(other.message) })),
        })),
        steps: strange.steps.map(step => ({ ...step, ...(step.reason && { reason: letters(step.reason) }) })),
      }
      expect(tags(html(strange, context))).toEqual(tags(html(plain, context)))
      expect(html(strange, context).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    }),
  )
})

test.each([
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '</style><b>',
])('%s is shown', trap => {
  const text = html(createReport([{ ...verb, file: trap, message: trap, suggestion: trap }], [], 1), context)
  expect(text).not.toContain(trap)
  expect(text).not.toMatch(/<(?:img|script)/)
})
