import type { SyntaxProblem } from './problem.ts'
import { scanJson } from './scan.ts'
import { type JsonMember, type JsonNode, memberOf, type Range, valueOf } from './tree.ts'

export { toRegion as regionOf } from '../text/region.ts'
export type { SyntaxProblem } from './problem.ts'
export {
  type JsonMember,
  type JsonNode,
  type JsonObjectNode as JsonObject,
  type Range,
  memberOf,
  setOwn,
  valueOf,
  walk,
} from './tree.ts'

/** A path into a JSON value: member names and array indexes. */
export type Path = readonly (string | number)[]

/** A parsed JSON file: text, tree with places, value, and syntax errors. */
export interface JsonDocument {
  /** As users see it: relative to the working folder. */
  file: string
  text: string
  /** In bytes, as on the disk. */
  size: number
  /** Where bytes that are not UTF-8 became U+FFFD. */
  invalid: readonly Range[]
  root: JsonNode | undefined
  /** What `JSON.parse` returns (the last duplicate wins); `undefined` if nothing could be read. */
  value: unknown
  problems: SyntaxProblem[]
  /** Reading stopped at the last problem: what the tree lacks may be further down in the text. */
  truncated: boolean
}

/**
 * Parses JSON; never throws: mistakes are in `problems`. `size` and `invalid` describe the bytes that the text was decoded
 * from; by default they are its UTF-8.
 */
export function parseDocument(
  file: string,
  text: string,
  { size = Buffer.byteLength(text), invalid = [] as readonly Range[] } = {},
): JsonDocument {
  const { root, problems, truncated } = scanJson(text)
  return { file, text, size, invalid, root, value: root && valueOf(root), problems, truncated }
}

/** The member at a path, the last of duplicates as for every reader; `undefined` if there is none. */
export function memberAt(document: JsonDocument, path: Path): JsonMember | undefined {
  const parent = nodeAt(document, path.slice(0, -1))
  return parent?.type === 'object' ? memberOf(parent, String(path.at(-1))) : undefined
}

/** The node at a path, the last of duplicates; `undefined` if there is none. */
export function nodeAt(document: JsonDocument, path: Path): JsonNode | undefined {
  let node = document.root
  for (const step of path) {
    if (node?.type === 'object') node = memberOf(node, String(step))?.value
    else if (node?.type === 'array' && typeof step === 'number') node = node.items[step]
    else return undefined
  }
  return node
}

/** The JSON pointer (RFC 6901) of a path. */
export function formatPointer(path: Path): string {
  return path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The path of a JSON pointer (RFC 6901); a step of digits is an index. */
export function parsePointer(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(step => (/^(0|[1-9]\d{0,8})$/.test(step) ? Number(step) : step))
}
