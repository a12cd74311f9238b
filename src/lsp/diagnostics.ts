import { type Diagnostic as LspDiagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { toRange } from './position.ts'

export const sourceName = 'konnector-lint'

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A finding as an editor shows it; `uriOf` gives the URI of a file that a finding names. */
export function toLspDiagnostic(diagnostic: Diagnostic, uriOf: (file: string) => string): LspDiagnostic {
  const { rule, severity, message, url, related } = diagnostic
  const places = related.filter(({ file }) => file !== undefined)
  return {
    range: toRange(diagnostic),
    severity: severities[severity],
    source: sourceName,
    code: rule,
    codeDescription: { href: url },
    message,
    ...(places.length > 0 && {
      relatedInformation: places.map(place => ({
        location: { uri: uriOf(place.file!), range: toRange(place) },
        message: place.message,
      })),
    }),
  }
}
