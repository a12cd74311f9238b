import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { parseDocument } from '../../src/json/document.ts'
import { fixUntilStable } from '../../src/lint/engine/fix-until-stable.ts'
import { lint } from '../../src/lint/engine/lint.ts'
import { lintRules } from '../../src/lint/rules/index.ts'

const folder = resolve(import.meta.dirname, '../fixtures/seed-era')
const file = 'manifest.konnector'
const everything = lintRules.map(({ id }) => id)

function found(text: string): Diagnostic[] {
  return lint({ manifest: parseDocument(file, text) })
}

/** A manifest of 2017, repaired as far as that can be done without asking. */
function repaired(name: string, suggestions: string[]) {
  const { text } = fixUntilStable(readFileSync(join(folder, name), 'utf8'), found, { file, suggestions })
  return { text, manifest: JSON.parse(text), rules: new Set(found(text).map(({ rule }) => rule)) }
}

test('fields that are strings become fields of today, unasked', () => {
  const { manifest, rules } = repaired('fields.konnector', [])
  expect(manifest.type).toBe('konnector')
  expect(manifest.fields.login).toEqual({ type: 'text' })
  expect(manifest.fields.password).toEqual({ type: 'password' })
  expect(rules.has('type-konnector')).toBe(false)
})

test('with the suggestions nothing old is left of it', () => {
  const { manifest, rules } = repaired('fields.konnector', everything)
  expect(Object.keys(manifest.fields)).toEqual(['login', 'password'])
  expect(manifest.folders).toEqual([{ defaultDir: '$administrative/$konnector/$account' }])
  expect(manifest.locales.fr.short_description).toMatch(/^Récupère/)
  expect(manifest).not.toHaveProperty('default_locale')
  for (const rule of ['field-object', 'type-konnector', 'key-case']) expect(rules).not.toContain(rule)
})

test("the tutorial's own words are reported: only the author has better ones", () => {
  const { rules } = repaired('tutorial.konnector', everything)
  expect(rules).toContain('no-placeholder')
})
