import { describe, expect, test } from 'vitest'
import { readSharedOptions } from '../../src/pipeline/shared-options.ts'
import { entryPath } from '../../src/publish/targets/options.ts'

const read = (values: Record<string, string>, registry?: string) =>
  readSharedOptions({ nameOf: name => `--${name}`, valueOf: name => values[name] }, registry)

describe('options of a target', () => {
  test.each([
    [{}, { pushMode: undefined, targetValues: {} }],
    [{ push: 'api' }, { pushMode: 'api', targetValues: {} }],
    [
      { 'registry-repository': 'https://github.com/cozy/registry', labels: 'a,b', draft: 'true' },
      {
        pushMode: undefined,
        targetValues: {
          'registry-repository': 'https://github.com/cozy/registry',
          labels: 'a,b',
          draft: 'true',
        },
      },
    ],
  ])('%j', (values, result) => {
    expect(read(values)).toEqual(result)
  })

  test.each([
    [{ push: 'http' }, '--push is "http". Use git or api.'],
    [
      { 'registry-repository': 'cozy' },
      '--registry-repository is "cozy". Use owner/name, or the URL of a repository.',
    ],
    [{ 'registry-repository': 'a/..' }, '--registry-repository is "a/..".'],
    [
      { 'registry-repository': 'a/b', 'submit-as': 'mail' },
      '--submit-as is "mail". Use pull-request or issue.',
    ],
    [
      { 'registry-repository': 'a/b', 'registry-path': '../{slug}' },
      '--registry-path is "../{slug}". Use a path inside',
    ],
    [{ 'registry-repository': 'a/b', 'registry-path': '.github/workflows/{slug}.yml' }, '--registry-path'],
    [{ 'registry-repository': 'a/b', 'registry-path': 'all.json' }, 'with {slug} in it'],
    [{ 'registry-repository': 'a/b', 'registry-base': '--force' }, '--registry-base is "--force".'],
    [{ labels: 'new' }, '--labels needs --registry-repository. Give that, too.'],
  ])('%j is refused', (values, words) => {
    expect(() => read(values)).toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(words) }),
    )
  })

  test('a registry and a registry repository do not go together', () => {
    expect(() => read({ 'registry-repository': 'a/b' }, 'https://registry.example')).toThrow(
      'Give one of --registry and --registry-repository: a version is submitted to one place.',
    )
  })

  test.each([
    ['konnectors/{slug}.json', 'stable', 'konnectors/books.json'],
    ['konnectors/{slug}.json', 'beta', 'konnectors/books.beta.json'],
    ['k/{slug}', 'dev', 'k/books.dev'],
    ['{channel}/{slug}.json', 'stable', 'stable/books.json'],
    ['{slug}/{channel}.json', 'beta', 'books/beta.json'],
  ])('the file of %s in %s is %s', (template, channel, path) => {
    expect(entryPath(template, { slug: 'books', channel })).toBe(path)
  })
})
