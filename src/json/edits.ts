import type { Edit } from '../text/edit.ts'
import { type JsonDocument, type JsonMember, nodeAt, type Path, type Range } from './document.ts'

/** Replaces the value at a path. */
export function replaceValue(document: JsonDocument, path: Path, value: unknown): Edit[] | undefined {
  const node = nodeAt(document, path)
  if (!node || isDuplicated(document, path)) return undefined
  return [{ ...place(node), content: printed(document, value, indentAt(document.text, node.offset)) }]
}

/** Renames a member, unless its object already has that name. */
export function renameKey(document: JsonDocument, path: Path, key: string): Edit[] | undefined {
  const siblings = membersAt(document, path.slice(0, -1))
  const member = uniqueMember(siblings, path.at(-1))
  if (!member || siblings.some(sibling => sibling.key === key)) return undefined
  return [{ ...place(member.keyRange), content: JSON.stringify(key) }]
}

/** Removes a member from its object, or an item from its array, with its comma. */
export function removeAt(document: JsonDocument, path: Path): Edit[] | undefined {
  const parent = nodeAt(document, path.slice(0, -1))
  const last = path.at(-1)
  if (parent?.type === 'array' && typeof last === 'number') return removed(parent, parent.items, last)
  if (parent?.type !== 'object') return undefined
  const member = uniqueMember(parent.members, last)
  if (!member) return undefined
  return removed(parent, parent.members.map(whole), parent.members.indexOf(member))
}

/** Adds a member at the end of the object at a path, unless it already has that name. */
export function insertMember(
  document: JsonDocument,
  path: Path,
  key: string,
  value: unknown,
): Edit[] | undefined {
  const parent = nodeAt(document, path)
  if (parent?.type !== 'object' || isDuplicated(document, path)) return undefined
  if (parent.members.some(member => member.key === key)) return undefined
  const last = parent.members.at(-1)
  const before = last && gapBefore(document.text, last.keyRange.offset)
  const indent = indentAt(document.text, last?.keyRange.offset ?? parent.offset)
  const content = `${JSON.stringify(key)}: ${printed(document, value, indent)}`
  if (last)
    return [{ offset: last.value.offset + last.value.length, length: 0, content: `,${before}${content}` }]
  return [{ ...place(parent), content: `{ ${content} }` }]
}

/** Adds an item at the end of the array at a path. */
export function insertItem(document: JsonDocument, path: Path, value: unknown): Edit[] | undefined {
  const parent = nodeAt(document, path)
  if (parent?.type !== 'array' || isDuplicated(document, path)) return undefined
  const last = parent.items.at(-1)
  if (!last) return [{ ...place(parent), content: `[${printed(document, value, '')}]` }]
  const before = gapBefore(document.text, last.offset)
  const content = `,${before || ' '}${printed(document, value, indentAt(document.text, last.offset))}`
  return [{ offset: last.offset + last.length, length: 0, content }]
}

function removed(parent: Range, items: readonly Range[], index: number): Edit[] | undefined {
  const item = items[index]
  if (!item) return undefined
  const next = items[index + 1]
  const previous = items[index - 1]
  if (next) return [{ offset: item.offset, length: next.offset - item.offset, content: '' }]
  if (!previous) return [{ offset: parent.offset + 1, length: parent.length - 2, content: '' }]
  const offset = previous.offset + previous.length
  return [{ offset, length: item.offset + item.length - offset, content: '' }]
}

function membersAt(document: JsonDocument, path: Path): readonly JsonMember[] {
  const parent = nodeAt(document, path)
  return parent?.type === 'object' ? parent.members : []
}

/** The member with a name. A duplicated one is left alone: removing the last would make the other count. */
function uniqueMember(
  members: readonly JsonMember[],
  key: string | number | undefined,
): JsonMember | undefined {
  const named = members.filter(member => member.key === key)
  return named.length === 1 ? named[0] : undefined
}

function isDuplicated(document: JsonDocument, path: Path): boolean {
  const last = path.at(-1)
  if (typeof last !== 'string') return false
  return uniqueMember(membersAt(document, path.slice(0, -1)), last) === undefined
}

function whole({ keyRange, value }: JsonMember): Range {
  return { offset: keyRange.offset, length: value.offset + value.length - keyRange.offset }
}

function place({ offset, length }: Range): Range {
  return { offset, length }
}

/** What is between the last comma or bracket and a member: a line end with indentation, or a space. */
function gapBefore(text: string, offset: number): string {
  const gap = /\s*$/.exec(text.slice(Math.max(0, offset - 200), offset))![0]
  return gap.includes('\n') ? gap.slice(gap.lastIndexOf('\n') - (gap.includes('\r\n') ? 1 : 0)) : ' '
}

function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(start, offset))![0]
}

/** JSON in the style of the document: on one line if short, else with its indentation and line ends. */
function printed(document: JsonDocument, value: unknown, indent: string): string {
  const short = JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/\[ | \]/g, bracket => bracket.trim())
  if (typeof value !== 'object' || value === null || short.length <= 60) return short
  const unit = /\n([ \t]+)"/.exec(document.text)?.[1] ?? '  '
  const eol = document.text.includes('\r\n') ? '\r\n' : '\n'
  return JSON.stringify(value, null, unit).replaceAll('\n', eol + indent)
}
