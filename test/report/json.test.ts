import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { json } from '../../src/report/json.ts'
import { ndjson } from '../../src/report/ndjson.ts'
import { context, isCommand, report, strangeReport, verb } from './example.ts'

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'))
const validate = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(schema)

describe('json', () => {
  test('is the contract: no fixes, no place where there is none', () => {
    const value = JSON.parse(json(report, context))
    const { fixes: _, ...plain } = verb
    expect(value.version).toBe(1)
    expect(value.diagnostics[0]).toEqual(plain)
    expect(Object.keys(value.diagnostics[2])).toEqual([
      'rule',
      'severity',
      'authority',
      'message',
      'fixable',
      'related',
      'url',
    ])
    expect(value.steps).toEqual(report.steps)
    expect(value.summary).toEqual({ errors: 1, warnings: 1, infos: 1, files: 1 })
  })

  test('keeps to its schema, whatever the text', () => {
    expect(validate(JSON.parse(json(report, context)))).toBe(true)
    fc.assert(
      fc.property(strangeReport, strange => {
        const text = json(strange, context)
        validate(JSON.parse(text))
        expect(validate.errors ?? []).toEqual([])
        expect(JSON.parse(text).diagnostics.map((each: { message: string }) => each.message)).toEqual(
          strange.diagnostics.map(each => each.message),
        )
        expect(text.split('\n').filter(isCommand)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('the schema refuses what is not the contract', () => {
    const value = JSON.parse(json(report, context))
    expect(validate({ ...value, version: 2 })).toBe(false)
    expect(validate({ ...value, diagnostics: [verb] })).toBe(false)
    const { file: _, ...placeless } = value.diagnostics[0]
    expect(validate({ ...value, diagnostics: [placeless] })).toBe(false)
  })
})

describe('ndjson', () => {
  test('one object a line, the summary last', () => {
    const lines = ndjson(report, context).trimEnd().split('\n')
    const values = lines.map(line => JSON.parse(line))
    expect(values.map(value => value.type)).toEqual([
      ...Array.from({ length: 3 }, () => 'diagnostic'),
      ...Array.from({ length: 5 }, () => 'step'),
      'summary',
    ])
    expect(values[0]).toMatchObject({ rule: 'permission-verbs', line: 6 })
    expect(values.at(-1)).toEqual({ type: 'summary', version: 1, ...report.summary })
  })
})
