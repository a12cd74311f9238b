import { describe, expect, test } from 'vitest'
import { decodeGo } from '../../src/registry/server/go-decode.ts'
import { GoSyntaxError, parseGoJson } from '../../src/registry/server/go-json.ts'
import { anyObject, manifestType } from '../../src/cozy/go-structs.ts'

function verdict(text: string | Uint8Array): string {
  try {
    const value = parseGoJson(Buffer.from(text), { whole: true })
    return (decodeGo(value, anyObject).error ?? decodeGo(value, manifestType).error)?.message ?? 'ok'
  } catch (error) {
    if (error instanceof GoSyntaxError) return error.message
    throw error
  }
}

describe('JSON is read as Go reads it', () => {
  test.each([
    ['{"a":1}', 'ok'],
    [' \t\r\n{}\n', 'ok'],
    ['{"version":null,"VERSION":"1"}', 'ok'],
    [
      '{"version":"1","Version":2}',
      'json: cannot unmarshal number into Go struct field Manifest.version of type string',
    ],
    ['{"a":01}', "invalid character '1' after object key:value pair"],
    ['{"a":5.}', "invalid character '}' after decimal point in numeric literal"],
    ['{"a":-}', "invalid character '}' in numeric literal"],
    ['{"a":1e}', "invalid character '}' in exponent of numeric literal"],
    ['{"a":1e400}', 'json: cannot unmarshal number 1e400 into Go value of type float64'],
    ['{"a":tru}', "invalid character '}' in literal true (expecting 'e')"],
    ['{"a":"\n"}', String.raw`invalid character '\n' in string literal`],
    ['{"a":"\\x"}', "invalid character 'x' in string escape code"],
    ['{"a":"\\u12G4"}', String.raw`invalid character 'G' in \u hexadecimal character escape`],
    ["{'a':1}", String.raw`invalid character '\'' looking for beginning of object key string`],
    ['{"a" 1}', "invalid character '1' after object key"],
    ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
    ['[1,]', "invalid character ']' looking for beginning of value"],
    ['[1 2]', "invalid character '2' after array element"],
    ['{} x', "invalid character 'x' after top-level value"],
    ['\u{FEFF}{}', "invalid character 'ï' looking for beginning of value"],
    ['{"a":', 'unexpected end of JSON input'],
    ['', 'unexpected end of JSON input'],
    ['"text"', 'json: cannot unmarshal string into Go value of type map[string]interface {}'],
    ['null', 'ok'],
    [
      '{"partnership":{"icon":3}}',
      'json: cannot unmarshal number into Go struct field Partnership.partnership.icon of type string',
    ],
    [
      '{"screenshots":["a",1]}',
      'json: cannot unmarshal number into Go struct field Manifest.screenshots of type string',
    ],
    [
      '{"locales":{"fr":"x"}}',
      String.raw`json: cannot unmarshal string into Go struct field Manifest.locales of type struct { Screenshots []string "json:\"screenshots\"" }`,
    ],
  ])('%j: %s', (text, expected) => {
    expect(verdict(text)).toBe(expected)
  })

  test('ten thousand levels deep, and no deeper', () => {
    expect(verdict(`{"a":${'['.repeat(9_999)}${']'.repeat(9_999)}}`)).toBe('ok')
    expect(verdict(`{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)).toBe(
      "invalid character '[' exceeded max depth",
    )
  })

  test('bytes that are no UTF-8 are replaced, not refused', () => {
    const bytes = Buffer.concat([Buffer.from('{"name":"'), Buffer.of(0xff), Buffer.from('"}')])
    expect(decodeGo(parseGoJson(bytes, { whole: true }), manifestType).value).toEqual({ name: '\uFFFD' })
  })
})
