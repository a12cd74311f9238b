import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Region } from '../diagnostic/diagnostic.ts'

/** A stretch of a document's text, in UTF-16 units. */
export interface Range {
  offset: number
  length: number
}

/** A path into a JSON value: member names and array indexes. */
export type Path = readonly (string | number)[]

export interface JsonMember {
  key: string
  keyRange: Range
  value: JsonNode
}

/** A JSON value and its place; twins (the same key twice) are all in `members`, in order. */
export type JsonNode = Range &
  (
    | { type: 'object'; members: JsonMember[] }
    | { type: 'array'; items: JsonNode[] }
    | { type: 'string'; value: string }
    | { type: 'number'; value: number }
    | { type: 'boolean'; value: boolean }
    | { type: 'null'; value: null }
  )

export interface SyntaxProblem extends Range {
  message: string
}

/** A JSON file read once: text, tree with places, value, and what is wrong with its syntax. */
export interface JsonDocument {
  /** As shown to the user: relative to the working folder. */
  file: string
  text: string
  root: JsonNode | undefined
  /** What `JSON.parse` gives (the last twin wins); `undefined` when nothing could be read. */
  value: unknown
  problems: SyntaxProblem[]
}

/** Reads JSON text; never throws: what is wrong is in `problems`. */
export function parseDocument(file: string, text: string): JsonDocument {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const root = tree && toNode(tree)
  return {
    file,
    text,
    root,
    value: root && valueOf(root),
    problems: errors.map(({ error, offset, length }) => ({
      message: printParseErrorCode(error),
      offset,
      length,
    })),
  }
}

function toNode(node: Node): JsonNode {
  const range = { offset: node.offset, length: node.length }
  if (node.type === 'object') {
    const members = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value
        ? [
            {
              key: String(key.value),
              keyRange: { offset: key.offset, length: key.length },
              value: toNode(value),
            },
          ]
        : [],
    )
    return { ...range, type: 'object', members }
  }
  if (node.type === 'array') return { ...range, type: 'array', items: (node.children ?? []).map(toNode) }
  return { ...range, type: node.type, value: node.value } as JsonNode
}

/** The JavaScript value of a node, as `JSON.parse` would give it. */
export function valueOf(node: JsonNode): unknown {
  if (node.type === 'array') return node.items.map(valueOf)
  if (node.type !== 'object') return node.value
  const object: Record<string, unknown> = {}
  for (const { key, value } of node.members)
    Object.defineProperty(object, key, {
      value: valueOf(value),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return object
}

/** The member a path ends at, twins resolved to the last as every reader does; `undefined` when there is none. */
export function memberAt(document: JsonDocument, path: Path): JsonMember | undefined {
  const parent = nodeAt(document, path.slice(0, -1))
  if (parent?.type !== 'object') return undefined
  return parent.members.findLast(({ key }) => key === path.at(-1))
}

/** The node at a path, twins resolved to the last; `undefined` when there is none. */
export function nodeAt(document: JsonDocument, path: Path): JsonNode | undefined {
  let node = document.root
  for (const step of path) {
    if (node?.type === 'object') node = node.members.findLast(({ key }) => key === step)?.value
    else if (node?.type === 'array' && typeof step === 'number') node = node.items[step]
    else return undefined
  }
  return node
}

/** RFC 6901. */
export function pointerOf(path: Path): string {
  return path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Lines and columns of a range; a place past the end is the end. */
export function regionOf(text: string, { offset, length }: Range): Region {
  const start = positionOf(text, offset)
  const end = positionOf(text, offset + length)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n|\r|\n/)
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
