import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Profile } from '../../src/diagnostics/rule.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { lint } from '../../src/lint/engine/lint.ts'
import { filesOf } from '../helpers/lint-inputs.ts'

const folder = resolve(import.meta.dirname, '../fixtures/seed-era')

function rulesOf(file: string, profile: Profile, severity: string): string[] {
  const konnector = readKonnector(resolve(folder, file))
  const found = lint(konnector, { ...filesOf(konnector), profile })
  return [
    ...new Set(found.filter(diagnostic => diagnostic.severity === severity).map(({ rule }) => rule)),
  ].toSorted()
}

test.each(['tutorial.konnector', 'fields.konnector'])(
  'the manifest of 2017 in %s has warnings, and no error',
  file => {
    expect(rulesOf(file, 'recommended', 'error')).toEqual([])
    expect(rulesOf(file, 'recommended', 'warning')).toEqual(
      expect.arrayContaining(['deprecated-field', 'required-fields', 'type-konnector']),
    )
  },
)

test('to be published it lacks what the registry asks for', () => {
  expect(rulesOf('tutorial.konnector', 'registry', 'error')).toContain('required-fields')
  expect(rulesOf('fields.konnector', 'registry', 'error')).toContain('required-fields')
})
