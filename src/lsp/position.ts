import type { Position, Range } from 'vscode-languageserver'
import type { Place } from '../diagnostics/diagnostic.ts'

/** The range of a place: LSP counts lines and characters from 0. A finding about a whole file is at its start. */
export function toRange({ line = 1, column = 1, endLine = line, endColumn = column }: Place): Range {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  }
}

/** Whether two ranges share a character, or touch. */
export function overlaps(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
