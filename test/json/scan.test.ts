import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import { scanJson } from '../../src/json/scan.ts'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function nested(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels)
}

/** What is wrong, each with the text it is about. */
function problemsOf(text: string): string[] {
  return scanJson(text).problems.map(
    ({ kind, offset, length }) => `${kind}: ${text.slice(offset, offset + length)}`,
  )
}

describe('what JSON is', () => {
  test('any value reads as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const document = parseDocument('manifest.konnector', text)
        expect(document.problems).toEqual([])
        expect(document.value).toEqual(JSON.parse(text))
      }),
    )
  })

  test('any text has problems exactly when JSON.parse refuses it', () => {
    const pieces = [
      '{ } [ ] , : " \' \\ / // /* */ # "a" "a": null true True 0 - 1 . e5 + \\u00e9 \\x x'.split(' '),
      [' ', '\n', '\t', '\u00a0', '\ufeff', '\u0001', '\u2028'],
    ].flat()
    const piece = fc.constantFrom(...pieces)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), parts => {
        const text = parts.join('')
        expect(scanJson(text).problems.length === 0, text).toBe(parses(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('of twins the last wins, where the first stood; all are in the tree', () => {
    const document = parseDocument(
      'manifest.konnector',
      '{ "a": 1, "b": 2, "a": 3, "__proto__": { "c": 4 } }',
    )
    expect(JSON.stringify(document.value)).toBe('{"a":3,"b":2,"__proto__":{"c":4}}')
    expect(document.root?.type === 'object' && document.root.members.length).toBe(4)
  })

  test('10,000 levels are read and one more is not', () => {
    expect(scanJson(nested(10_000)).problems).toEqual([])
    expect(scanJson(nested(10_001)).problems).toMatchObject([{ kind: 'too-deep', offset: 10_000 }])
    let value = parseDocument('manifest.konnector', nested(10_000)).value
    let levels = 0
    for (; Array.isArray(value); value = value[0]) levels += 1
    expect(levels).toBe(10_000)
  })
})

describe('what a person mistypes is reported at its place, and read as it was meant', () => {
  test.each([
    ['{ "a": 1, }', ['trailing-comma: ,'], { a: 1 }],
    ['[1,, 2]', ['extra-comma: ,'], [1, 2]],
    ['{ "a": 1 // one\n}', ['comment: // one'], { a: 1 }],
    ['{ # one\n "a": /* 1 */ 1 }', ['comment: # one', 'comment: /* 1 */'], { a: 1 }],
    ["{ 'a': 'b' }", ["quotes: 'a'", "quotes: 'b'"], { a: 'b' }],
    ['{ “a”: 1 }', ['quotes: “a”'], { a: 1 }],
    ['{ a: 1 }', ['unquoted-key: a'], { a: 1 }],
    ['{ "a": 1 "b": 2 }', ['missing-comma: "b"'], { a: 1, b: 2 }],
    ['{ "a" "b" }', ['missing-colon: "b"'], { a: 'b' }],
    ['{ "a": , "b": 2 }', ['missing-value: ,'], { a: null, b: 2 }],
    ['{ v "a": 1 }', ['unexpected: v'], { a: 1 }],
    ['\ufeff{ "a": 1 }', ['bom: \ufeff'], { a: 1 }],
    ['{\u00a0"a": 1 }', ['stray-character: \u00a0'], { a: 1 }],
    ['{ "a": "one\ntwo" }', ['control-character: \n'], { a: 'one\ntwo' }],
    ['{ "a": "\\x" }', ['escape: \\x'], { a: '\\x' }],
    [
      '{ "a": True, "b": None, "c": NaN }',
      ['word: True', 'word: None', 'word: NaN'],
      { a: true, b: null, c: null },
    ],
    ['{ "a": .5, "b": 01 }', ['word: .5', 'word: 01'], { a: 0.5, b: 1 }],
    ['{ "a": 1 } }', ['after-value: }'], { a: 1 }],
    ['{ "a": 1 }\n// the end', ['after-value: // the end'], { a: 1 }],
  ])('%s', (text, problems, value) => {
    expect(problemsOf(text)).toEqual(problems)
    expect(scanJson(text).truncated).toBe(false)
    expect(parseDocument('manifest.konnector', text).value).toEqual(value)
  })
})

describe('where the meaning is lost, reading stops and what came before is kept', () => {
  test.each([
    ['', [], undefined],
    ['{ "a": { "b": 1', ['unclosed: 1'], { a: { b: 1 } }],
    ['{ "a": 1, "b": "say "yes"" }', ['unexpected: yes'], { a: 1, b: 'say ' }],
    ['{ "a": 1, "b\n}', ['unterminated-string: "b', 'unexpected: }'], { a: 1 }],
    ['{ "a": [1, 2 }', ['unexpected: }'], { a: [1, 2] }],
    ['}', ['unexpected: }'], undefined],
  ])('%j', (text, problems, value) => {
    expect(problemsOf(text).filter(problem => !problem.startsWith('empty'))).toEqual(problems)
    expect(scanJson(text).truncated).toBe(true)
    expect(parseDocument('manifest.konnector', text).value).toEqual(value)
  })

  test('a text of problems is given up', () => {
    expect(scanJson('{'.padEnd(1000, "'a'")).problems.length).toBeLessThanOrEqual(50)
  })
})
