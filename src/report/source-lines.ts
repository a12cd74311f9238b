import type { Diagnostic, Region } from '../diagnostics/diagnostic.ts'
import type { FormatContext } from './format.ts'

/** The lines of a file as it was checked; undefined when it cannot be had. */
export type SourceLines = (file: string) => readonly string[] | undefined

/** Splits each file once. */
export function splitter({ source }: FormatContext): SourceLines {
  const split = new Map<string, readonly string[] | undefined>()
  return file => {
    if (!split.has(file)) split.set(file, source(file)?.split(/\r\n|\r|\n/))
    return split.get(file)
  }
}

/** Where a diagnostic is, and the lines of its file; undefined when one of them is not known. */
export function placeIn(
  { file, line, column, endLine = line, endColumn = column }: Diagnostic,
  linesOf: SourceLines,
): { lines: readonly string[]; region: Region } | undefined {
  const lines = file === undefined ? undefined : linesOf(file)
  if (lines === undefined || line === undefined || column === undefined) return undefined
  return { lines, region: { line, column, endLine: endLine!, endColumn: endColumn! } }
}
