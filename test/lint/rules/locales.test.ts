import { describe, expect, test } from 'vitest'
import { lintOne } from '../../helpers/lint-one.ts'

const text = { description: 'x' }

describe('locale-permission-keys', () => {
  const keys = (permissions: string[], texts: string[]) =>
    lintOne('locale-permission-keys', {
      permissions: Object.fromEntries(permissions.map(title => [title, { type: 'io.cozy.files' }])),
      locales: { fr: { permissions: Object.fromEntries(texts.map(title => [title, text])) } },
    })

  test.each([
    ['carbon_copy', 'carboncopy'],
    ['bank operations', 'bank_operations'],
    ['bank.accounts', 'Bank Accounts'],
    ['identities', 'identity'],
  ])('of %s: %s is reported', (title, key) => {
    const found = keys([title], [key])
    expect(found).toEqual([expect.stringMatching(new RegExp(`^warning /locales/fr/permissions/${key}`))])
  })

  test('the permission that has no text is suggested, the others are not', () => {
    expect(keys(['carbon_copy', 'files'], ['carboncopy', 'files'])).toEqual([
      'warning /locales/fr/permissions/carboncopy → carbon_copy',
    ])
    expect(keys(['carbon_copy'], ['carbon_copy', 'carboncopy'])).toEqual([
      'warning /locales/fr/permissions/carboncopy',
    ])
  })

  test('names that every object has are names like others', () => {
    expect(keys(['constructor'], ['constructor'])).toEqual([])
    expect(keys(['files'], ['constructor', 'toString'])).toHaveLength(2)
  })
})

describe('permission-description', () => {
  const missing = (manifest: object) =>
    lintOne('permission-description', { permissions: { files: { type: 'io.cozy.files' } }, ...manifest })

  test('a text is needed in each language that there are texts in', () => {
    const told = { permissions: { files: text } }
    expect(missing({ locales: { fr: told, en: told } })).toEqual([])
    expect(missing({ locales: { fr: told, en: {} } })).toEqual(['warning /permissions/files'])
    expect(missing({ langs: ['fr'], locales: { fr: told, en: {} } })).toEqual([])
    expect(missing({ langs: ['fr', 'es'], locales: { fr: told } })).toEqual([])
    expect(missing({})).toEqual([])
  })

  test('a text under nearly that name, or one of its own, will do', () => {
    expect(missing({ locales: { fr: { permissions: { Files: text } } } })).toEqual([])
    const own = { permissions: { files: { type: 'io.cozy.files', description: 'Why' } }, locales: { fr: {} } }
    expect(missing(own)).toEqual([])
  })
})

describe('texts', () => {
  const short = (value: unknown) =>
    lintOne('locale-short-length', { locales: { fr: { short_description: value } } })

  test('a short description is counted in characters', () => {
    expect(short('🙂'.repeat(100))).toEqual([])
    expect(short('🙂'.repeat(101))).toHaveLength(1)
    expect(short('one\ntwo')).toHaveLength(1)
    expect(short('one\n')).toEqual([])
    expect(short(3)).toEqual([])
  })

  test.each(['<p>a</p>', 'a<br/>b', '<a href="x">b</a>', '<script>'])('%s is HTML', html => {
    expect(lintOne('locale-html', { locales: { fr: { long_description: html } } })).toHaveLength(1)
  })

  test.each(['1 < 2 and 3 > 2', '<https://a.fr>', 'a <- b', '<me@a.fr>', '<nom>'])('%s is none', plain => {
    expect(lintOne('locale-html', { locales: { fr: { long_description: plain } } })).toEqual([])
  })

  test('what belongs inside of a locale is no language', () => {
    const manifest = {
      langs: ['fr'],
      locales: { fr: {}, short_description: 'x', permissions: { files: text } },
    }
    expect(lintOne('locales-match-langs', manifest)).toEqual([])
    expect(lintOne('locale-unknown-key', manifest)).toEqual([])
  })

  test('the same text in two kinds of one language is no copy', () => {
    const same = { short_description: 'A text of more than twenty letters' }
    expect(lintOne('locale-same-text', { locales: { en: same, en_GB: same } })).toEqual([])
    expect(lintOne('locale-same-text', { locales: { en: same, fr: same } })).toEqual([
      'info /locales/fr/short_description',
    ])
  })

  test.each([
    ['a reversal', 'a\u202Eb', 1],
    ['a zero-width blank', 'a\u200Bb', 1],
    ['a soft hyphen', 'a\u00ADb', 1],
    ['a NUL', 'a\u0000b', 1],
    ['line ends and tabs', 'a\r\n\tb', 0],
    ['an emoji that is joined', '👩‍👧', 0],
    ['accents and a no-break space', 'é\u00A0!', 0],
  ])('%s', (_, name, count) => {
    expect(lintOne('control-characters', { name, deep: [{ [name]: name }] })).toHaveLength(count * 2)
  })
})
