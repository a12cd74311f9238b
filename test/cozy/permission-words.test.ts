import { describe, expect, test } from 'vitest'
import { comparePermissions, describePermissions } from '../../src/cozy/permission-words.ts'
import { parseDocument } from '../../src/json/document.ts'

function manifest(permissions: unknown, more: object = {}) {
  return parseDocument('manifest.konnector', JSON.stringify({ permissions, ...more }))
}

const read = { type: 'io.cozy.accounts', verbs: ['GET'] }
const five = { type: 'io.cozy.accounts', verbs: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] }
const every = { type: 'io.cozy.accounts' }

test('permissions in words', () => {
  const words = describePermissions(
    manifest({
      a: read,
      b: every,
      c: { type: 'io.cozy.bank.*', verbs: ['PUT', 'PATCH'] },
      d: { type: 'io.cozy.files', verbs: ['GET'], values: ['x"y'] },
      e: { type: 'io.cozy.files', selector: 'name', values: ['1', '2', '3', '4'], verbs: ['DELETE'] },
    }),
  )
  expect(words).toEqual([
    'read every document of io.cozy.accounts',
    'read, create, change and delete every document of io.cozy.accounts',
    'change every document of the doctype family io.cozy.bank.*',
    'read the document "x\\"y" of io.cozy.files',
    'delete the documents of io.cozy.files whose name is "1", "2", "3" and 1 more',
  ])
})

describe('what an update asks for', () => {
  test('each change is a sentence', () => {
    const { changes } = comparePermissions(
      manifest({ a: read, b: { type: 'io.cozy.bills' } }),
      manifest({ a: five, c: { type: 'io.cozy.contacts', verbs: ['GET'] } }),
    )
    expect(changes).toEqual([
      {
        kind: 'widened',
        text: 'Wider: the konnector may create, change and delete every document of io.cozy.accounts; before, it could only read.',
      },
      { kind: 'added', text: 'New: the konnector may read every document of io.cozy.contacts.' },
      {
        kind: 'removed',
        text: 'Removed: the konnector may no longer read, create, change and delete every document of io.cozy.bills.',
      },
    ])
  })

  /** As cozy-stack decides: its own code agreed on these and on 20,000 more pairs of sets. */
  test.each<[string, object, object, 'permissions' | undefined]>([
    ['the same', { a: read }, { a: read }, undefined],
    ['another title', { a: read }, { b: read }, undefined],
    ['GET to every verb', { a: read }, { a: every }, undefined],
    ['every verb to GET', { a: every }, { a: read }, undefined],
    ['GET to five verbs', { a: read }, { a: five }, 'permissions'],
    ['every verb to five', { a: every }, { a: five }, undefined],
    ['a rule removed', { a: read, b: every }, { a: read }, 'permissions'],
    ['a rule added', { a: read }, { a: read, b: { type: 'io.cozy.bills' } }, 'permissions'],
    [
      'values in another order',
      { a: { type: 'io.cozy.files', values: ['1', '2'] } },
      { a: { type: 'io.cozy.files', values: ['2', '1'] } },
      'permissions',
    ],
    ['a carbon copy', { a: read }, { a: read, b: { type: 'io.cozy.certified.carbon_copy' } }, undefined],
    [
      'a carbon copy and more',
      { a: read },
      { a: read, b: { type: 'io.cozy.certified.carbon_copy' }, c: { type: 'io.cozy.bills' } },
      'permissions',
    ],
    [
      'a carbon copy of a family that is held',
      { a: { type: 'io.cozy.certified.*' } },
      { a: { type: 'io.cozy.certified.*' }, b: { type: 'io.cozy.certified.carbon_copy' } },
      'permissions',
    ],
    [
      'an electronic safe beside a rule on values',
      { a: { type: 'io.cozy.certified.*', values: ['1'] } },
      {
        a: { type: 'io.cozy.certified.*', values: ['1'] },
        b: { type: 'io.cozy.certified.electronic_safe', verbs: ['POST'], values: ['2'] },
      },
      undefined,
    ],
  ])('consent: %s', (_, before, now, consent) => {
    expect(comparePermissions(manifest(before), manifest(now)).consent).toBe(consent)
  })

  test('new terms ask for consent, too', () => {
    const terms = { terms: { id: 'x', url: 'https://a.tld', version: '2' } }
    expect(comparePermissions(manifest({}), manifest({}, terms)).consent).toBe('terms')
    expect(comparePermissions(manifest({}, terms), manifest({}, terms)).consent).toBeUndefined()
  })
})
