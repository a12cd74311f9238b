import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNames } from '../../src/report/format.ts'
import { formats } from '../../src/report/index.ts'
import { createReport } from '../../src/report/report.ts'
import { unix } from '../../src/report/unix.ts'
import { context, isCommand, report, strangeReport } from './example.ts'

describe('unix', () => {
  test('a line a finding, as compilers write', () => {
    expect(unix(report, context)).toBe(
      [
        'manifest.konnector:6:17: error: "get" is not a verb cozy-stack knows. (did you mean "GET"?) [permission-verbs]',
        'manifest.konnector:9:18: warning: The key "slug" stands twice. [no-duplicate-keys]',
        'info: Nothing was saved. [permission-verbs]',
        '',
      ].join('\n'),
    )
  })

  test('strange text stays on its line', () => {
    fc.assert(
      fc.property(strangeReport, strange => {
        const lines = unix(strange, context).split('\n')
        expect(lines).toHaveLength(strange.diagnostics.length + 1)
        expect(lines.filter(isCommand)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

test.each(formatNames)('%s: an empty report is no trouble, and text ends with a line end', async name => {
  const format = await formats[name]()
  expect(format(createReport([], [], 0), context)).toMatch(/^$|\n$/)
  expect(format(report, context)).toMatch(/[^\n]\n$/)
})
