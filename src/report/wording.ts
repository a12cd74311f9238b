import { formatCount, formatList, formatSize } from '../text/format.ts'
import type { Authority, Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts'
import type { Outputs, Report, Step } from './report.ts'

/** What was found and in how many files, in one sentence without its full stop. */
export function formatSummary({ summary, affectedFiles }: Report): string {
  const { errors, warnings, infos, files } = summary
  const found = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
  ] as const
  const counts = found.filter(([number]) => number > 0).map(([number, noun]) => formatCount(number, noun))
  const manifests = formatCount(files, 'manifest')
  if (counts.length === 0) return files === 0 ? 'No problem' : `No problem in ${manifests}`
  const where = affectedFiles === 0 ? '' : ` in ${formatCount(affectedFiles, 'file')}`
  return `${formatList(counts)}${where}${files > affectedFiles ? ` (${manifests} checked)` : ''}`
}

/** Why there are too many warnings; `undefined` if there are not. */
export function warningLimitError(warnings: number, limit = Infinity): string | undefined {
  return warnings > limit
    ? `${formatCount(warnings, 'warning')}, but at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed (--max-warnings, or maxWarnings in the configuration).`
    : undefined
}

/** Whether a step failed for its reason: what lint says beside its errors is not why it failed. */
export function explainsFailure(
  { name, status, reason }: Step,
  { summary }: Pick<Report, 'summary'>,
): boolean {
  return status === 'failed' && reason !== undefined && !(name === 'lint' && summary.errors > 0)
}

/** The summary, and the steps that failed for another reason than a finding. */
export function formatVerdict(report: Report): string {
  const failed = report.steps.filter(step => explainsFailure(step, report))
  const names = formatList(failed.map(step => step.name))
  return names === '' ? formatSummary(report) : `${formatSummary(report)}; ${names} failed`
}

/** Whether the steps need a table: a single step without a result needs none. */
export function hasStepDetails({ steps }: Report): boolean {
  return (
    steps.length > 1 || steps.some(step => step.reason !== undefined || Object.keys(step.outputs).length > 0)
  )
}

/** `file:line:column`, as far as it is known. */
export function formatPlace({ file, line, column }: Place): string {
  return [file, line, column].filter(part => part !== undefined).join(':')
}

/** `suggestion` as a question; values that are already quoted stay as they are. */
export function formatSuggestion(suggestion: string): string {
  return `did you mean ${/^".*"$/s.test(suggestion) ? suggestion : `"${suggestion}"`}?`
}

/** What the authority does about the finding. Only an error says *refuses*: it is proved against the real system. */
export function formatAuthority({ authority, severity }: Pick<Diagnostic, 'authority' | 'severity'>): string {
  return formatList(authority.map(name => does[name](severity)))
}

const does: Record<Authority, (severity: Severity) => string> = {
  stack: severity =>
    severity === 'error' ? 'cozy-stack refuses the manifest at install' : 'cozy-stack reads this at install',
  registry: severity =>
    severity === 'info' ? 'the registry reads this' : 'the registry refuses to publish this',
  runtime: severity =>
    severity === 'error' ? 'the konnector fails at run time' : 'affects the konnector at run time',
  store: readBy('the store'),
  harvest: readBy('Harvest (the account form)'),
  flagship: readBy('the flagship app'),
  libs: severity =>
    severity === 'info'
      ? 'cozy-konnector-libs relies on it'
      : 'the konnector libraries break on this or ignore it',
  security: () => 'security: nothing rejects this, but it is risky',
  convention: () => 'convention',
}

function readBy(name: string): (severity: Severity) => string {
  return severity => (severity === 'info' ? `affects ${name}` : `${name} breaks on this or ignores it`)
}

/** `12 ms`, `1.3 s`. */
export function formatDuration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

/** The outputs of a step: short ones on one line, then a line for each long one, which people copy whole. */
export function formatOutputs({ outputs }: Step): string[] {
  const items = Object.entries(outputs).map(([name, value]) => ({
    long: String(value).length >= 40,
    text: inWords(name, value),
  }))
  const short = items.filter(({ long }) => !long).map(({ text }) => text)
  const long = items.filter(item => item.long).map(({ text }) => text)
  return [...(short.length > 0 ? [short.join(', ')] : []), ...long]
}

function inWords(name: string, value: Outputs[string]): string {
  if (typeof value !== 'number') return `${name} ${value}`
  return name === 'bytes' ? formatSize(value) : formatCount(value, name.replace(/s$/, ''))
}
