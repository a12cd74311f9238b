import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/text/did-you-mean.ts'
import { regexProblem } from '../../src/lint/manifest/regex.ts'
import { repositoryOf } from '../../src/lint/manifest/repository.ts'
import { webUrl, withScheme } from '../../src/text/web-url.ts'

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
  ])('of %j is %j', (word, wanted) => {
    expect(nearest(word, words)).toBe(wanted)
  })
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
    expect(repositoryOf(text)).toBe('github.com/konnectors/edf')
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
    expect(repositoryOf(text)).toBeUndefined()
  })

  test('is told apart by host', () => {
    expect(repositoryOf('https://gitlab.com/a/b/c.git')).toBe('gitlab.com/a/b/c')
  })
})

describe('an address', () => {
  test.each(['https://a.fr', 'http://a.fr/x?y#z', 'HTTPS://A.FR'])('%s is one', text => {
    expect(webUrl(text)).toBeDefined()
  })

  test.each(['a.fr', '//a.fr', 'https://', 'https:// a', 'ftp://a.fr', 'javascript:alert(1)', ''])(
    '%j is none',
    text => {
      expect(webUrl(text)).toBeUndefined()
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
  expect(regexProblem('\\bedf\\b')).toBeUndefined()
  expect(regexProblem('(a+)+$')).toBeUndefined()
  expect(regexProblem('(')).toMatch(/unterminated group/)
  expect(regexProblem('a'.repeat(3000))).toMatch(/3000 characters/)
})
