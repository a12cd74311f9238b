import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import { lint } from '../../src/lint/engine/lint.ts'
import { lintRules } from '../../src/lint/rules/index.ts'
import { readSource } from '../../src/lint/source/read.ts'
import { type Example, examplesOf, goodFiles, konnectorOf, pageOf } from '../helpers/examples.ts'
import { filesOf } from '../helpers/lint-inputs.ts'

async function findingsOf(example: Example): Promise<string[]> {
  const konnector = konnectorOf(example)
  const base = example.base === undefined ? {} : { base: parseDocument('base', example.base) }
  // The code of an example is looked at only by the rules about code: the others' examples leave it as it is.
  const reads = lintRules.find(({ id }) => id === example.rule)?.needs.includes('source')
  const source = reads ? await readSource(konnector) : undefined
  const found = lint(konnector, { ...filesOf(konnector), ...base, ...(source && { source }) }).map(
    diagnostic => diagnostic.rule,
  )
  return [...new Set(example.raw ? found.filter(rule => rule === example.rule) : found)]
}

test('no rule has anything to say about the good konnector', async () => {
  const files = goodFiles()
  const manifest = files.get('manifest.konnector')!
  const konnector = konnectorOf({ manifest, files })
  const source = await readSource(konnector)
  expect(source?.files.map(({ path }) => path)).toEqual(['src/index.js'])
  const found = lint(konnector, {
    ...filesOf(konnector),
    profile: 'registry',
    source: source!,
    base: konnector.manifest,
  })
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
})

describe.each(lintRules.map(({ id }) => id))('the examples of %s', id => {
  const examples = examplesOf(id, pageOf(id) ?? '')

  test.each(examples.filter(({ kind }) => kind === 'bad').map(example => [example.line, example] as const))(
    'the bad one at line %i gets its finding and no other',
    async (_, example) => {
      const found = await findingsOf(example)
      expect(found).toContain(id)
      expect(found.filter(rule => rule !== id && !example.also.includes(rule))).toEqual([])
    },
  )

  test.each(examples.filter(({ kind }) => kind === 'good').map(example => [example.line, example] as const))(
    'the good one at line %i gets none',
    async (_, example) => {
      expect(await findingsOf(example)).toEqual([])
    },
  )
})
