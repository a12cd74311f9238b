import * as fc from 'fast-check'
import stringWidth from 'fast-string-width'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { createCodeFrame } from '../../src/report/code-frame.ts'
import { pretty } from '../../src/report/pretty.ts'
import { createReport } from '../../src/report/report.ts'
import { isRerun } from '../../src/report/rerun.ts'
import {
  context,
  isCommand,
  manifest,
  report,
  run,
  steps,
  strangeReport,
  strangeText,
  twin,
  verb,
} from './example.ts'

describe('pretty', () => {
  test('a finding: place, message, frame, suggestion, who cares; then infos in a line each, steps and sum', () => {
    expect(pretty(report, context)).toMatchInlineSnapshot(`
      "error  manifest.konnector:6:17  permission-verbs
        "get" is not a verb cozy-stack knows.

          5 │   "type": "io.cozy.files",
          6 │   "verbs": ["get"]
            │             ^^^^^
          7 │ }

        did you mean "GET"?
        cozy-stack refuses the manifest at install

      warning  manifest.konnector:9:18  no-duplicate-keys
        The key "slug" stands twice.
        see manifest.konnector:2:3  the first one, which nobody reads

      info  Nothing was saved. (permission-verbs)

        lint    failed     12 ms
        bundle  passed     1.3 s  dir build
                                  sha256 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        replay  skipped           There is no recording. Make one.
        push    unchanged   5 ms  commit 0123456789012345678901234567890123456789
        submit  failed     40 ms  The registry said no. Ask it why.

      1 error, 1 warning and 1 info in 1 file; submit failed. 1 problem can be fixed with --fix.
      konnector-lint explain <rule> explains a rule. --verbose shows all.
      "
    `)
  })

  test('nothing found is one line', () => {
    expect(pretty(createReport([], [steps[0]!], 2), context)).toBe('No problem in 2 manifests.\n')
  })

  test('colours add only colours', () => {
    const colored = pretty(report, { ...context, color: true })
    // oxlint-disable-next-line no-control-regex
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(pretty(report, context))
    expect(colored).toContain('\u001b[31merror\u001b[39m')
  })

  test('past a hundred findings the most severe are shown and the rest counted', () => {
    const many = createReport([...Array.from({ length: 120 }, () => ({ ...twin })), verb], [], 1)
    const text = pretty(many, context)
    expect(text.match(/^warning {2}manifest\.konnector:9:18/gm)).toHaveLength(99)
    expect(text).toMatch(/^error {2}manifest\.konnector:6:17 {2}permission-verbs/)
    expect(text).toContain('… 21 more findings, none an error. --verbose shows all.')
    expect(pretty(many, { ...context, verbose: true }).match(/^warning /gm)).toHaveLength(120)
    expect(text).toContain('1 error and 120 warnings in 1 file.')
  })

  test('a range over several lines is cut to three, and says how many more', () => {
    const wide = { ...verb, line: 3, column: 18, endLine: 8, endColumn: 4, suggestion: '"quoted"' }
    const text = pretty(createReport([wide], [], 1), context)
    expect(text).toContain('    3 │ "permissions": {\n    4 │   "files": {\n')
    expect(text).toContain('│ … 3 more lines')
    expect(text).not.toContain('^')
    expect(text).toContain('did you mean "quoted"?')
  })

  const missing = (name: string): Diagnostic => ({
    ...twin,
    rule: 'required-fields',
    severity: 'info',
    line: 1,
    column: 1,
    message: `"${name}" is missing. Write it.`,
    related: [],
    alike: { name: `"${name}"`, message: '{names} are missing.' },
  })

  test('findings that say one thing at one place are one, and keep their numbers', () => {
    const text = pretty(createReport(['icon', 'langs', '$&'].map(missing), [], 1), context)
    expect(text).toContain(
      'info  manifest.konnector:1:1  "icon", "langs" and "$&" are missing. (required-fields)\n',
    )
    expect(text).toContain('3 infos in 1 file.')
  })

  test('the most severe come first, wherever they are', () => {
    const text = pretty(createReport([missing('icon'), twin, verb], [], 1), context)
    expect(text.match(/^(error|warning|info) /gm)).toEqual(['error ', 'warning ', 'info '])
  })

  test('what does not fit the screen loses the frames of its warnings; --verbose shows all', () => {
    const many = createReport(
      [verb, ...Array.from({ length: 6 }, () => ({ ...twin })), missing('icon')],
      [],
      1,
    )
    const short = pretty(many, context)
    expect(short.match(/\^/g)).toHaveLength('"get"'.length)
    expect(short).toContain('--verbose shows all.')
    const full = pretty(many, { ...context, verbose: true })
    expect(full.match(/\^{6}/g)).toHaveLength(6)
    expect(full).toContain('Write it.\n')
    expect(full).not.toContain('--verbose')
    expect(pretty(many, { ...context, height: 200 }).match(/\^{6}/g)).toHaveLength(6)
  })

  test('a rule carries the link to its page where the terminal shows links', () => {
    const text = pretty(createReport([verb], [], 1), { ...context, links: true })
    expect(text).toContain(`\u001b]8;;${verb.url}\u001b\\permission-verbs\u001b]8;;\u001b\\`)
    expect(text).not.toContain('explain')
  })

  test('of a job that runs again, the verdict comes first', () => {
    const lines = pretty(report, { ...context, verdictFirst: true }).split('\n')
    expect(lines[0]).toContain('1 error, 1 warning and 1 info in 1 file; submit failed.')
    expect(isRerun({ GITHUB_RUN_ATTEMPT: '2' })).toBe(true)
    expect(isRerun({ GITHUB_RUN_ATTEMPT: '1' })).toBe(false)
    expect(isRerun({})).toBe(false)
  })

  test('no line is wider than the terminal', () => {
    for (const verbose of [true, false]) {
      const wide = createReport([verb, twin, run, missing('icon'), missing('vendor_link')], steps, 1)
      const lines = pretty(wide, { ...context, width: 50, verbose }).split('\n')
      // A hash stays whole: it is copied.
      const prose = lines.filter(line => !/\b[0-9a-f]{32}/.test(line))
      expect(prose.filter(line => stringWidth(line) > 50)).toEqual([])
    }
  })

  test('what strangers write is shown, not obeyed', () => {
    fc.assert(
      fc.property(strangeReport, strangeText, (strange, source) => {
        const text = pretty(strange, { ...context, source: () => source })
        // oxlint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        expect(text).not.toMatch(/\p{Cs}/u)
        expect(text.split('\n').filter(isCommand)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('frames', () => {
  const lines = manifest.split('\n')

  test('the marked part stands where the finding says', () => {
    expect(createCodeFrame(lines, { line: 9, column: 18, endLine: 9, endColumn: 24 }, 80)).toEqual({
      lines: [
        { number: 8, before: '', marked: '', after: '  },' },
        { number: 9, before: '  "name": "é漢字", ', marked: '"slug"', after: ': "twice"' },
        { number: 10, before: '', marked: '', after: '}' },
      ],
      more: 0,
    })
  })

  test('a line of two million characters costs a line of the terminal', () => {
    const long = `"${'x'.repeat(2_000_000)}"`
    const frame = createCodeFrame(
      [long],
      { line: 1, column: 1_000_000, endLine: 1, endColumn: 1_500_000 },
      80,
    )!
    const { before, marked, after } = frame.lines[0]!
    expect(before + marked + after).toHaveLength(80)
    expect(before.startsWith('…') && marked.endsWith('…')).toBe(true)
  })

  test('any region of any text gives a frame of at most three lines, or none', () => {
    const region = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
    fc.assert(
      fc.property(strangeText, region, (text, [line, column, more, wide]) => {
        const end = { endLine: line + 1 + more, endColumn: column + 1 + wide }
        const frame = createCodeFrame(text.split('\n'), { line: line + 1, column: column + 1, ...end }, 40)
        expect(frame?.lines.length ?? 1).toBeLessThanOrEqual(3)
        expect(frame === undefined).toBe(line >= text.split('\n').length)
      }),
    )
  })
})
