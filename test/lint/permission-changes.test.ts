import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import { lint } from '../../src/lint/engine/lint.ts'
import { permissionWidened } from '../../src/lint/rules/security/permission-widened.ts'

type Permissions = Record<string, unknown>

function manifest(permissions: Permissions) {
  return parseDocument('manifest.konnector', JSON.stringify({ permissions }))
}

/** `severity: message` of each change. */
function changes(before: Permissions, now: Permissions): string[] {
  const options = { base: manifest(before), rules: [permissionWidened] }
  return lint({ manifest: manifest(now) }, options).map(({ severity, message }) => `${severity}: ${message}`)
}

/** A permission to read some files. */
const values = (...ids: string[]) => ({ type: 'io.cozy.files', verbs: ['GET'], values: ids })

const read = { type: 'io.cozy.accounts', verbs: ['GET'] }
const all = { type: 'io.cozy.accounts' }
const five = { type: 'io.cozy.accounts', verbs: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] }
const unseen = 'cozy-stack does not notice this change: on its own, it is installed without asking the user.'

describe('what a konnector may do, compared', () => {
  test.each([
    ['verbs left out', all],
    ['ALL', { ...read, verbs: ['ALL'] }],
    ['an empty list', { ...read, verbs: [] }],
    ['ALL among others', { ...read, verbs: ['GET', 'ALL'] }],
  ])('from GET to every verb by %s is wider, and unseen by the stack', (_, now) => {
    expect(changes({ a: read }, { a: now })).toEqual([
      `warning: Wider: the konnector may create, change and delete every document of io.cozy.accounts; before, it could only read. ${unseen}`,
    ])
  })

  test('from GET to five verbs that are named is wider, and the stack asks', () => {
    expect(changes({ a: read }, { a: five })).toEqual([
      'warning: Wider: the konnector may create, change and delete every document of io.cozy.accounts; before, it could only read.',
    ])
  })

  test('the same grant in other words is no change', () => {
    expect(changes({ a: all }, { b: five })).toEqual([])
    expect(
      changes({ a: five }, { a: { ...five, verbs: ['DELETE', 'PATCH', 'PUT', 'POST', 'GET'] } }),
    ).toEqual([])
    expect(changes({ a: all }, { a: read, b: all })).toEqual([])
    expect(changes({ a: values('1', '2') }, { a: values('2', '1') })).toEqual([])
  })

  test('a permission that was not there is new', () => {
    expect(
      changes(
        {},
        { jobs: { type: 'io.cozy.jobs', verbs: ['POST'], selector: 'worker', values: ['sendmail'] } },
      ),
    ).toEqual([
      'warning: New: the konnector may create the documents of io.cozy.jobs whose worker is "sendmail".',
    ])
  })

  test('a selector that lost its values is on every document', () => {
    const some = {
      type: 'io.cozy.files',
      verbs: ['GET'],
      selector: 'referenced_by',
      values: ['a', 'b', 'c', 'd'],
    }
    const { values: _, ...every } = some
    expect(changes({ files: some }, { files: every })).toEqual([
      'warning: Wider: the konnector may read every document of io.cozy.files; before, only the documents of io.cozy.files whose referenced_by is "a", "b", "c" and 1 more.',
    ])
    expect(changes({ files: some }, { files: { ...some, values: [] } })).toHaveLength(1)
  })

  test('one more value is wider, one less is narrower', () => {
    expect(changes({ a: values('1') }, { a: values('1', '2') })).toEqual([
      'warning: Wider: the konnector may read the documents "1" and "2" of io.cozy.files; before, only the document "1" of io.cozy.files.',
    ])
    expect(changes({ a: values('1', '2') }, { a: values('1') })).toEqual([
      'info: Narrower: the konnector may no longer read the documents "1" and "2" of io.cozy.files.',
    ])
  })

  test('a family in the place of a doctype is wider; the reverse is narrower', () => {
    const one = { type: 'io.cozy.bank.accounts', verbs: ['GET'] }
    const family = { type: 'io.cozy.bank.*', verbs: ['GET'] }
    expect(changes({ bank: one }, { bank: family })).toEqual([
      'warning: Wider: the konnector may read every document of the doctype family io.cozy.bank.*; before, only every document of io.cozy.bank.accounts.',
    ])
    expect(changes({ bank: family }, { bank: one })[0]).toMatch(/^info: Narrower/)
    expect(changes({ bank: family }, { bank: family, accounts: one })).toEqual([])
  })

  test('fewer verbs and permissions that are gone are reported', () => {
    expect(changes({ a: all, b: { type: 'io.cozy.bills' } }, { a: read })).toEqual([
      'info: Removed: the konnector may no longer read, create, change and delete every document of io.cozy.bills.',
      'info: Narrower: the konnector may no longer create, change and delete every document of io.cozy.accounts.',
    ])
  })

  test('a base that is no manifest gives no finding', () => {
    for (const text of ['', 'null', '[]']) {
      const options = { base: parseDocument('base', text), rules: [permissionWidened] }
      expect(lint({ manifest: manifest({ a: all }) }, options)).toEqual([])
    }
  })
})
