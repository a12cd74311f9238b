import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { formatCommand, github } from '../../src/report/github.ts'
import { createReport } from '../../src/report/report.ts'
import { escapeLines } from '../../src/text/escape.ts'
import { context, report, run, strangeReport, strangeText, twin, verb } from './example.ts'

function undo(text: string, extra: [string, string][] = []): string {
  return [['%0D', '\r'], ['%0A', '\n'], ...extra, ['%25', '%']].reduce(
    (undone, [code, character]) => undone.replaceAll(code!, character!),
    text,
  )
}

/** Reads a line as GitHub's runner does (actions/runner, `ActionCommand.cs`, the second form of a command). */
function obey(line: string): { name: string; properties: Record<string, string>; data: string } | undefined {
  if (!line.trimStart().startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  if (end < 0) return undefined
  const info = line.slice(2, end)
  const space = info.indexOf(' ')
  const pairs = space < 0 ? [] : info.slice(space + 1).split(',')
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(
      pairs.map(pair => {
        const equals = pair.indexOf('=')
        return [
          pair.slice(0, equals),
          undo(pair.slice(equals + 1), [
            ['%3A', ':'],
            ['%2C', ','],
          ]),
        ]
      }),
    ),
    data: undo(line.slice(end + 2)),
  }
}

const commands = (text: string) => text.trimEnd().split('\n').map(obey)

function times(count: number, diagnostic: Diagnostic): Diagnostic[] {
  return Array.from({ length: count }, () => diagnostic)
}

describe('github', () => {
  test('what lint could not compare is a notice, also beside errors', () => {
    const lint = { name: 'lint', status: 'failed', ms: 1, outputs: {}, reason: 'Not compared.' } as const
    const lines = github(createReport([verb], [lint], 1), context)
      .trim()
      .split('\n')
      .map(obey)
    expect(lines.map(line => [line?.name, line?.properties['title']])).toEqual([
      ['error', 'permission-verbs'],
      ['notice', 'lint'],
    ])
    expect(github(createReport([], [lint], 1), context)).toContain('::error title=lint failed::Not compared.')
  })

  test('each finding is an annotation at its place; a failed step says why', () => {
    const [step, error, warning, notice] = commands(github(report, context))
    expect(step).toEqual({
      name: 'error',
      properties: { title: 'submit failed' },
      data: 'The registry said no.\nAsk it why.',
    })
    expect(error).toEqual({
      name: 'error',
      properties: {
        file: 'manifest.konnector',
        line: '6',
        endLine: '6',
        col: '17',
        endColumn: '22',
        title: 'permission-verbs',
      },
      data: `"get" is not a verb cozy-stack knows.\ndid you mean "GET"?\ncozy-stack refuses the manifest at install\n${verb.url}`,
    })
    expect(warning?.name).toBe('warning')
    expect(warning?.data).toContain('see manifest.konnector:2 the first one')
    expect(notice).toMatchObject({ name: 'notice', properties: { title: 'permission-verbs' } })
  })

  test('a range over several lines has no columns', () => {
    const [wide] = commands(github(createReport([{ ...verb, endLine: 9 }], [], 1), context))
    expect(wide?.properties).toEqual({
      file: 'manifest.konnector',
      line: '6',
      endLine: '9',
      title: 'permission-verbs',
    })
  })

  test('ten of a level, and the count of the others in place of the tenth notice', () => {
    const lines = commands(
      github(createReport([...times(12, run), ...times(10, twin), ...times(15, verb)], [], 1), context),
    )
    const names = lines.map(line => line?.name)
    expect(names).toEqual([
      ...times(10, verb).map(() => 'error'),
      ...times(10, twin).map(() => 'warning'),
      ...times(10, run).map(() => 'notice'),
    ])
    expect(lines.at(-1)?.data).toBe('5 errors and 3 infos more. The job summary shows all.')
  })

  test('ten of each level need no count', () => {
    const ten = [run, twin, verb].flatMap(diagnostic => Array.from({ length: 10 }, () => diagnostic))
    const lines = commands(github(createReport(ten, [], 1), context))
    expect(lines).toHaveLength(30)
    expect(lines.some(line => line?.properties['title'] === 'konnector-lint')).toBe(false)
  })

  test('the runner reads back every property and all data, and no command more', () => {
    fc.assert(
      fc.property(strangeText, strangeText, strangeText, (file, title, data) => {
        const line = formatCommand('error', { file, title }, data)
        expect(line).not.toMatch(/[\r\n]/)
        expect(obey(line)).toEqual({
          name: 'error',
          properties: {
            ...(file && { file: escapeLines(file) }),
            ...(title && { title: escapeLines(title) }),
          },
          data: escapeLines(data),
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('a strange report gives one line a finding', () => {
    fc.assert(
      fc.property(strangeReport, strange => {
        const lines = commands(github(strange, context))
        expect(lines).toHaveLength(strange.diagnostics.length + 1)
        for (const line of lines) expect(line?.name).toMatch(/^(error|warning|notice)$/)
      }),
      { numRuns: 500 },
    )
  })
})
