import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import * as fc from 'fast-check'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { createReport } from '../../src/report/report.ts'
import { sarif } from '../../src/report/sarif.ts'
import { allRules } from '../../src/rules.ts'
import { context, isCommand, report, rules, run, strangeReport, twin, verb } from './example.ts'

const {
  id: _id,
  $schema: _schema,
  ...schema
} = JSON.parse(readFileSync('test/fixtures/sarif/sarif-2.1.0-rtm.5.schema.json', 'utf8'))
// One of its patterns is no regular expression in Unicode mode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

function read(text: string): Log {
  const log = JSON.parse(text)
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  return log
}

const resultsOf = (text: string) => read(text).runs[0]!.results!

function prints(...diagnostics: Diagnostic[]): (string | undefined)[] {
  return resultsOf(sarif(createReport(diagnostics, [], 1), context)).map(
    result => result.partialFingerprints?.['konnectorLint/v1'],
  )
}

describe('sarif', () => {
  test('keeps to its schema, and names every rule with its help', () => {
    const log = read(sarif(report, context))
    const { driver } = log.runs[0]!.tool
    expect(driver.semanticVersion).toBe('1.2.3')
    expect(driver.rules?.map(rule => rule.id)).toEqual(rules.map(rule => rule.id))
    expect(driver.rules?.[0]).toMatchObject({
      helpUri: verb.url,
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['permissions', 'stack'] },
    })
    expect(driver.rules?.[1]?.help?.markdown).toContain('Source: encoding/json.')
    expect(log.runs[0]!.invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'submit: The registry said no.\nAsk it why.' } }],
    })
  })

  test('every rule of the project has its place in it', () => {
    const log = read(sarif(report, { ...context, rules: allRules }))
    expect(log.runs[0]!.tool.driver.rules).toHaveLength(allRules.length)
    expect(log.runs[0]!.results![0]!.ruleIndex).toBe(
      allRules.findIndex(({ id }) => id === 'permission-verbs'),
    )
  })

  test('a result: place, pointer, related place, fix', () => {
    const [first, second, third] = resultsOf(sarif(report, context))
    const region = { startLine: 6, startColumn: 17, endLine: 6, endColumn: 22 }
    expect(first).toMatchObject({
      ruleId: 'permission-verbs',
      ruleIndex: 0,
      level: 'error',
      message: { text: '"get" is not a verb cozy-stack knows. (did you mean "GET"?)' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'manifest.konnector' }, region },
          logicalLocations: [{ fullyQualifiedName: '/permissions/files/verbs/0' }],
        },
      ],
      fixes: [
        {
          description: { text: 'Write "GET".' },
          artifactChanges: [
            { replacements: [{ deletedRegion: region, insertedContent: { text: '"GET"' } }] },
          ],
        },
      ],
    })
    expect(second?.relatedLocations?.[0]).toMatchObject({
      message: { text: 'the first one, which nobody reads' },
      physicalLocation: { region: { startLine: 2, startColumn: 3 } },
    })
    expect(third).toMatchObject({ level: 'note', ruleId: 'permission-verbs' })
    expect(third!.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'manifest.konnector' },
      region: { startLine: 1 },
    })
  })

  test('fingerprints survive moved lines, and tell twins apart', () => {
    const moved = {
      ...verb,
      line: 9,
      endLine: 9,
      column: 1,
      endColumn: 5,
      fixes: [],
      message: 'Said otherwise.',
    }
    expect(prints(moved)).toEqual(prints(verb))
    expect(new Set(prints(verb, verb, twin, run)).size).toBe(4)
    expect(prints({ ...run, message: '3 of 4 saved' })).toEqual(prints({ ...run, message: '1 of 2 saved' }))
    expect(prints({ ...verb, pointer: '/other' })).not.toEqual(prints(verb))
  })

  test('a name that is no URI becomes one', () => {
    const [result] = resultsOf(sarif(createReport([{ ...verb, file: 'a b/ü#%.konnector' }], [], 1), context))
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      'a%20b/%C3%BC%23%25.konnector',
    )
  })

  test('strange text keeps to the schema, makes no link and no command', () => {
    fc.assert(
      fc.property(strangeReport, strange => {
        const text = sarif(strange, context)
        for (const result of resultsOf(text)) expect(result.message.text).not.toContain('](')
        expect(text.split('\n').filter(isCommand)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
