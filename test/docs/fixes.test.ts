import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { parseDocument } from '../../src/json/document.ts'
import { applyFixes } from '../../src/lint/engine/apply-fixes.ts'
import { lint } from '../../src/lint/engine/lint.ts'
import { lintRules } from '../../src/lint/rules/index.ts'
import { type Example, examplesOf, konnectorOf, pageOf } from '../helpers/examples.ts'
import { inputsOf } from '../helpers/lint-inputs.ts'

const file = 'manifest.konnector'

/** What the example's own rule finds in it. */
async function findingsOf(example: Example): Promise<Diagnostic[]> {
  const rules = lintRules.filter(({ id }) => id === example.rule)
  const konnector = konnectorOf(example)
  const base = example.base === undefined ? {} : { base: parseDocument('base', example.base) }
  return lint(konnector, { ...base, ...(await inputsOf(konnector)), rules })
}

function badExamples(id: string): Example[] {
  return examplesOf(id, pageOf(id) ?? '').filter(({ kind }) => kind === 'bad')
}

describe.each(lintRules.filter(rule => 'fix' in rule).map(rule => [rule.id, rule.fix] as const))(
  'the fixes of %s',
  (id, kind) => {
    test(`some are ${kind}, none is more`, async () => {
      const found = (await Promise.all(badExamples(id).map(findingsOf))).flat()
      const kinds = new Set(found.flatMap(({ fixes = [] }) => fixes.map(fix => fix.kind)))
      expect([...kinds]).toContain(kind)
      if (kind === 'suggestion') expect([...kinds]).not.toContain('safe')
    })

    test('each does what it says: the finding is gone, and the text is JSON', async () => {
      for (const example of badExamples(id)) {
        const found = await findingsOf(example)
        for (const diagnostic of found.filter(({ fixes = [] }) => fixes.length === 1)) {
          const inManifest = diagnostic.file === file
          const before = inManifest ? example.manifest : example.files.get(diagnostic.file!)!
          const options = { file: diagnostic.file!, suggestions: [id] }
          const { text } = applyFixes(before, [diagnostic], options)
          expect(text).not.toBe(before)
          if (!example.raw) expect(() => JSON.parse(text)).not.toThrow()
          const files = new Map(inManifest ? example.files : [...example.files, [diagnostic.file!, text]])
          const manifest = inManifest ? text : example.manifest
          const left = await findingsOf({ ...example, manifest, files })
          expect(left.length).toBeLessThan(found.length)
        }
      }
    })
  },
)

test('a rule that has no fix offers none', async () => {
  const without = lintRules.filter(rule => !('fix' in rule))
  const found = await Promise.all(without.flatMap(({ id }) => badExamples(id).map(findingsOf)))
  expect(found.flat().filter(({ fixes }) => fixes !== undefined)).toEqual([])
})

/** What a change of permissions is said to be: a reviewer decides what to do about it. */
const reported = ['permission-widened']

test.each(lintRules.map(({ id }) => id).filter(id => !reported.includes(id)))(
  'every message of %s says what is wrong, then what to do, and no more',
  async id => {
    const found = (await Promise.all(badExamples(id).map(findingsOf))).flat()
    for (const { message } of found) {
      const sentences = message.replaceAll(/"[^"]*"|`[^`]*`/g, 'X').split(/(?<=[.?!]) (?=[A-Z{])/)
      expect(message).toMatch(/\.$/)
      expect([2, 3], message).toContain(sentences.length)
      expect(message.length).toBeLessThan(300)
    }
  },
)
