import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../src/json/utf8.ts'

test('UTF-8 is read as it is, its byte order mark too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const bytes = Buffer.from(`\ufeff${text}`)
      expect(decodeText(bytes)).toEqual({ text: `\ufeff${text}`, size: bytes.length, invalid: [] })
    }),
  )
})

test.each([
  ['Latin-1', [0x61, 0xe9, 0x62], 'a\ufffdb', [1]],
  ['a sequence cut short: each byte on its own, as Go does', [0xe4, 0xb8, 0x61], '\ufffd\ufffda', [0, 1]],
  ['a surrogate', [0xed, 0xa0, 0x80], '\ufffd\ufffd\ufffd', [0, 1, 2]],
  ['an overlong slash', [0xc0, 0xaf], '\ufffd\ufffd', [0, 1]],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], '\ufffd\ufffd\ufffd\ufffd', [0, 1, 2, 3]],
  ['after what is two units wide', [0xf0, 0x9f, 0x98, 0x80, 0xff], '😀\ufffd', [2]],
])('%s', (_, bytes, text, offsets) => {
  const decoded = decodeText(Uint8Array.from(bytes))
  expect(decoded.text).toBe(text)
  expect(decoded.invalid).toEqual(offsets.map(offset => ({ offset, length: 1 })))
})
