import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { unseenInData } from '../text/escape.ts'
import type { Formatter } from './format.ts'
import type { Step } from './report.ts'

/** The report as a contract: `schema/report.schema.json`. */
export const json: Formatter = ({ version, diagnostics, steps, summary }) =>
  `${stringify({ version, diagnostics: diagnostics.map(plainDiagnostic), steps: steps.map(plainStep), summary }, 2)}\n`

/** A diagnostic as other programs see it: without its fixes, its keys in the order of the contract. */
export function plainDiagnostic(diagnostic: Diagnostic): object {
  const { rule, severity, authority, message, suggestion, fixable, related, url } = diagnostic
  return {
    rule,
    severity,
    authority,
    ...plainPlace(diagnostic),
    message,
    suggestion,
    fixable,
    related: related.map(other => ({ ...plainPlace(other), message: other.message })),
    url,
  }
}

export function plainStep({ name, status, ms, outputs, reason }: Step): object {
  return { name, status, ms, outputs, reason }
}

function plainPlace({ file, line, column, endLine, endColumn, pointer }: Place): Place {
  return { file, line, column, endLine, endColumn, pointer } as Place
}

/** JSON that can be shown: GitHub's runner obeys `##[` anywhere in a line, and terminals obey what JSON does not escape. */
export function stringify(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replaceAll('##[', '##\\u005b')
    .replace(unseenInData, character => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`)
}
