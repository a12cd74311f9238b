import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { ruleUrl } from '../diagnostics/rule-url.ts'
import { type Region, toRegion } from '../text/region.ts'
import type { Formatter } from './format.ts'
import { stringify } from './json.ts'

const severities: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** A file with its lines, to count bytes in. */
interface SourceFile {
  text: string
  lines: readonly string[]
}

/** Reviewdog's diagnostics; a fix of one edit is a suggestion that a reviewer can apply. */
export const rdjson: Formatter = ({ diagnostics }, { source }) => {
  const files = new Map<string, SourceFile | undefined>()
  const fileOf = (name: string) => {
    const text = files.has(name) ? undefined : source(name)
    if (!files.has(name))
      files.set(name, text === undefined ? undefined : { text, lines: text.split(/\r\n|\r|\n/) })
    return files.get(name)
  }
  const found = diagnostics.map(diagnostic => {
    const { rule, url, severity, message, file: path = 'manifest.konnector' } = diagnostic
    const file = fileOf(path)
    const range = rangeOf(diagnostic, file)
    const suggestions = file ? suggestionsOf(diagnostic, file) : []
    return {
      message,
      location: { path, ...(range && { range }) },
      severity: severities[severity],
      code: { value: rule, url },
      ...(suggestions.length > 0 && { suggestions }),
    }
  })
  return `${stringify({ source: { name: 'konnector-lint', url: ruleUrl('README') }, diagnostics: found }, 2)}\n`
}

function suggestionsOf({ fixes = [] }: Diagnostic, file: SourceFile) {
  return fixes.flatMap(({ edits: [edit, ...more] }) =>
    edit && more.length === 0
      ? [{ range: toByteRange(toRegion(file.text, edit), file), text: edit.content }]
      : [],
  )
}

function rangeOf({ line, column = 1, endLine, endColumn }: Diagnostic, file: SourceFile | undefined) {
  if (line === undefined) return undefined
  return toByteRange({ line, column, endLine: endLine ?? line, endColumn: endColumn ?? column }, file)
}

/** Reviewdog counts columns in bytes of UTF-8, from 1. */
function toByteRange({ line, column, endLine, endColumn }: Region, file: SourceFile | undefined) {
  const bytes = (number: number, units: number) =>
    file ? Buffer.byteLength((file.lines[number - 1] ?? '').slice(0, units - 1)) + 1 : units
  return {
    start: { line, column: bytes(line, column) },
    end: { line: endLine, column: bytes(endLine, endColumn) },
  }
}
