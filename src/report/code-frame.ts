import type { Region } from '../diagnostics/diagnostic.ts'
import { escapeControls, replaceSurrogates } from '../text/escape.ts'

/** A line of a frame: `marked` is the part the finding is about, empty on the lines around it. */
export interface FrameLine {
  number: number
  before: string
  marked: string
  after: string
}

/** At most three lines of a file around a region, and how many more lines the region has. */
export interface CodeFrame {
  lines: FrameLine[]
  more: number
}

const maxLines = 3

/**
 * Cuts a frame: a region of one line with its neighbours, or the first lines of a longer one. Common indentation
 * is dropped, and long lines are cut to `width` around the region.
 */
export function createCodeFrame(
  source: readonly string[],
  region: Region,
  width: number,
): CodeFrame | undefined {
  if (source[region.line - 1] === undefined) return undefined
  const oneLine = region.endLine === region.line
  const first = oneLine ? Math.max(1, region.line - 1) : region.line
  const last = Math.min(source.length, oneLine ? region.line + 1 : region.endLine, first + maxLines - 1)
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  // A blank neighbour says nothing.
  const shown = numbers.filter(number => number === region.line || !oneLine || source[number - 1]!.trim())
  const indent = Math.min(...shown.map(number => indentation(source[number - 1]!)))
  return {
    lines: shown.map(number => cut(source[number - 1]!, number, region, indent, width)),
    more: Math.max(0, region.endLine - last),
  }
}

function indentation(line: string): number {
  const column = line.search(/\S/)
  return column === -1 ? Infinity : column
}

function cut(line: string, number: number, region: Region, indent: number, width: number): FrameLine {
  const skip = Number.isFinite(indent) ? indent : 0
  const inside = number >= region.line && number <= region.endLine
  const start = !inside || number > region.line ? skip : Math.max(skip, region.column - 1)
  const end = !inside ? skip : number < region.endLine ? line.length : Math.max(start, region.endColumn - 1)
  const before = escapeControls(tail(line.slice(skip, start), Math.floor(width / 2)))
  const marked = escapeControls(head(line.slice(start, end), Math.floor(width / 2)))
  return {
    number,
    before,
    marked,
    after: escapeControls(head(line.slice(end), width - before.length - marked.length)),
  }
}

function head(text: string, room: number): string {
  if (text.length <= room) return text
  return room < 1 ? '' : `${replaceSurrogates(text.slice(0, room - 1))}…`
}

function tail(text: string, room: number): string {
  return text.length <= room ? text : `…${replaceSurrogates(text.slice(text.length - room + 1))}`
}
