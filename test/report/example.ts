import * as fc from 'fast-check'
import { authorities, type Diagnostic, severities } from '../../src/diagnostics/diagnostic.ts'
import { defineRule } from '../../src/diagnostics/rule.ts'
import type { FormatContext } from '../../src/report/format.ts'
import { createReport, type Step } from '../../src/report/report.ts'

export const manifest = `{
  "slug": "books",
  "permissions": {
    "files": {
      "type": "io.cozy.files",
      "verbs": ["get"]
    }
  },
  "name": "é漢字", "slug": "twice"
}
`

export const rules = [
  defineRule({
    id: 'permission-verbs',
    summary: 'Permission verbs must be ones the stack accepts',
    group: 'permissions',
    severity: 'error',
    authority: ['stack'],
    needs: ['manifest'],
    fix: 'safe',
    source: 'cozy-stack model/permission/verbs.go',
    since: '0.1.0',
  }),
  defineRule({
    id: 'no-duplicate-keys',
    summary: 'A key stands once in its object',
    group: 'syntax',
    severity: { recommended: 'warning', registry: 'error' },
    authority: ['convention'],
    needs: ['manifest'],
    source: 'encoding/json',
    since: '0.1.0',
  }),
]

const url = 'https://github.com/konnectors/konnector-lint/blob/main/docs/rules/permission-verbs.md'

export const verb: Diagnostic = {
  rule: 'permission-verbs',
  severity: 'error',
  authority: ['stack'],
  file: 'manifest.konnector',
  line: 6,
  column: 17,
  endLine: 6,
  endColumn: 22,
  pointer: '/permissions/files/verbs/0',
  message: '"get" is not a verb cozy-stack knows.',
  suggestion: 'GET',
  fixable: true,
  related: [],
  url,
  fixes: [
    {
      kind: 'safe',
      description: 'Write "GET".',
      edits: [{ offset: manifest.indexOf('"get"'), length: 5, content: '"GET"' }],
    },
  ],
}

export const twin: Diagnostic = {
  rule: 'no-duplicate-keys',
  severity: 'warning',
  authority: ['convention'],
  file: 'manifest.konnector',
  line: 9,
  column: 18,
  endLine: 9,
  endColumn: 24,
  pointer: '/slug',
  message: 'The key "slug" stands twice.',
  fixable: false,
  related: [{ file: 'manifest.konnector', line: 2, column: 3, message: 'the first one, which nobody reads' }],
  url: 'https://github.com/konnectors/konnector-lint/blob/main/docs/rules/no-duplicate-keys.md',
}

export const run: Diagnostic = {
  rule: 'permission-verbs',
  severity: 'info',
  authority: ['runtime'],
  message: 'Nothing was saved.',
  fixable: false,
  related: [],
  url,
}

export const steps: Step[] = [
  { name: 'lint', status: 'failed', ms: 12, outputs: {} },
  { name: 'bundle', status: 'passed', ms: 1312, outputs: { dir: 'build', sha256: 'a'.repeat(64) } },
  { name: 'replay', status: 'skipped', ms: 0, outputs: {}, reason: 'There is no recording. Make one.' },
  { name: 'push', status: 'unchanged', ms: 5, outputs: { commit: '0123456789'.repeat(4) } },
  { name: 'submit', status: 'failed', ms: 40, outputs: {}, reason: 'The registry said no.\nAsk it why.' },
]

export const report = createReport([verb, twin, run], steps, 1)

export const context: FormatContext = {
  rules,
  source: file => (file === 'manifest.konnector' ? manifest : undefined),
  color: false,
  width: 100,
  version: '1.2.3',
}

/** What some reader of an output takes for its own syntax. */
const traps = [
  ['::error::x', '##[', '##', '[', '::', '%0A', '%', ',', ':', ';', '\r\n', '\n', '\r', '\t', ' '],
  ['\u001b[31m', '\u001b]8;;', '\u009b', '\u0000', '\u202e', '\u2028', '\ud83d', '\ufeff', ']]>'],
  ['<b>', '</td>', '&amp;', '&', '"', "'", '|', '\\', '`', '``', '*a*', '_a_', '~~', '$', '![a](b)'],
  ['[a](https://a.example)', 'https://a.example', 'www.a.example', '@cozy', '#1', 'a@b.example', '<!--'],
].flat()

/** Text as strangers would write it and attackers write it. */
export const strangeText = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom(...traps)), { maxLength: 8 })
  .map(parts => parts.join(''))

/** Diagnostics with strange text wherever a stranger's text can come to stand. */
export const strangeDiagnostic: fc.Arbitrary<Diagnostic> = fc
  .record({
    severity: fc.constantFrom(...severities),
    authority: fc.uniqueArray(fc.constantFrom(...authorities), { minLength: 1 }),
    file: fc.option(strangeText, { nil: undefined }),
    region: fc.option(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 4, maxLength: 4 }), {
      nil: undefined,
    }),
    message: strangeText,
    suggestion: fc.option(strangeText, { nil: undefined }),
    pointer: strangeText.map(text => `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  })
  .map(({ file, region, suggestion, pointer, message, ...rest }) => {
    const [line = 1, column = 1, more = 0, wide = 1] = region ?? []
    const end = { endLine: line + (more > 6 ? more - 6 : 0), endColumn: more > 6 ? wide : column + wide }
    return {
      rule: 'permission-verbs',
      ...rest,
      ...(file === undefined ? {} : { file, pointer, ...(region && { line, column, ...end }) }),
      message: message || 'x',
      ...(suggestion === undefined ? {} : { suggestion }),
      fixable: false,
      related: [{ ...(file === undefined ? {} : { file }), message }],
      url,
    }
  })

export const strangeReport = fc
  .record({
    diagnostics: fc.array(strangeDiagnostic, { maxLength: 4 }),
    reason: strangeText,
    output: strangeText,
  })
  .map(({ diagnostics, reason, output }) =>
    createReport(
      diagnostics,
      [
        { name: 'lint', status: 'passed', ms: 1, outputs: {} },
        { name: 'push', status: 'failed', ms: 2, outputs: { branch: output }, reason },
      ],
      1,
    ),
  )

/** Whether GitHub's runner would obey a line of a log (actions/runner, `ActionCommand.cs`). */
export function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[')
}
