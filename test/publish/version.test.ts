import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import type { Checkout } from '../../src/git/checkout.ts'
import { resolveVersion } from '../../src/publish/version.ts'
import { isVersion } from '../../src/cozy/registry-names.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

function version(tags: string[], said: unknown = '1.2.3', more: { dirty?: string[]; tag?: string } = {}) {
  const manifest = parseDocument('manifest.konnector', JSON.stringify({ slug: 'books', version: said }))
  const source = { commit, tags, dirty: more.dirty ?? [] } as unknown as Checkout
  const result = resolveVersion(source, manifest, {
    profile: 'registry',
    ...(more.tag !== undefined && { tag: more.tag }),
  })
  const found = result.diagnostics.map(({ rule, severity, suggestion }) => [rule, severity, suggestion])
  return { version: result.version, tag: result.tag, found }
}

describe('the version of a publication', () => {
  test('without a tag is a dev version that needs no clock', () => {
    expect(version([])).toEqual({ version: `1.2.3-dev.${commit}`, tag: undefined, found: [] })
    expect(isVersion(`1.2.3-dev.${commit}`)).toBe(true)
  })

  test.each([
    [['1.2.3'], '1.2.3', '1.2.3'],
    [['v1.2.3'], '1.2.3', 'v1.2.3'],
    [['books/1.2.3'], '1.2.3', 'books/1.2.3'],
    [['1.2.3-beta.4'], '1.2.3-beta.4', '1.2.3-beta.4'],
    [['1.2.3-beta.4', '1.2.3'], '1.2.3', '1.2.3'],
    [['1.2.3-beta.9', '1.2.3-beta.10'], '1.2.3-beta.10', '1.2.3-beta.10'],
    [['9.9.9', '1.2.3'], '1.2.3', '1.2.3'],
    [['1.2.3-dev.ab12'], '1.2.3-dev.ab12', '1.2.3-dev.ab12'],
    [['latest', 'films/1.0.0', '1.2.3'], '1.2.3', '1.2.3'],
    [['latest', 'films/1.0.0'], `1.2.3-dev.${commit}`, undefined],
  ])('with tags %j is %s', (tags, expected, tag) => {
    expect(version(tags)).toEqual({ version: expected, tag, found: [] })
  })

  test.each([
    ['1.2.4', 'publish-tag-version', '1.2.4'],
    ['v2.0.0-beta.1', 'publish-tag-version', '2.0.0'],
    ['1.2.3-beta2', 'publish-beta-format', '1.2.3-beta.2'],
    // The registry's expression takes it, and its channels call it stable.
    ['1.2.3-beta22', 'publish-beta-format', '1.2.3-beta.22'],
    ['1.2.3-rc.1', 'publish-beta-format', '1.2.3-beta.1'],
    ['1.2.3-dev.xyz', 'publish-beta-format', undefined],
    ['1.2.3+build', 'publish-beta-format', undefined],
  ])('with tag %s alone is none', (tag, rule, suggestion) => {
    expect(version([tag])).toEqual({
      version: undefined,
      tag: undefined,
      found: [[rule, 'error', suggestion]],
    })
  })

  test('goes by the tag that is asked for, and by that alone', () => {
    expect(version(['1.2.3'], '1.2.3', { tag: '1.2.3-beta.1' }).version).toBe('1.2.3-beta.1')
    expect(version(['1.2.3'], '1.2.3', { tag: '1.2.3' }).found).toEqual([])
    expect(version([], '1.2.3', { tag: '1.2.3' })).toMatchObject({
      version: '1.2.3',
      found: [['publish-tag-version', 'info', undefined]],
    })
    expect(version(['1.2.3'], '1.2.3', { tag: 'latest' }).found).toEqual([
      ['publish-beta-format', 'error', undefined],
    ])
  })

  test('is none for a manifest whose version cannot be published', () => {
    expect(version([], '1.2').found).toEqual([['publish-beta-format', 'error', undefined]])
    expect(version([], 3)).toEqual({ version: undefined, tag: undefined, found: [] })
  })

  test('is reported with its place', () => {
    const manifest = parseDocument('m', '{\n  "version": "1.2.3"\n}')
    const source = { commit, tags: ['1.2.4'], dirty: [] } as unknown as Checkout
    expect(resolveVersion(source, manifest).diagnostics).toMatchObject([
      { file: 'm', line: 2, column: 14, pointer: '/version', severity: 'warning', authority: ['registry'] },
    ])
  })

  test('does not hide what was not committed', () => {
    expect(version(['1.2.3'], '1.2.3', { dirty: ['src/index.js'] })).toMatchObject({
      version: '1.2.3',
      found: [['publish-clean-checkout', 'error', undefined]],
    })
  })
})
