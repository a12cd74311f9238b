import { expect, test } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import { describeUserChanges } from '../../src/linter/user-changes.ts'

const changes = (before: object, now: object) =>
  describeUserChanges(
    parseDocument('base', JSON.stringify(before)),
    parseDocument('manifest.konnector', JSON.stringify(now)),
  )

const files = { files: { type: 'io.cozy.files', verbs: ['GET'] } }

test('version, permissions, consent and account form, in sentences', () => {
  const before = {
    version: '1.0.0',
    permissions: files,
    fields: { login: { type: 'text' }, pin: { type: 'text' } },
  }
  const now = {
    version: '1.1.0',
    permissions: { ...files, bills: { type: 'io.cozy.bills' } },
    fields: { login: { type: 'email', required: true }, password: { type: 'password', required: true } },
  }
  expect(changes(before, now)).toEqual([
    'Version 1.1.0, before 1.0.0.',
    'New: the konnector may read, create, change and delete every document of io.cozy.bills.',
    'A Cozy keeps its version until the user accepts the new permissions.',
    'The account form asks for "password" (password, required).',
    'The account form no longer asks for "pin".',
    'The field "login" of the account form is now of type email and is now required.',
  ])
})

test('new terms ask for consent, too', () => {
  expect(changes({ terms: { version: '1' } }, { terms: { version: '2' } })).toEqual([
    'A Cozy keeps its version until the user accepts the new terms.',
  ])
})

test('nothing changes: nothing is said', () => {
  expect(changes({ version: '1', permissions: files }, { permissions: files, version: '1' })).toEqual([])
  expect(describeUserChanges(parseDocument('base', '{'), parseDocument('m', '{}'))).toEqual([])
  expect(describeUserChanges(parseDocument('base', '[]'), parseDocument('m', '{}'))).toEqual([])
})
