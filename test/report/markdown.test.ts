import * as fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/report/markdown.ts'
import { markdownText } from '../../src/report/markdown-text.ts'
import { createReport } from '../../src/report/report.ts'
import { context, report, strangeReport, strangeText, twin, verb } from './example.ts'

const render = (text: string) =>
  micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

const tags = (html: string) => [...new Set(html.match(/<\/?[a-z0-9]+/gi))].toSorted()

function dense(value: string): string {
  return value.replace(/[\s\u200b]+/g, '')
}

describe('markdown', () => {
  test('sum, steps, findings by severity', () => {
    expect(markdown(report, context)).toMatchInlineSnapshot(`
      "### konnector-lint: 1 error, 1 warning and 1 info in 1 file; submit failed

      | Step | Status | Time | |
      | --- | --- | ---: | --- |
      | lint | failed | 12 ms |  |
      | bundle | passed | 1.3 s | dir build<br>sha256 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |
      | replay | skipped |  | There is no recording\\. Make one\\. |
      | push | unchanged | 5 ms | commit 0123456789012345678901234567890123456789 |
      | submit | failed | 40 ms | The registry said no\\. Ask it why\\. |

      | | Where | What |
      | --- | --- | --- |
      | error | <code>manifest\\.konnector:6:17</code><br>[permission\\-verbs](<https://github.com/konnectors/konnector-lint/blob/main/docs/rules/permission-verbs.md>) | &quot;get&quot; is not a verb cozy\\-stack knows\\.<br>did you mean &quot;GET&quot;?<br><sub>cozy\\-stack refuses the manifest at install</sub> |
      | warning | <code>manifest\\.konnector:9:18</code><br>[no\\-duplicate\\-keys](<https://github.com/konnectors/konnector-lint/blob/main/docs/rules/no-duplicate-keys.md>) | The key &quot;slug&quot; stands twice\\.<br><code>manifest\\.konnector:2:3</code> the first one, which nobody reads<br><sub>convention</sub> |
      | info | [permission\\-verbs](<https://github.com/konnectors/konnector-lint/blob/main/docs/rules/permission-verbs.md>) | Nothing was saved\\.<br><sub>affects the konnector at run time</sub> |
      "
    `)
  })

  test('stays below its limit, and says what it left out', () => {
    const many = createReport(
      Array.from({ length: 6_000 }, (_, index) => ({ ...twin, message: `${index} é|` })),
      [],
      1,
    )
    const text = markdown(many, context)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024 - 1000)
    const rows = text.match(/^\| warning /gm)!.length
    expect(text).toContain('### konnector-lint: 6000 warnings in 1 file')
    expect(text).toContain(`${6_000 - rows} more findings not shown here`)
  })

  test('a comment may have less', () => {
    const text = markdown(createReport([verb, twin], [], 1), { ...context, maxBytes: 700 })
    expect(text).toContain('permission\\-verbs')
    expect(text).toContain('1 more finding not shown here')
  })

  test('text from strangers renders as itself, and nothing else', () => {
    fc.assert(
      fc.property(strangeText, text => {
        const html = render(`| a |\n| - |\n| x${markdownText(text)}x |`)
        expect(tags(html)).toEqual([
          '</table',
          '</tbody',
          '</td',
          '</th',
          '</thead',
          '</tr',
          '<table',
          '<tbody',
          '<td',
          '<th',
          '<thead',
          '<tr',
        ])
        expect(html.match(/<td>/g)).toHaveLength(1)
        const shown = html
          .replace(/^[^]*<td>x|x<\/td>[^]*$/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&')
        expect(dense(shown)).toBe(
          dense(
            text
              .replace(/[\p{Cs}]/gu, '\ufffd')
              .replace(/\s+/g, ' ')
              .replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd'),
          ),
        )
        expect(shown).not.toMatch(/@\w|#\d|https?:\/\/|www\./i)
      }),
      { numRuns: 400 },
    )
  })

  test('a strange report keeps the shape of its tables', () => {
    fc.assert(
      fc.property(strangeReport, strange => {
        const html = render(markdown(strange, context))
        expect(html.match(/<tr>/g)).toHaveLength(
          3 + (strange.diagnostics.length > 0 ? strange.diagnostics.length + 1 : 0),
        )
        expect(html.match(/<a /g) ?? []).toHaveLength(strange.diagnostics.length)
        expect(html).not.toMatch(/<(img|b|em|strong|del|script|!--)\b/)
      }),
      { numRuns: 100 },
    )
  })
})
