import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Formatter } from './format.ts'
import { formatSuggestion } from './wording.ts'
import { xmlElement } from './xml.ts'

/** Checkstyle's XML: an element for each file, and in it one for each finding. */
export const checkstyle: Formatter = ({ diagnostics }) => {
  const files = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const { file = 'konnector' } = diagnostic
    const found = files.get(file)
    if (found) found.push(diagnostic)
    else files.set(file, [diagnostic])
  }
  const inner = [...files].map(([name, found]) =>
    xmlElement('file', { name }, found.map(errorElement).join('')),
  )
  const root = xmlElement('checkstyle', { version: '4.3' }, inner.join(''))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`
}

function errorElement({ line, column, severity, message, suggestion, rule }: Diagnostic): string {
  const text = suggestion === undefined ? message : `${message} (${formatSuggestion(suggestion)})`
  return xmlElement('error', { line, column, severity, message: text, source: `konnector-lint.${rule}` }, '')
}
