import type { Edit } from './edit.ts'

/** Lines and columns start at 1, columns count UTF-16 units, the end is exclusive. */
export interface Region {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** The last text, with the offsets its lines start at: rules ask many times about one. */
let known = { text: '', starts: [0] }

/** Lines and columns of a range; a place past the end is the end. */
export function toRegion(text: string, { offset, length }: Pick<Edit, 'offset' | 'length'>): Region {
  if (known.text !== text) known = { text, starts: lineStarts(text) }
  const start = positionOf(Math.min(offset, text.length), known.starts)
  const end = positionOf(Math.min(offset + length, text.length), known.starts)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineEnd.length)
  return starts
}

function positionOf(offset: number, starts: readonly number[]): { line: number; column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}
