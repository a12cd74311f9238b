import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/diagnostics/diagnostic.ts'
import { parseDocument } from '../../src/json/document.ts'
import { insertItem, insertMember, removeAt, renameKey, replaceValue } from '../../src/json/edits.ts'

const text = `{
\t"a": 1, "b": [1, 2],
\t"c": {
\t\t"d": "x"
\t},
\t"e": {}
}
`
const document = parseDocument('manifest.konnector', text)

function applied(edits: Edit[] | undefined, to = text): string {
  const [edit] = edits!
  return to.slice(0, edit!.offset) + edit!.content + to.slice(edit!.offset + edit!.length)
}

describe('edits keep every other byte', () => {
  test.each([
    ['replace', replaceValue(document, ['c', 'd'], 'y'), text.replace('"x"', '"y"')],
    ['rename', renameKey(document, ['c', 'd'], 'f'), text.replace('"d"', '"f"')],
    ['remove the first member', removeAt(document, ['a']), text.replace('"a": 1, ', '')],
    ['remove the last member', removeAt(document, ['e']), text.replace(',\n\t"e": {}', '')],
    ['remove the only member', removeAt(document, ['c', 'd']), text.replace('\n\t\t"d": "x"\n\t', '')],
    ['remove the first item', removeAt(document, ['b', 0]), text.replace('1, 2', '2')],
    ['remove the last item', removeAt(document, ['b', 1]), text.replace('1, 2', '1')],
    [
      'insert after members on lines',
      insertMember(document, ['c'], 'g', [true]),
      text.replace('"x"', '"x",\n\t\t"g": [true]'),
    ],
    ['insert into nothing', insertMember(document, ['e'], 'g', 1), text.replace('{}', '{ "g": 1 }')],
    ['insert an item', insertItem(document, ['b'], 3), text.replace('1, 2', '1, 2, 3')],
    [
      'a long value has lines of its own',
      insertMember(document, ['c'], 'g', { key: 'x'.repeat(60) }),
      text.replace('"x"', `"x",\n\t\t"g": {\n\t\t\t"key": "${'x'.repeat(60)}"\n\t\t}`),
    ],
  ])('%s', (_, edits, wanted) => {
    expect(applied(edits)).toBe(wanted)
  })

  test('line ends are those of the document', () => {
    const windows = parseDocument('m', '{\r\n  "a": 1\r\n}')
    expect(applied(insertMember(windows, [], 'b', 2), windows.text)).toBe('{\r\n  "a": 1,\r\n  "b": 2\r\n}')
  })
})

test('what would wake a twin or make one is not done', () => {
  const twins = parseDocument('m', '{"a": 1, "a": 2, "b": 3}')
  expect(removeAt(twins, ['a'])).toBeUndefined()
  expect(replaceValue(twins, ['a'], 3)).toBeUndefined()
  expect(renameKey(twins, ['b'], 'a')).toBeUndefined()
  expect(insertMember(twins, [], 'b', 1)).toBeUndefined()
  expect(removeAt(twins, ['nothing'])).toBeUndefined()
})
