import { describeCharacter, type ProblemKind } from './problem.ts'

/** A piece of JSON text; `end` is exclusive. */
export interface JsonToken {
  kind: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'word' | 'end'
  offset: number
  end: number
  /** Of a string, without quotes and escapes; of a word, as written. */
  value: string
}

export type ReportProblem = (kind: ProblemKind, offset: number, length: number, message: string) => void

const space = /[ \t\r\n]*/y
const restOfLine = /[^\r\n]*/y
/** Invisible characters that are not white space in JSON: controls, odd spaces, direction and byte order marks. */
const stray = /[\p{Cc}\p{Cf}\p{Z}]/u
const word = /[^ \t\r\n{}[\]:,"/#]+/y
const escapes: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const closingQuotes: Record<string, string> = { "'": "'", '“': '”', '‘': '’', '«': '»', '`': '`' }

/** The token at or after `offset`; anything before it is reported and skipped. */
export function nextToken(text: string, offset: number, report: ReportProblem): JsonToken {
  const at = skip(text, offset, report)
  const character = text[at]
  if (character === undefined) return { kind: 'end', offset: at, end: at, value: '' }
  if (character === '"') return quoted(text, at, report)
  if ('{}[]:,'.includes(character))
    return { kind: character as JsonToken['kind'], offset: at, end: at + 1, value: character }
  const closing = closingQuotes[character]
  const close = closing === undefined ? 0 : endOnLine(text, at, closing)
  if (close > 0) {
    const message = `A string must be in double quotes. Write "…" instead of ${character}…${closing}.`
    report('quotes', at, close - at, message)
    return { kind: 'string', offset: at, end: close, value: text.slice(at + 1, close - 1) }
  }
  const end = Math.max(matchEnd(word, text, at), at + 1)
  return { kind: 'word', offset: at, end, value: text.slice(at, end) }
}

function skip(text: string, offset: number, report: ReportProblem): number {
  for (let at = offset; ;) {
    at = matchEnd(space, text, at)
    const character = text[at]
    if (character === undefined) return at
    if (character === '\ufeff' && at === 0) {
      report('bom', 0, 1, 'The file starts with a byte order mark (U+FEFF). Save it as UTF-8 without BOM.')
      at += 1
    } else if (stray.test(character)) {
      report('stray-character', at, 1, `JSON does not allow ${describeCharacter(character)} here. Remove it.`)
      at += 1
    } else {
      const end = commentEnd(text, at)
      if (end === at) return at
      report('comment', at, end - at, 'JSON does not allow comments. Remove this one.')
      at = end
    }
  }
}

/** Where a comment that starts at `at` ends; `at` if there is none. */
function commentEnd(text: string, at: number): number {
  if (text[at] === '#' || text.startsWith('//', at)) return matchEnd(restOfLine, text, at)
  if (!text.startsWith('/*', at)) return at
  const close = text.indexOf('*/', at + 2)
  return close < 0 ? text.length : close + 2
}

/** A string in double quotes. One that is not closed ends at the end of its line, or where its text ends. */
function quoted(text: string, offset: number, report: ReportProblem): JsonToken {
  const parts: string[] = []
  let from = offset + 1
  let next = { at: offset, ends: false }
  /** Whether the next quote ends the string: then a line end before it is part of the text. */
  const goesOn = (at: number) => {
    if (next.at < at) next = findQuote(text, at)
    return next.ends
  }
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      parts.push(text.slice(from, at))
      return { kind: 'string', offset, end: at + 1, value: parts.join('') }
    }
    if (code === 0x5c) {
      const escape = readEscape(text, at)
      if (!escape.valid)
        report(
          'escape',
          at,
          escape.length,
          `${text.slice(at, at + escape.length)} is no escape JSON knows. Write \\\\ for a backslash.`,
        )
      parts.push(text.slice(from, at), escape.value)
      from = at + escape.length
      at = from - 1
    } else if (code < 0x20 && !(isLineEnd(code) && !goesOn(at))) {
      const character = text[at]!
      report(
        'control-character',
        at,
        1,
        `A string cannot contain ${describeCharacter(character)}. Write ${JSON.stringify(character).slice(1, -1)} instead.`,
      )
    } else if (code < 0x20 || Number.isNaN(code)) {
      // The comma after an unclosed string was meant as a comma.
      const end = at - /,?[ \t]*$/.exec(text.slice(Math.max(from, at - 200), at))![0].length
      report('unterminated-string', offset, end - offset, 'This string has no closing quote. Add it.')
      parts.push(text.slice(from, end))
      return { kind: 'string', offset, end, value: parts.join('') }
    }
  }
}

/** The next quote, and whether it ends a string, judging by what follows. */
function findQuote(text: string, from: number): { at: number; ends: boolean } {
  const at = text.indexOf('"', from)
  if (at < 0) return { at: Infinity, ends: false }
  return { at, ends: ',:]}'.includes(text[matchEnd(space, text, at + 1)] ?? 'x') }
}

function readEscape(text: string, at: number): { value: string; length: number; valid: boolean } {
  const letter = text[at + 1] ?? ''
  const plain = escapes[letter]
  if (plain !== undefined) return { value: plain, length: 2, valid: true }
  const hex = letter === 'u' ? text.slice(at + 2, at + 6) : ''
  if (/^[0-9a-fA-F]{4}$/.test(hex))
    return { value: String.fromCharCode(Number.parseInt(hex, 16)), length: 6, valid: true }
  // The character after a lone backslash may be a line end or a control character: it is read again.
  const length = letter > ' ' ? 2 : 1
  return { value: text.slice(at, at + length), length, valid: false }
}

/** Where a string that another quote closes ends; 0 if it is not closed on its line. */
function endOnLine(text: string, at: number, closing: string): number {
  for (let end = at + 1; end < text.length && !isLineEnd(text.charCodeAt(end)); end++)
    if (text[end] === closing) return end + 1
  return 0
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
