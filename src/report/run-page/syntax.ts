import type { Syntax } from '../run-details.ts'
import { escapeHtml, escapeLines } from '../../text/escape.ts'

type TokenKind = 'key' | 'string' | 'number' | 'word' | 'tag' | 'comment'

/** Every alternative takes what it has begun to the end, so that no text takes quadratic time. */
const jsonTokens =
  /(?<key>"(?:[^"\\]|\\[^])*"(?=\s*:))|(?<string>"(?:[^"\\]|\\[^])*"?)|(?<number>-?\d[\d.eE+-]*)|(?<word>\b(?:true|false|null)\b)/g
const markupTokens =
  /(?<comment><!--[^]*?(?:-->|$)|<![^<>]*>?)|(?<tag><\/?[A-Za-z][^\s<>]*|\/?>)|(?<string>(?<==)(?:"[^"]*"?|'[^']*'?))/g
const formTokens = /(?<=^|\n)(?<key>[^=\n]*)(?==)/g

const patterns: Record<Exclude<Syntax, 'plain'>, RegExp> = {
  json: jsonTokens,
  markup: markupTokens,
  form: formTokens,
}

/** Text of several lines as HTML that shows just that text, coloured. */
export function colourText(text: string, syntax: Syntax): string {
  if (syntax === 'plain') return linesOf(text)
  let shown = ''
  let end = 0
  for (const { 0: token, index, groups = {} } of text.matchAll(patterns[syntax])) {
    const kind = Object.keys(groups).find(name => groups[name] !== undefined) as TokenKind
    shown += `${linesOf(text.slice(end, index))}<span class="${kind}">${linesOf(token)}</span>`
    end = index + token.length
  }
  return shown + linesOf(text.slice(end))
}

/** A token may end in the middle of a line end; `escapeLines` would show the half of it. */
function linesOf(text: string): string {
  return escapeHtml(escapeLines(text))
}
