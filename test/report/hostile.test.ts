import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNames } from '../../src/report/format.ts'
import { formats } from '../../src/report/index.ts'
import { createReport } from '../../src/report/report.ts'
import { maxGrowth, measureGrowth } from '../helpers/growth.ts'
import { context, strangeReport, verb } from './example.ts'

const formatted = await Promise.all(formatNames.map(async name => ({ name, format: await formats[name]() })))

/** Obeyed by a terminal, or hidden by it: all but the end of a line. */
const raw = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u

describe.each(formatted)('$name', ({ format }: (typeof formatted)[number]) => {
  test('holds no raw control character', () => {
    fc.assert(
      fc.property(strangeReport, strange => {
        expect(format(strange, context)).not.toMatch(raw)
      }),
      { numRuns: 200 },
    )
  })

  test.each(longTexts())('takes linear time with %s', (_what, make) => {
    const growth = measureGrowth(
      size => createReport([{ ...verb, message: make(size), suggestion: make(size) }], [], 1),
      strange => format(strange, context),
    )
    expect(growth).toBeLessThan(maxGrowth)
  })
})

function longTexts(): [what: string, make: (size: number) => string][] {
  return ['\n', ' ', '::', '##[', 'a ', '\u001b', '<'].map(unit => [
    JSON.stringify(unit),
    size => `x${unit.repeat(size)}x`,
  ])
}
