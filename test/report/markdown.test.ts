import * as fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/report/markdown.ts'
import { publicationLine } from '../../src/report/markdown-steps.ts'
import { markdownCode, markdownText } from '../../src/report/markdown-text.ts'
import { createReport } from '../../src/report/report.ts'
import { context, report, strangeReport, strangeText, twin, verb } from './example.ts'

const render = (text: string) =>
  micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

const tags = (html: string) => [...new Set(html.match(/<\/?[a-z0-9]+/gi))].toSorted()

function dense(value: string): string {
  return value.replace(/\s+/g, '')
}

describe('markdown', () => {
  test('sum, steps, findings by severity', () => {
    expect(markdown(report, context)).toMatchInlineSnapshot(`
      "### konnector-lint: 1 error, 1 warning and 1 info in 1 file; submit failed

      **Nothing was published.**

      | Step | Status | Time | |
      | --- | --- | ---: | --- |
      | lint | failed | 12 ms |  |
      | bundle | passed | 1.3 s | dir \`build\`, sha256 \`aaaaaaaaaaaa\` |
      | replay | skipped |  | There is no recording\\. Make one\\. |
      | push | unchanged | 5 ms | commit \`012345678901\` |
      | submit | failed | 40 ms | The registry said no\\. Ask it why\\. |

      | | Where | What |
      | --- | --- | --- |
      | error | \`manifest.konnector:6:17\`<br>[permission\\-verbs](<https://github.com/konnectors/konnector-lint/blob/main/docs/rules/permission-verbs.md>) | &quot;get&quot; is not a verb cozy\\-stack knows\\.<br>did you mean &quot;GET&quot;?<br><sub>cozy\\-stack refuses the manifest at install</sub> |
      | warning | \`manifest.konnector:9:18\`<br>[no\\-duplicate\\-keys](<https://github.com/konnectors/konnector-lint/blob/main/docs/rules/no-duplicate-keys.md>) | The key &quot;slug&quot; stands twice\\.<br>\`manifest.konnector:2:3\` the first one, which nobody reads<br><sub>convention</sub> |

      <details><summary>1 info</summary>

      | | Where | What |
      | --- | --- | --- |
      | info | [permission\\-verbs](<https://github.com/konnectors/konnector-lint/blob/main/docs/rules/permission-verbs.md>) | Nothing was saved\\.<br><sub>affects the konnector at run time</sub> |

      </details>
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
    const text = markdown(createReport([verb, twin], [], 1), { ...context, maxBytes: 900 })
    expect(text).toContain('permission\\-verbs')
    expect(text).toContain('1 more finding not shown here')
  })

  test('text from strangers renders as itself, and nothing else', () => {
    fc.assert(
      fc.property(strangeText, text => {
        const html = render(`| a |\n| - |\n| x ${markdownText(text)} x |`)
        const code = /<\/?code>/g
        expect(tags(html.replace(code, ''))).toEqual([
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
        const cell = html.replace(/^[^]*<td>x|x<\/td>[^]*$/g, '')
        // GitHub makes no links and mentions in code.
        expect(cell.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@\w|#\d|https?:\/\/|www\./i)
        expect(cell).not.toMatch(/[\u200b-\u200f\u2060]/)
        const shown = cell
          .replace(code, '')
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
      }),
      { numRuns: 400 },
    )
  })

  test('what is copied is whole: addresses, names of packages, code with quotes', () => {
    const shown = (text: string) => render(`| a |\n| - |\n| ${text} |`)
    expect(shown(markdownText('Use https://registry.example/a_b, or @cozy/libs#1.'))).toContain(
      '<td>Use <code>https://registry.example/a_b,</code> or <code>@cozy/libs#1.</code></td>',
    )
    expect(shown(markdownCode('a`b``|c '))).toContain('<code>a`b``</code>|<code>c </code>')
  })

  test('the verdict, what was published and what changes for users come first', () => {
    const url = 'https://registry.example/registry/books'
    const submit = { version: '1.0.0', state: 'published', url, archive: 'https://a.example/x.tgz' }
    const done = createReport(
      [],
      [
        { name: 'push', status: 'passed', ms: 1, outputs: { commit: 'a'.repeat(40), branch: 'build' } },
        { name: 'submit', status: 'passed', ms: 1, outputs: submit },
      ],
      1,
      { changes: ['New: the konnector may read every document of io.cozy.bills.'] },
    )
    const text = markdown(done, { ...context, repositoryUrl: 'https://github.com/me/books' })
    expect(text.split('\n').slice(0, 7)).toEqual([
      '### konnector-lint: No problem in 1 manifest',
      '',
      `**Published** **1\\.0\\.0** ([registry](<${url}>), [archive](<https://a.example/x.tgz>), commit [aaaaaaaaaaaa](<https://github.com/me/books/commit/${'a'.repeat(40)}>)).`,
      '',
      '**What changes for users**',
      '',
      '- New: the konnector may read every document of io\\.cozy\\.bills\\.',
    ])
  })

  test.each([
    ['passed', { version: '1.0.0', state: 'pending' }, '**Submitted** **1\\.0\\.0**. It waits for approval.'],
    ['unchanged', { version: '1.0.0', state: 'published' }, '**1\\.0\\.0** is already published.'],
    ['skipped', { version: '1.0.0' }, '**Nothing was published.**'],
    ['failed', {}, '**Nothing was published.**'],
  ] as const)('submit %s %j', (status, outputs, said) => {
    expect(publicationLine([{ name: 'submit', status, ms: 1, outputs }])).toBe(said)
  })

  test('a push alone says where the build is', () => {
    const outputs = { commit: 'b'.repeat(40), branch: 'build' }
    expect(publicationLine([{ name: 'push', status: 'passed', ms: 1, outputs }])).toBe(
      '**Pushed** the build to `build`: `bbbbbbbbbbbb`.',
    )
    expect(publicationLine([{ name: 'lint', status: 'passed', ms: 1, outputs: {} }])).toBeUndefined()
  })

  test('a strange report keeps the shape of its tables', () => {
    fc.assert(
      fc.property(strangeReport, strange => {
        const html = render(markdown(strange, context)).replace('<strong>Nothing was published.</strong>', '')
        const hasInfos = strange.diagnostics.some(({ severity }) => severity === 'info')
        const hasLoud = strange.diagnostics.some(({ severity }) => severity !== 'info')
        expect(html.match(/<tr>/g)).toHaveLength(
          3 + strange.diagnostics.length + (hasLoud ? 1 : 0) + (hasInfos ? 1 : 0),
        )
        expect(html.match(/<a /g) ?? []).toHaveLength(strange.diagnostics.length)
        expect(html).not.toMatch(/<(img|b|em|strong|del|script|!--)\b/)
      }),
      { numRuns: 100 },
    )
  })
})
