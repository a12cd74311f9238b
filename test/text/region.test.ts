import { expect, test } from 'vitest'
import { toRegion } from '../../src/text/region.ts'

test('lines end with any line end, columns count UTF-16 units, and the end is exclusive', () => {
  const text = 'a\r\nb\rc\n😀d'
  const starts = [0, 1, 3, 4, 5, 7, 9].map(offset => toRegion(text, { offset, length: 0 }))
  expect(starts.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:2',
    '2:1',
    '2:2',
    '3:1',
    '4:1',
    '4:3',
  ])
  expect(toRegion(text, { offset: 0, length: 4 })).toEqual({ line: 1, column: 1, endLine: 2, endColumn: 2 })
})

test('a place past the end is the end', () => {
  expect(toRegion('ab', { offset: 9, length: 9 })).toEqual({ line: 1, column: 3, endLine: 1, endColumn: 3 })
})
