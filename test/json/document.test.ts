import { expect, test } from 'vitest'
import { memberAt, nodeAt, parseDocument, formatPointer, regionOf, walk } from '../../src/json/document.ts'

const text = '{\r\n  "a/b": [1, { "c~": "é😀" }],\r\n  "d": null,\n  "d": true\n}\n'
const document = parseDocument('manifest.konnector', text)

test('a path leads to a node, through the last of twins', () => {
  expect(nodeAt(document, ['a/b', 1, 'c~'])).toMatchObject({ type: 'string', value: 'é😀' })
  expect(nodeAt(document, ['d'])).toMatchObject({ type: 'boolean' })
  expect(memberAt(document, ['d'])?.keyRange).toEqual({ offset: text.lastIndexOf('"d"'), length: 3 })
  expect(nodeAt(document, ['a/b', 'length'])).toBeUndefined()
  expect(nodeAt(document, ['toString'])).toBeUndefined()
})

test('an object of many members is found in as well', () => {
  const many = parseDocument(
    'm',
    JSON.stringify(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`k${n}`, n]))),
  )
  expect(nodeAt(many, ['k33'])).toMatchObject({ value: 33 })
  expect(nodeAt(many, ['constructor'])).toBeUndefined()
})

test('pointers are escaped', () => {
  expect(formatPointer(['a/b', 1, 'c~'])).toBe('/a~1b/1/c~0')
})

test('regions count UTF-16 units, and every kind of line end', () => {
  expect(regionOf(text, nodeAt(document, ['a/b', 1, 'c~'])!)).toEqual({
    line: 2,
    column: 22,
    endLine: 2,
    endColumn: 27,
  })
  expect(regionOf(text, memberAt(document, ['d'])!.keyRange)).toEqual({
    line: 4,
    column: 3,
    endLine: 4,
    endColumn: 6,
  })
  expect(regionOf(text, { offset: text.length + 5, length: 5 })).toEqual({
    line: 6,
    column: 1,
    endLine: 6,
    endColumn: 1,
  })
})

test('a walk visits every node once, in the order of the text', () => {
  const visited = [...walk(document.root!)].map(({ node, path }) => `${formatPointer(path())} ${node.type}`)
  expect(visited).toEqual([
    ' object',
    '/a~1b array',
    '/a~1b/0 number',
    '/a~1b/1 object',
    '/a~1b/1/c~0 string',
    '/d null',
    '/d boolean',
  ])
})
