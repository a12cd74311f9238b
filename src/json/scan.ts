import { type LiteralScan, scanLiteral, wrongWord } from './literal.ts'
import { maxDepth, type ProblemKind, type SyntaxProblem } from './problem.ts'
import { nextToken, type ReportProblem, type JsonToken } from './tokens.ts'
import type { JsonArrayNode, JsonNode, JsonObjectNode, Range } from './tree.ts'

/** The JSON in a text. */
export interface Scan {
  /** The first value; `undefined` if there is none. */
  root: JsonNode | undefined
  /** In the order of the text. Empty exactly if Go's encoding/json accepts the text as one JSON value. */
  problems: SyntaxProblem[]
  /** Reading stopped before the end of the value: what the tree lacks may be in the text. */
  truncated: boolean
}

/** A text with more problems than this is not mistyped JSON. */
const maxProblems = 50

type Put = (node: JsonNode) => void

/** Nothing sensible can be read from here on. */
class Lost extends Error {}

/**
 * Reads JSON as strictly as Go's encoding/json (RFC 8259, 10,000 levels, any Unicode in strings), without recursion and
 * in linear time. Typical mistakes are reported and read as intended: a comment, an extra comma, single quotes. Where
 * the intention is unclear, reading stops and the tree contains what came before.
 */
export function scanJson(text: string): Scan {
  const scanner = new Scanner(text)
  try {
    scanner.readValue()
    scanner.readEnd()
  } catch (error) {
    if (!(error instanceof Lost)) throw error
    scanner.closeAll()
    scanner.truncated = true
  }
  const { root, problems, truncated } = scanner
  return { root, problems, truncated }
}

class Scanner implements Scan {
  root: JsonNode | undefined
  readonly problems: SyntaxProblem[] = []
  truncated = false
  readonly #text: string
  /** The open containers, outermost first. */
  readonly #open: (JsonObjectNode | JsonArrayNode)[] = []
  /** The next token, not consumed yet. */
  #token: JsonToken = { kind: 'end', offset: 0, end: 0, value: '' }
  /** Where the last consumed token ends. */
  #end = 0

  constructor(text: string) {
    this.#text = text
  }

  readValue(): void {
    this.#advance()
    if (this.#token.kind === 'end')
      this.#lose('empty', 'The file contains no JSON. Write an object, in { and }.', 0, 1)
    this.#value(node => (this.root = node))
    for (let inner = this.#open.at(-1); inner; inner = this.#open.at(-1)) this.#element(inner)
  }

  /** Nothing but white space may follow the value. */
  readEnd(): void {
    const start = this.#end + /^[ \t\r\n]*/.exec(this.#text.slice(this.#end))![0].length
    if (start === this.#text.length) return
    const { length } = /^[^\r\n]*/.exec(this.#text.slice(start, start + 200))![0]
    this.#report('after-value', start, length, 'Something follows the end of the JSON value. Remove it.')
  }

  /** Closes the open containers where reading stopped. */
  closeAll(): void {
    for (const node of this.#open) node.length = Math.max(this.#end, node.offset + 1) - node.offset
  }

  /** One member or item of the innermost container, with the comma before it, or its end. */
  #element(container: JsonObjectNode | JsonArrayNode): void {
    const closing = container.type === 'object' ? '}' : ']'
    const count = container.type === 'object' ? container.members.length : container.items.length
    if (this.#token.kind !== closing) this.#separator(closing, count === 0)
    if (this.#token.kind === closing) {
      this.#take()
      this.#open.pop()
      container.length = this.#end - container.offset
      if (this.#open.length > 0) this.#advance()
    } else if (container.type === 'array') this.#value(node => container.items.push(node))
    else {
      const { key, keyRange } = this.#key()
      this.#colon()
      this.#value(value => container.members.push({ key, keyRange, value }))
    }
  }

  #separator(closing: '}' | ']', first: boolean): void {
    if (first && this.#token.kind !== ',') return
    let comma: JsonToken | undefined
    for (; this.#token.kind === ','; this.#next()) {
      if (comma || first)
        this.#reportAt('extra-comma', this.#token, 'There is nothing before this comma. Remove it.')
      comma = this.#token
    }
    if (comma && this.#token.kind === closing && !first)
      this.#reportAt('trailing-comma', comma, `JSON allows no comma before ${closing}. Remove it.`)
    else if (!comma && this.#beginsElement(closing))
      this.#reportAt('missing-comma', this.#token, 'A comma is missing before this. Add it.')
    else if (!comma) this.#unexpected(`a comma or ${closing}`)
  }

  #beginsElement(closing: '}' | ']'): boolean {
    const { kind, value } = this.#token
    if (kind === 'string') return true
    return (
      closing === ']' &&
      (kind === '{' || kind === '[' || (kind === 'word' && scanLiteral(value) !== undefined))
    )
  }

  #key(): { key: string; keyRange: Range } {
    if (this.#token.kind !== 'string' && this.#token.kind !== 'word')
      this.#unexpected('a key in double quotes')
    let key = this.#token
    this.#next()
    if (key.kind === 'word' && this.#token.kind === 'string') {
      this.#reportAt('unexpected', key, `${shown(key.value)} has no place before a key. Remove it.`)
      key = this.#token
      this.#next()
    } else if (key.kind === 'word')
      this.#reportAt(
        'unquoted-key',
        key,
        `A key must be in double quotes. Write ${JSON.stringify(shown(key.value))}.`,
      )
    return { key: key.value, keyRange: rangeOf(key) }
  }

  #colon(): void {
    const { kind } = this.#token
    if (kind === ':') this.#next()
    else if (kind === 'string' || kind === '{' || kind === '[')
      this.#reportAt(
        'missing-colon',
        this.#token,
        'A colon is missing between the key and this value. Add it.',
      )
    else this.#unexpected('a colon after the key')
  }

  #value(put: Put): void {
    const token = this.#token
    if (token.kind === '{' || token.kind === '[') {
      if (this.#open.length >= maxDepth)
        this.#lose(
          'too-deep',
          `This is nested more than ${maxDepth.toLocaleString('en')} levels deep, which no reader accepts. Flatten it.`,
          token.offset,
          token.end,
        )
      const node: JsonObjectNode | JsonArrayNode =
        token.kind === '{'
          ? { ...rangeOf(token), type: 'object', members: [] }
          : { ...rangeOf(token), type: 'array', items: [] }
      put(node)
      this.#open.push(node)
      this.#next()
    } else if (token.kind === 'string') this.#scalar(put, { type: 'string', value: token.value })
    else if (token.kind === 'word') {
      const literal = scanLiteral(token.value)
      const { message, meant } = literal ? { meant: literal } : wrongWord(token.value, shown(token.value))
      if (message) this.#reportAt('word', token, message)
      this.#scalar(put, meant)
    } else if (this.#open.length > 0 && (token.kind === ',' || token.kind === '}')) {
      this.#reportAt('missing-value', token, 'A value is missing before this. Add it or remove the key.')
      put({ offset: token.offset, length: 0, type: 'null', value: null })
    } else this.#unexpected('a value')
  }

  #scalar(put: Put, literal: LiteralScan): void {
    put({ ...rangeOf(this.#token), ...literal })
    this.#take()
    if (this.#open.length > 0) this.#advance()
  }

  #next(): void {
    this.#take()
    this.#advance()
  }

  #take(): void {
    this.#end = this.#token.end
  }

  #advance(): void {
    this.#token = nextToken(this.#text, this.#end, this.#report)
  }

  #unexpected(wanted: string): never {
    const { kind, offset, end, value } = this.#token
    if (kind === 'end') this.#unclosed()
    const hint = this.#text[offset - 1] === '"' ? ' A quote inside of a text is written \\".' : ''
    this.#lose('unexpected', `${shown(value)} stands where ${wanted} should.${hint}`, offset, end)
  }

  #unclosed(): never {
    const { type, offset } = this.#open.at(-1)!
    const line = this.#text.slice(0, offset).split('\n').length
    const closing = type === 'object' ? '}' : ']'
    const message = `The file ends inside the ${type} that starts on line ${line}. Close it with ${closing}.`
    this.#lose('unclosed', message, this.#end - 1, this.#end)
  }

  #lose(kind: ProblemKind, message: string, offset: number, end: number): never {
    this.#report(kind, offset, end - offset, message)
    throw new Lost()
  }

  #reportAt(kind: ProblemKind, token: JsonToken, message: string): void {
    this.#report(kind, token.offset, token.end - token.offset, message)
  }

  readonly #report: ReportProblem = (kind, offset, length, message) => {
    this.problems.push({ kind, message, offset, length })
    if (this.problems.length >= maxProblems) throw new Lost()
  }
}

function rangeOf({ offset, end }: JsonToken): Range {
  return { offset, length: end - offset }
}

/** A text cut to the length of a message. */
function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
