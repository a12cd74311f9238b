import { expect, test } from 'vitest'
import { konnectorFromBytes } from '../../../src/konnector/read.ts'
import { lint } from '../../../src/lint/engine/lint.ts'
import { konnectorOf } from '../../helpers/examples.ts'
import { filesOf } from '../../helpers/lint-inputs.ts'
import { lintOne } from '../../helpers/lint-one.ts'

function found(manifest: string, rule: string): (string | undefined)[] {
  return lint(konnectorFromBytes('manifest.konnector', Buffer.from(manifest)))
    .filter(diagnostic => diagnostic.rule === rule)
    .map(({ suggestion, fixes }) => [suggestion, fixes?.[0]?.edits[0]?.content].join(' '))
}

test('a number in the place of a string is suggested as it is written', () => {
  expect(found('{ "version": 1.10 }', 'field-types')).toEqual(['1.10 "1.10"'])
  expect(found('{ "version": 1e3 }', 'field-types')).toEqual(['1e3 "1e3"'])
})

test('editors read $schema', () => {
  expect(lintOne('unknown-field', { $schema: './schema.json' })).toEqual([])
  expect(lintOne('unknown-field', { schema: './schema.json' })).toEqual(['warning /schema → $schema'])
})

test('the key of the type that the stack refuses is named, whatever its letter case', () => {
  expect(lintOne('type-konnector', { TYPE: 'webapp' })).toEqual(['error /TYPE → konnector'])
  expect(lintOne('type-konnector', { type: 'webapp' })).toEqual(['error /type → konnector'])
  // The stack reads the last one, publishing tools the exact one.
  expect(lintOne('type-konnector', { type: 'webapp', Type: 'konnector' })).toEqual([
    'warning /type → konnector',
  ])
})

test('a file with secrets that is not ignored says what to do', () => {
  const konnector = konnectorOf({ manifest: '{}', files: new Map([['konnector-dev-config.json', '{}']]) })
  const [finding] = lint(konnector, filesOf(konnector)).filter(({ rule }) => rule === 'repo-secrets')
  expect(finding?.message).toBe(
    'This file holds the credentials of a test account and is not in .gitignore. Add it, and run git rm --cached if it is tracked.',
  )
})
