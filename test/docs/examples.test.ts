import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/konnector/document.ts'
import { lint } from '../../src/lint/lint.ts'
import { lintRules } from '../../src/lint/rules/index.ts'
import { type Example, examplesOf, goodFiles, konnectorOf, pageOf } from '../helpers/examples.ts'

function findingsOf(example: Example): string[] {
  const base = example.base === undefined ? {} : { base: parseDocument('base', example.base) }
  const found = lint(konnectorOf(example), base).map(diagnostic => diagnostic.rule)
  return [...new Set(example.raw ? found.filter(rule => rule === example.rule) : found)]
}

test('no rule has anything to say about the good konnector', () => {
  const files = goodFiles()
  const manifest = files.get('manifest.konnector')!
  const found = lint(konnectorOf({ manifest, files }), { profile: 'registry' })
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
})

describe.each(lintRules.map(({ id }) => id))('the examples of %s', id => {
  const examples = examplesOf(id, pageOf(id) ?? '')

  test.each(examples.filter(({ kind }) => kind === 'bad').map(example => [example.line, example] as const))(
    'the bad one at line %i gets its finding and no other',
    (_, example) => {
      const found = findingsOf(example)
      expect(found).toContain(id)
      expect(found.filter(rule => rule !== id && !example.also.includes(rule))).toEqual([])
    },
  )

  test.each(examples.filter(({ kind }) => kind === 'good').map(example => [example.line, example] as const))(
    'the good one at line %i gets none',
    (_, example) => {
      expect(findingsOf(example)).toEqual([])
    },
  )
})
