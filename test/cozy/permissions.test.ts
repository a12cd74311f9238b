import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import { coversDoctype, isFamily, isGranted, readPermissions } from '../../src/cozy/permissions.ts'

function permissions(value: unknown) {
  return readPermissions(parseDocument('manifest.konnector', JSON.stringify({ permissions: value })))
}

test.each([
  ['io.cozy.bank.*', 'io.cozy.bank', true],
  ['io.cozy.bank.*', 'io.cozy.bank.accounts', true],
  ['io.cozy.bank.*', 'io.cozy.bank.accounts.stats', true],
  ['io.cozy.bank.*', 'io.cozy.bankx', false],
  ['io.cozy.files', 'io.cozy.files', true],
  ['io.cozy.files', 'io.cozy.files.versions', false],
  ['*', 'io.cozy.files', true],
])('%s is on %s: %s', (type, doctype, wanted) => {
  expect(coversDoctype(type, doctype)).toBe(wanted)
})

test.each([
  ['io.cozy.bank.*', true],
  ['io.cozy.*', false],
  ['*', false],
  ['io.cozy.files', false],
])('%s is a family: %s', (type, wanted) => {
  expect(isFamily(type)).toBe(wanted)
})

describe('permissions as the stack takes them', () => {
  test.each([
    ['none', undefined],
    ['an empty list', []],
    ['ALL', ['ALL']],
    ['ALL among others', ['GET', 'ALL']],
    ['no list', 'GET'],
  ])('verbs: %s is every verb', (_, verbs) => {
    const [permission] = permissions({ a: { type: 'io.cozy.files', verbs } })
    expect([...permission!.verbs]).toEqual(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
    expect(permission!.everyVerb).toBe(true)
  })

  test('what has no doctype is left to other rules', () => {
    expect(permissions({ a: null, b: [], c: {}, d: { type: '' }, e: { type: 3 } })).toEqual([])
    expect(permissions([{ type: 'io.cozy.files' }])).toEqual([])
    expect(permissions('io.cozy.files')).toEqual([])
  })

  test('a right is on every document, or it is none', () => {
    const some = permissions({
      a: { type: 'io.cozy.files', values: ['1'] },
      b: { type: 'io.cozy.bank.*', verbs: ['GET'] },
    })
    expect(isGranted(some, { doctype: 'io.cozy.files', verb: 'GET' })).toBe(false)
    expect(isGranted(some, { doctype: 'io.cozy.bank.operations', verb: 'GET' })).toBe(true)
    expect(isGranted(some, { doctype: 'io.cozy.bank.operations', verb: 'POST' })).toBe(false)
  })
  test('a right on some documents is on those alone, by id, folder or selector', () => {
    const document = (ids: string[], fields: Record<string, string[]> = {}, own = false) => ({
      verb: 'GET' as const,
      doctype: 'io.cozy.files',
      document: { ids, fields, own },
    })
    const byId = permissions({ a: { type: 'io.cozy.files', values: ['folder'] } })
    expect(isGranted(byId, document(['file', 'folder']))).toBe(true)
    expect(isGranted(byId, document(['file', 'other']))).toBe(false)
    expect(isGranted(byId, document(['file'], {}, true))).toBe(true)
    const bySelector = permissions({
      a: { type: 'io.cozy.files', selector: 'name', values: ['bill.pdf'], verbs: ['get'] },
    })
    expect(isGranted(bySelector, document(['bill.pdf'], { name: ['bill.pdf'] }))).toBe(true)
    expect(isGranted(bySelector, document(['bill.pdf'], { name: ['other.pdf'] }))).toBe(false)
    const noValues = permissions({ a: { type: 'io.cozy.files', selector: 'name' } })
    expect(isGranted(noValues, document(['any']))).toBe(true)
  })
})
