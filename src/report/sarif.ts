import type { Log, ReportingDescriptor, Result, Run } from 'sarif'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { type Rule, ruleSeverity } from '../diagnostics/rule.ts'
import { ruleUrl } from '../diagnostics/rule-url.ts'
import { createFingerprints } from './fingerprints.ts'
import type { Formatter } from './format.ts'
import { stringify } from './json.ts'
import { sarifLocation, sarifFixes } from './sarif-places.ts'
import { formatAuthority, formatSuggestion } from './wording.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

/** SARIF 2.1.0: the rules with their help, and a result a finding, with a fingerprint that survives reformatting. */
export const sarif: Formatter = ({ diagnostics, steps }, { rules, source, version }) => {
  const known = new Map(rules.map((rule, index) => [rule.id, index]))
  const fingerprint = createFingerprints()
  const failed = steps.filter(step => step.status === 'failed' && step.reason !== undefined)
  const run: Run = {
    tool: {
      driver: {
        name: 'konnector-lint',
        semanticVersion: version,
        informationUri: ruleUrl('README'),
        rules: rules.map(descriptor),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: failed.length === 0,
        toolExecutionNotifications: failed.map(({ name, reason }) => ({
          level: 'error',
          message: { text: plain(`${name}: ${reason}`) },
        })),
      },
    ],
    results: diagnostics.map(diagnostic => {
      const index = known.get(diagnostic.rule)
      const fixes = sarifFixes(diagnostic, source)
      return {
        ...result(diagnostic),
        ...(index !== undefined && { ruleIndex: index }),
        partialFingerprints: { 'konnectorLint/v1': fingerprint(diagnostic) },
        ...(fixes.length > 0 && { fixes }),
      }
    }),
  }
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return `${stringify(log, 2)}\n`
}

const startOfManifest = {
  physicalLocation: { artifactLocation: { uri: 'manifest.konnector' }, region: { startLine: 1 } },
}

function descriptor(rule: Rule): ReportingDescriptor {
  const severity = ruleSeverity(rule, 'recommended')
  const url = ruleUrl(rule.id)
  const why = formatAuthority({ authority: rule.authority, severity })
  return {
    id: rule.id,
    shortDescription: { text: plain(`${rule.summary}.`) },
    fullDescription: { text: plain(`${rule.summary}: ${why}.`) },
    help: {
      text: plain(`${rule.summary}: ${why}. Source: ${rule.source}. Read ${url}`),
      markdown: `${rule.summary}: ${why}.\n\nSource: ${rule.source}.\n\n[What it means and what to do](${url})`,
    },
    helpUri: url,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [...new Set([rule.group, ...rule.authority])] },
  }
}

function result(diagnostic: Diagnostic): Result {
  const { rule, severity, authority, message, suggestion, related } = diagnostic
  const text = [message, suggestion === undefined ? '' : `(${formatSuggestion(suggestion)})`]
    .filter(Boolean)
    .join(' ')
  // GitHub refuses the whole upload for one result without a location.
  const place = sarifLocation(diagnostic) ?? startOfManifest
  const others = related.flatMap((other, id) => {
    const at = sarifLocation(other)
    return at ? [{ id, ...at, message: { text: plain(other.message) } }] : []
  })
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: plain(text) },
    locations: [place],
    ...(others.length > 0 && { relatedLocations: others }),
    properties: { authority },
  }
}

/** A viewer would make a link of `[…](…)`: SARIF 2.1.0 §3.11.6. */
function plain(text: string): string {
  return text.replaceAll('](', ']\u200b(')
}
