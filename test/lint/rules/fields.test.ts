import { describe, expect, test } from 'vitest'
import { lintOne } from '../../helpers/lint-one.ts'

const field = (id: string, definition: unknown, name = 'thing') =>
  lintOne(id, { fields: { [name]: definition } })

describe('banks-regexp', () => {
  const regexp = (source: unknown) => lintOne('banks-regexp', { banksTransactionRegExp: source })

  test.each(['\\bedf\\b', '^EDF$', '\\b(edf|engie)\\b', '\\bfree\\s+mobile\\b', '\\d{4}\\bxyz'])(
    '%s is sound',
    source => {
      expect(regexp(source)).toEqual([])
    },
  )

  test.each([
    ['\\Mega Energie\\b', ' → \\bMega Energie\\b'],
    ['\\VELOV', ' → \\bVELOV'],
    ['(edf', ''],
    ['\\bab\\b', ''],
    ['.*', ''],
    ['', ''],
  ])('%s is not', (source, suggestion) => {
    expect(regexp(source)).toEqual([`warning /banksTransactionRegExp${suggestion}`])
  })

  test('without word boundaries it is an info', () => {
    expect(regexp('edf')).toEqual(['info /banksTransactionRegExp'])
  })

  test('bills without one are an info, but of a client-side konnector', () => {
    const permissions = { bills: { type: 'io.cozy.bills' } }
    expect(lintOne('banks-regexp', { permissions })).toEqual(['info /permissions/bills'])
    expect(lintOne('banks-regexp', { permissions, clientSide: true })).toEqual([])
  })
})

describe('folders-default-dir', () => {
  const dir = (defaultDir: unknown) => lintOne('folders-default-dir', { folders: [{ defaultDir }] })

  test.each([
    '$administrative',
    '$administrative/$konnector/$account',
    '$photos/$konnector/$account',
    '$photos/Acme/$account',
  ])('%s is fine', path => {
    expect(dir(path)).toEqual([])
  })

  test.each([
    [
      '$administrative/$konector/$account',
      'warning /folders/0/defaultDir → $administrative/$konnector/$account',
    ],
    ['$administrative/$konnector', 'warning /folders/0/defaultDir → $administrative/$konnector/$account'],
    ['Acme/$account', 'info /folders/0/defaultDir → $administrative/Acme/$account'],
    ['$administrative/../x', 'warning /folders/0/defaultDir'],
    ['$administrative\\x', 'warning /folders/0/defaultDir'],
    ['', 'warning /folders/0'],
    [undefined, 'warning /folders/0'],
  ])('%s is not', (path, wanted) => {
    expect(dir(path).map(found => found.replace(/ → \$konnector$/, ''))).toEqual([wanted])
  })

  test('an empty list and a second folder are reported', () => {
    const folder = { defaultDir: '$administrative' }
    expect(lintOne('folders-default-dir', { folders: [] })).toEqual(['warning /folders'])
    expect(lintOne('folders-default-dir', { folders: [folder, folder] })).toEqual(['warning /folders/1'])
  })
})

describe('fields', () => {
  test('the fields of a form, and nothing else, have a type', () => {
    expect(field('field-type', { type: 'text' })).toEqual([])
    expect(field('field-type', { type: 'tel' })).toEqual(['warning /fields/thing/type → text'])
    expect(field('field-type', {})).toEqual(['warning /fields/thing'])
    expect(field('field-type', { folderPath: {} }, 'advancedFields')).toEqual([])
    expect(field('field-type', { doctype: 'io.cozy.accounts' }, 'account')).toEqual([])
  })

  test.each(['password', 'new_password', 'userPassword', 'passphrase', 'pin', 'pin_code', 'secret'])(
    '%s is a secret',
    name => {
      expect(field('field-secret-type', { type: 'text' }, name)).toEqual([
        `warning /fields/${name}/type → password`,
      ])
      expect(field('field-secret-type', { type: 'password' }, name)).toEqual([])
    },
  )

  test.each(['login', 'shipping', 'spinner', 'secretary', 'passport', 'compass'])('%s is none', name => {
    expect(field('field-secret-type', { type: 'text' }, name)).toEqual([])
  })

  test.each([
    ['nothing', undefined, ['error /fields/thing']],
    ['an empty list', [], ['error /fields/thing/options']],
    ['texts', ['a', 'b'], ['error /fields/thing/options/0', 'error /fields/thing/options/1']],
    ['no names', [{ value: 1 }], ['warning /fields/thing/options/0']],
    [
      'twins',
      [
        { value: 1, name: 'a' },
        { value: 1, label: 'b' },
      ],
      ['warning /fields/thing/options/1/value'],
    ],
    [
      'two',
      [
        { value: 1, name: 'a' },
        { value: '1', label: 'b' },
      ],
      [],
    ],
  ])('options of a dropdown: %s', (_, options, wanted) => {
    expect(field('field-dropdown-options', { type: 'dropdown', options })).toEqual(wanted)
  })

  test.each([
    [[0, 24], true],
    [[15, 21], true],
    [[0.5, 1], true],
    [[5, 5], false],
    [[21, 5], false],
    [[-1, 5], false],
    [[0, 25], false],
    [['0', '24'], false],
    [[1, 2, 3], false],
    ['0-24', false],
    [{}, false],
  ])('an interval of %j: %s', (interval, sound) => {
    expect(lintOne('time-interval', { time_interval: interval })).toEqual(
      sound ? [] : ['error /time_interval'],
    )
  })
})

describe('values of lists', () => {
  test.each([
    ['langs-known', 'langs', 'fr-FR', 'fr'],
    ['langs-known', 'langs', 'pt-br', 'pt_BR'],
    ['category-known', 'categories', 'other', 'others'],
    ['category-known', 'categories', 'Energy', 'energy'],
    ['data-type-known', 'data_types', 'bills', 'bill'],
    ['feature-known', 'features', 'QUALIFICATION_V2', 'DOC_QUALIFICATION_V2'],
  ])('%s: %s %s is %s', (rule, key, value, meant) => {
    expect(lintOne(rule, { [key]: [value] })).toEqual([`warning /${key}/0 → ${meant}`])
  })

  test.each(['categories', 'langs'])('%s of other shapes are not for these rules', key => {
    for (const value of ['x', null, {}, [null, 3, ['x']]])
      expect(lintOne(key === 'langs' ? 'langs-known' : 'category-known', { [key]: value })).toEqual([])
  })
})
