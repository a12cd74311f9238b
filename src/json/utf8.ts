import { isUtf8 } from 'node:buffer'
import type { Range } from './tree.ts'

/** A file's text, and where its bytes are not UTF-8. A byte order mark stays in the text. */
export interface DecodedText {
  text: string
  /** In bytes. */
  size: number
  invalid: Range[]
}

/** Decodes UTF-8 as Go does: each invalid byte becomes one U+FFFD (unicode/utf8 DecodeRune). */
export function decodeText(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isUtf8(buffer)) return { text: buffer.toString('utf8'), size: buffer.length, invalid: [] }
  const parts: string[] = []
  const invalid: Range[] = []
  let length = 0
  let valid = 0
  const keep = (end: number) => {
    const part = buffer.toString('utf8', valid, end)
    parts.push(part)
    length += part.length
  }
  for (let at = 0; at < buffer.length;) {
    const size = sequenceLength(buffer, at)
    if (size > 0) at += size
    else {
      keep(at)
      parts.push('\ufffd')
      invalid.push({ offset: length, length: 1 })
      length += 1
      at += 1
      valid = at
    }
  }
  keep(buffer.length)
  return { text: parts.join(''), size: buffer.length, invalid }
}

/** The length of the well-formed sequence at `at`; 0 if there is none (Unicode 15, table 3-7). */
function sequenceLength(buffer: Buffer, at: number): number {
  const lead = buffer[at]!
  if (lead < 0x80) return 1
  const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  return size > 0 && at + size <= buffer.length && isUtf8(buffer.subarray(at, at + size)) ? size : 0
}
