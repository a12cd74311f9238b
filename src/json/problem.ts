/** What can be wrong with the syntax of a JSON text, as both Go decoders see it. */
export type ProblemKind =
  | 'empty'
  | 'bom'
  | 'comment'
  | 'stray-character'
  | 'trailing-comma'
  | 'extra-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'unquoted-key'
  | 'quotes'
  | 'control-character'
  | 'escape'
  | 'unterminated-string'
  | 'word'
  | 'unexpected'
  | 'unclosed'
  | 'too-deep'
  | 'after-value'

/** One thing wrong with the syntax; offset and length in UTF-16 units. */
export interface SyntaxProblem {
  kind: ProblemKind
  /** What is there and what to do, in plain sentences. */
  message: string
  offset: number
  length: number
}

/** What Go's encoding/json nests at most: maxNestingDepth in encoding/json/scanner.go. */
export const maxDepth = 10_000

/** A character as a person can recognise it: itself when it shows, and its code. */
export function describeCharacter(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  const known: Record<string, string> = {
    '\n': 'a line end',
    '\r': 'a carriage return',
    '\t': 'a tab',
    '\0': 'a NUL character',
    '\u00a0': 'a no-break space',
    '\ufeff': 'a byte order mark',
  }
  return `${known[character] ?? 'the character'} (${code})`
}
