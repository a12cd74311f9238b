import type { Severity } from '../diagnostics/diagnostic.ts'
import { replaceSurrogates } from '../text/escape.ts'
import { createFingerprints } from './fingerprints.ts'
import type { Formatter } from './format.ts'
import { stringify } from './json.ts'
import { formatSuggestion } from './wording.ts'

/** GitLab's names (docs.gitlab.com, "Code quality report format"). */
const severities: Record<Severity, string> = { error: 'critical', warning: 'minor', info: 'info' }

/** GitLab's code quality report. GitLab refuses a finding without a path and a line: it is at the start of the manifest. */
export const gitlab: Formatter = ({ diagnostics }) => {
  const fingerprint = createFingerprints()
  const issues = diagnostics.map(diagnostic => {
    const {
      rule,
      message,
      suggestion,
      severity,
      file = 'manifest.konnector',
      line = 1,
      endLine = line,
    } = diagnostic
    const text = suggestion === undefined ? message : `${message} (${formatSuggestion(suggestion)})`
    return {
      description: replaceSurrogates(text),
      check_name: rule,
      fingerprint: fingerprint(diagnostic),
      severity: severities[severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    }
  })
  return `${stringify(issues, 2)}\n`
}
