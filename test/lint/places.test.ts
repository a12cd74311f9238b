import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { konnectorFromBytes } from '../../src/konnector/read.ts'
import { lint } from '../../src/lint/engine/lint.ts'

function findings(text: string, ...rules: string[]): Partial<Diagnostic>[] {
  const found = lint(konnectorFromBytes('manifest.konnector', Buffer.from(text)), { profile: 'registry' })
  return found.filter(({ rule }) => rules.includes(rule))
}

function place(line: number, column: number, endColumn: number): Partial<Diagnostic> {
  return { file: 'manifest.konnector', line, column, endLine: line, endColumn }
}

test('one bad manifest, four findings, each at its place', () => {
  const text = '{\n  "name": 12,\n  "verison": "1.0.0",\n  "name": "dup",\n  "fields": {}\n}\n'
  expect(findings(text, 'field-types')).toMatchObject([
    { ...place(2, 11, 13), pointer: '/name', severity: 'error', authority: ['stack', 'registry'] },
  ])
  expect(findings(text, 'unknown-field')).toMatchObject([
    { ...place(3, 3, 12), pointer: '/verison', suggestion: 'version', fixable: false },
  ])
  expect(findings(text, 'no-duplicate-keys')).toMatchObject([
    { ...place(4, 3, 9), pointer: '/name', related: [{ ...place(2, 3, 9), pointer: '/name' }] },
  ])
  expect(findings(text, 'required-fields').filter(({ pointer }) => pointer === '/version')).toMatchObject([
    { ...place(1, 1, 2), severity: 'error', authority: ['registry'] },
  ])
})

test('every twin names the one before it', () => {
  expect(findings('{ "a": 1, "a": 2, "a": 3 }', 'no-duplicate-keys')).toMatchObject([
    { ...place(1, 11, 14), related: [place(1, 3, 6)] },
    { ...place(1, 19, 22), related: [place(1, 11, 14)] },
  ])
})

test('a value that a twin hides has its own place', () => {
  const text = '{ "permissions": { "a": { "verbs": ["get"], "verbs": ["GET"], "type": "io.cozy.files" } } }'
  expect(findings(text, 'permission-verbs')).toMatchObject([
    { ...place(1, 37, 42), pointer: '/permissions/a/verbs/0', suggestion: 'GET' },
  ])
})

test('broken JSON gets the diagnostics that can be had, and no fix but for the syntax', () => {
  const text = '{\n  "permissions": { "a": { "type": "io.cozy.files", "verbs": ["get"], } },\n  "verison": "1'
  const found = findings(text, 'json-syntax', 'permission-verbs', 'required-fields')
  expect(found).toMatchObject([
    { rule: 'permission-verbs', ...place(2, 62, 67), fixable: false },
    { rule: 'json-syntax', ...place(2, 68, 69), fixable: true },
    { rule: 'json-syntax', ...place(3, 14, 16), fixable: false },
    { rule: 'json-syntax', severity: 'error' },
  ])
  expect(found[0]).not.toHaveProperty('fixes')
})

test('a rule stops when nobody reads on', () => {
  const keys = Array.from({ length: 500 }, (_, index) => `"field${index}": 1`)
  expect(findings(`{ ${keys.join(', ')} }`, 'unknown-field')).toHaveLength(200)
})
