/**
 * JSON as Go's encoding/json reads it, with its error texts: they are what the registry answers, and what people
 * search for. Keeps every member in order, as Go assigns them one after the other.
 */

/** `offset` is where Go says a value of the wrong type is: after a scalar, after the bracket of an array or object. */
export type GoValue = { offset: number } & (
  | { type: 'object'; members: [key: string, value: GoValue][] }
  | { type: 'array'; items: GoValue[] }
  | { type: 'string'; value: string }
  | { type: 'number'; value: number; text: string }
  | { type: 'bool'; value: boolean }
  | { type: 'null' }
)

/** What `json.SyntaxError` holds. */
export class GoSyntaxError extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const maxDepth = 10_000

interface Reader {
  bytes: Uint8Array
  at: number
}

/**
 * Reads one value. `whole` is `json.Unmarshal`, which refuses what stands after it; without, a `json.Decoder`, which
 * leaves it. Throws `GoSyntaxError`. Walks with a stack of its own: depth is the sender's choice.
 */
export function parseGoJson(bytes: Uint8Array, { whole }: { whole: boolean }): GoValue {
  const reader: Reader = { bytes, at: 0 }
  const open: Extract<GoValue, { type: 'object' | 'array' }>[] = []
  for (;;) {
    let value = readValue(reader)
    if (value.type === 'object' || value.type === 'array') {
      if (open.length >= maxDepth) throw unexpected(reader, 'exceeded max depth', reader.at - 1)
      const closing = value.type === 'object' ? '}' : ']'
      if (peek(reader) !== closing) {
        open.push(value)
        if (value.type === 'object') value.members.push([readKey(reader), nothing])
        continue
      }
      reader.at++
    }
    for (;;) {
      const parent = open.at(-1)
      if (parent === undefined) {
        if (whole && peek(reader) !== undefined) throw unexpected(reader, 'after top-level value')
        return value
      }
      if (parent.type === 'object') parent.members.at(-1)![1] = value
      else parent.items.push(value)
      const after = peek(reader)
      if (after === ',') {
        reader.at++
        if (parent.type === 'object') parent.members.push([readKey(reader), nothing])
        break
      }
      if (after !== (parent.type === 'object' ? '}' : ']'))
        throw unexpected(
          reader,
          parent.type === 'object' ? 'after object key:value pair' : 'after array element',
        )
      reader.at++
      value = open.pop()!
    }
  }
}

const nothing: GoValue = { type: 'null', offset: 0 }

function readValue(reader: Reader): GoValue {
  const first = peek(reader)
  const start = reader.at
  if (first === '{') return { type: 'object', members: [], offset: ++reader.at }
  if (first === '[') return { type: 'array', items: [], offset: ++reader.at }
  if (first === '"') return { type: 'string', value: readString(reader), offset: reader.at }
  if (first === 't' || first === 'f' || first === 'n') {
    const word = first === 't' ? 'true' : first === 'f' ? 'false' : 'null'
    for (const letter of word.slice(1)) {
      reader.at++
      if (charAt(reader) !== letter) throw unexpected(reader, `in literal ${word} (expecting '${letter}')`)
    }
    reader.at++
    return word === 'null'
      ? { type: 'null', offset: reader.at }
      : { type: 'bool', value: word === 'true', offset: reader.at }
  }
  if (first === '-' || isDigit(first)) {
    readNumber(reader)
    const literal = text(reader, start, reader.at)
    return { type: 'number', value: Number(literal), text: literal, offset: reader.at }
  }
  throw unexpected(reader, 'looking for beginning of value')
}

function readKey(reader: Reader): string {
  if (peek(reader) !== '"') throw unexpected(reader, 'looking for beginning of object key string')
  const key = readString(reader)
  if (peek(reader) !== ':') throw unexpected(reader, 'after object key')
  reader.at++
  return key
}

function readString(reader: Reader): string {
  const start = reader.at++
  for (; charAt(reader) !== '"'; reader.at++) {
    const char = charAt(reader)
    if (char === undefined || char < ' ') throw unexpected(reader, 'in string literal')
    if (char !== '\\') continue
    reader.at++
    const escape = charAt(reader)
    if (escape === undefined || !'bfnrt\\/"u'.includes(escape))
      throw unexpected(reader, 'in string escape code')
    if (escape !== 'u') continue
    for (let digit = 0; digit < 4; digit++) {
      reader.at++
      if (!/^[0-9a-fA-F]$/.test(charAt(reader) ?? ''))
        throw unexpected(reader, 'in \\u hexadecimal character escape')
    }
  }
  reader.at++
  return JSON.parse(text(reader, start, reader.at)) as string
}

function readNumber(reader: Reader): void {
  if (charAt(reader) === '-') {
    reader.at++
    if (!isDigit(charAt(reader))) throw unexpected(reader, 'in numeric literal')
  }
  if (charAt(reader) === '0') reader.at++
  else skipDigits(reader)
  if (charAt(reader) === '.') {
    reader.at++
    if (!isDigit(charAt(reader))) throw unexpected(reader, 'after decimal point in numeric literal')
    skipDigits(reader)
  }
  if (!/^[eE]$/.test(charAt(reader) ?? '')) return
  reader.at++
  if (/^[+-]$/.test(charAt(reader) ?? '')) reader.at++
  if (!isDigit(charAt(reader))) throw unexpected(reader, 'in exponent of numeric literal')
  skipDigits(reader)
}

function skipDigits(reader: Reader): void {
  while (isDigit(charAt(reader))) reader.at++
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

/** The byte at the reader, as the character Go shows it as. */
function charAt({ bytes, at }: Reader): string | undefined {
  const byte = bytes[at]
  return byte === undefined ? undefined : String.fromCodePoint(byte)
}

/** Skips white space. */
function peek(reader: Reader): string | undefined {
  while (/^[ \t\r\n]$/.test(charAt(reader) ?? '')) reader.at++
  return charAt(reader)
}

function text({ bytes }: Reader, start: number, end: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end))
}

function unexpected(reader: Reader, where: string, at = reader.at): GoSyntaxError {
  const char = charAt({ ...reader, at })
  if (char === undefined) return new GoSyntaxError('unexpected end of JSON input', reader.bytes.length)
  return new GoSyntaxError(`invalid character ${quote(char)} ${where}`, at + 1)
}

const shortEscapes: Record<string, string> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
  "'": "\\'",
}

function quote(char: string): string {
  const code = char.codePointAt(0)!
  if (char in shortEscapes) return `'${shortEscapes[char]}'`
  if (code < 0x20 || code === 0x7f) return `'\\x${code.toString(16).padStart(2, '0')}'`
  // The C1 controls, the no-break space and the soft hyphen are not printable to Go.
  if ((code >= 0x80 && code <= 0xa0) || code === 0xad) return `'\\u${code.toString(16).padStart(4, '0')}'`
  return `'${char}'`
}
