import { describe, expect, test } from 'vitest'
import { didYouMean } from '../../src/text/did-you-mean.ts'
import { checkRegex } from '../../src/lint/manifest/regex.ts'
import { parseRepository } from '../../src/lint/manifest/repository.ts'
import { allRules } from '../../src/rules.ts'
import { formatCount, formatList, formatMebibytes, formatSize } from '../../src/text/format.ts'
import { parseWebUrl, withScheme } from '../../src/text/web-url.ts'

describe('the nearest word', () => {
  const words = ['categories', 'permissions', 'langs', 'GET']
  test.each([
    ['catagories', 'categories'],
    ['permission', 'permissions'],
    ['PERMISSIONS', 'permissions'],
    ['per_missions', 'permissions'],
    ['lang', 'langs'],
    ['long', undefined],
    ['PET', 'GET'],
    ['PAT', undefined],
    ['', undefined],
    ['something else', undefined],
    ['lagns', 'langs'],
    ['perm', 'permissions'],
    ['pe', undefined],
  ])('of %j is %j', (word, wanted) => {
    expect(didYouMean(word, words)).toBe(wanted)
  })
})

test.each([
  ['lnit', 'lint'],
  ['bundel', 'bundle'],
  ['replya', 'replay'],
  ['xyz', undefined],
  ['deploy', undefined],
])('the command meant by %s is %s', (word, wanted) => {
  expect(didYouMean(word, ['lint', 'init', 'bundle', 'replay', 'record', 'publish', 'explain'])).toBe(wanted)
})

test.each(['xyz', 'xyzzy', 'foo', 'bom?'])('no rule is meant by %s', word => {
  expect(
    didYouMean(
      word,
      allRules.map(({ id }) => id),
    ),
  ).toBeUndefined()
})

test('counts, lists and sizes', () => {
  expect([formatCount(0, 'file'), formatCount(1, 'file'), formatCount(2, 'file')]).toEqual([
    '0 files',
    '1 file',
    '2 files',
  ])
  expect([formatList([]), formatList(['a']), formatList(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
  expect(formatList(['a', 'b'], { last: 'or' })).toBe('a or b')
  expect(formatList(['a', 'b', 'c'], { max: 1 })).toBe('a and 2 more')
  expect([1, 999, 1_000, 12_345, 5_640_000].map(formatSize)).toEqual([
    '1 byte',
    '999 bytes',
    '1.0 kB',
    '12.3 kB',
    '5.64 MB',
  ])
  expect([20 * 1024 * 1024, 13_000_000].map(formatMebibytes)).toEqual(['20 MiB', '12.4 MiB'])
})

describe('a repository', () => {
  test.each([
    'git@github.com:konnectors/edf.git',
    'https://github.com/konnectors/edf',
    'https://github.com/Konnectors/EDF.git#build',
    'git://github.com/konnectors/edf.git#build',
    'git+https://user@github.com:443/konnectors/edf.git',
    'git+ssh://git@github.com/konnectors/edf.git',
    'github:konnectors/edf',
    'konnectors/edf',
  ])('%s is known whatever its form', text => {
    expect(parseRepository(text)).toBe('github.com/konnectors/edf')
  })

  test.each([
    '',
    'edf',
    'git://',
    'https://',
    'Link to the repository',
    'a/b/c',
    '::',
    `${'a:'.repeat(50_000)}`,
  ])('%# is none', text => {
    expect(parseRepository(text)).toBeUndefined()
  })

  test('depends on the host', () => {
    expect(parseRepository('https://gitlab.com/a/b/c.git')).toBe('gitlab.com/a/b/c')
  })
})

describe('an address', () => {
  test.each(['https://a.fr', 'http://a.fr/x?y#z', 'HTTPS://A.FR'])('%s is one', text => {
    expect(parseWebUrl(text)).toBeDefined()
  })

  test.each(['a.fr', '//a.fr', 'https://', 'https:// a', 'ftp://a.fr', 'javascript:alert(1)', ''])(
    '%j is none',
    text => {
      expect(parseWebUrl(text)).toBeUndefined()
    },
  )

  test.each([
    ['www.a.fr', 'https://www.a.fr'],
    ['a.fr/x', 'https://a.fr/x'],
    ['me@a.fr', undefined],
    ['Link to the target website', undefined],
    ['localhost', undefined],
  ])('%s was meant as %s', (text, wanted) => {
    expect(withScheme(text)).toBe(wanted)
  })
})

test('an expression is compiled, never run', () => {
  expect(checkRegex('\\bedf\\b')).toBeUndefined()
  expect(checkRegex('(a+)+$')).toBeUndefined()
  expect(checkRegex('(')).toMatch(/unterminated group/)
  expect(checkRegex('a'.repeat(3000))).toMatch(/3000 characters/)
})
