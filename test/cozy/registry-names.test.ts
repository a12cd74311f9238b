import { expect, test } from 'vitest'
import {
  baseVersion,
  canBePublished,
  haveSameBase,
  isMistakenForStable,
  isPlainVersion,
} from '../../src/cozy/registry-names.ts'

test.each([
  ['1.2.3', '1.2.3', true, true],
  ['1.2.3-beta.4', '1.2.3', false, true],
  ['1.2.3-dev.abc', '1.2.3', false, true],
  ['1.2.3-beta45', '1.2.3-beta45', false, true],
  ['1.2', '', false, false],
  ['1.2-beta.1', '', false, false],
  ['01.2.3', '01.2.3', false, false],
  ['1.2.3-rc.1', '1.2.3-rc.1', false, false],
  ['1.2.3-beta.4-dev.a', '1.2.3-beta.4', false, false],
  ['1.2.3-beta\u{1f600}4', '1.2.3-beta\u{1f600}4', false, true],
])('%s: base %j, plain %s, published %s', (version, base, plain, published) => {
  expect([baseVersion(version), isPlainVersion(version), canBePublished(version)]).toEqual([
    base,
    plain,
    published,
  ])
})

test('the registry compares nothing of a version with fewer than three parts', () => {
  expect(haveSameBase('1.2', '1.3')).toBe(true)
  expect(haveSameBase('1.2', '1.2.0')).toBe(false)
  expect(haveSameBase('1.2.3-beta.1', '1.2.3')).toBe(true)
  expect(isMistakenForStable('1.2.3-beta45')).toBe(true)
})
