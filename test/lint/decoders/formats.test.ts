import { expect, test } from 'vitest'
import { hasFormat } from '../../../src/lint/decoders/formats.ts'

test.each([
  '2020-01-01T00:00:00Z',
  '2020-02-29T00:00:00Z',
  '2000-02-29T00:00:00Z',
  '0000-02-29T00:00:00Z',
  '2020-01-01T0:00:00Z',
  '2020-01-01T00:00:00,5Z',
  '2020-01-01T00:00:00.123456789012Z',
  '2020-01-01T00:00:00+24:60',
])('Go reads %s as a time', time => {
  expect(hasFormat('time', `"${time}"`)).toBe(true)
})

test.each([
  '',
  '2020-01-01',
  '2021-02-29T00:00:00Z',
  '1900-02-29T00:00:00Z',
  '2020-04-31T00:00:00Z',
  '2020-00-01T00:00:00Z',
  '2020-01-00T00:00:00Z',
  '2020-1-01T00:00:00Z',
  '2020-01-01T24:00:00Z',
  '2020-01-01T00:60:00Z',
  '2020-01-01T00:00:60Z',
  '2020-01-01T00:00:00.Z',
  '2020-01-01T00:00:00+25:00',
  '2020-01-01T00:00:00-00:61',
  '2020-01-01t00:00:00Z',
  '2020-01-01T00:00:00z',
  '2020-01-01T00:00:00',
  '2020-01-01T00:00:00\\u005a',
])('Go does not read %s as a time', time => {
  expect(hasFormat('time', `"${time}"`)).toBe(false)
})

test.each([
  ['0', true],
  ['-0', true],
  ['9223372036854775807', true],
  ['-9223372036854775808', true],
  ['9223372036854775808', false],
  ['1.0', false],
  ['1e3', false],
])('a duration of %s: %s', (source, isOne) => {
  expect(hasFormat('duration', source)).toBe(isOne)
})
