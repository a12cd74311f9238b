import { formatCount, formatList, formatSize } from '../text/format.ts'
import type { Authority, Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts'
import type { Outputs, Report, Step, Summary } from './report.ts'

/** What was found and in how many manifests, in one sentence without its full stop. */
export function formatSummary({ errors, warnings, infos, files }: Summary): string {
  const found = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
  ] as const
  const counts = found.filter(([number]) => number > 0).map(([number, noun]) => formatCount(number, noun))
  const what = counts.length === 0 ? 'No problem' : formatList(counts)
  return files === 0 ? what : `${what} in ${formatCount(files, 'manifest')}`
}

/** Why there are too many warnings; undefined when there are not. */
export function warningLimitError(warnings: number, limit = Infinity): string | undefined {
  return warnings > limit
    ? `${formatCount(warnings, 'warning')}, and at most ${limit} may be (--max-warnings, or maxWarnings in the configuration).`
    : undefined
}

/** The summary, and the steps that failed for another reason than what was found. */
export function formatVerdict({ summary, steps }: Report): string {
  const failed = steps.filter(step => step.status === 'failed' && step.reason !== undefined)
  const names = formatList(failed.map(step => step.name))
  return names === '' ? formatSummary(summary) : `${formatSummary(summary)}; ${names} failed`
}

/** Whether the steps are worth a table: a single one with nothing to tell is what was asked for. */
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

/**
 * What the authority does about the finding. Only an error says *refuses*: it alone is proved against the real
 * system.
 */
export function formatAuthority({ authority, severity }: Pick<Diagnostic, 'authority' | 'severity'>): string {
  return formatList(authority.map(name => does[name](severity)))
}

const does: Record<Authority, (severity: Severity) => string> = {
  stack: severity =>
    severity === 'error' ? 'cozy-stack refuses the manifest at install' : 'cozy-stack reads this at install',
  registry: severity =>
    severity === 'info' ? 'the registry reads this' : 'the registry refuses to publish it',
  runtime: severity =>
    severity === 'error' ? 'the konnector fails when it runs' : 'it matters when the konnector runs',
  store: reader('the store'),
  harvest: reader('Harvest, which shows the account form,'),
  flagship: reader('the flagship app'),
  libs: severity =>
    severity === 'info'
      ? 'it matters to the konnector libraries'
      : 'the konnector libraries break on it or ignore it',
  security: () => 'it is accepted everywhere, and dangerous',
  convention: () => 'it is a convention',
}

function reader(name: string): (severity: Severity) => string {
  return severity =>
    severity === 'info' ? `it matters to ${name.replace(/,$/, '')}` : `${name} breaks on it or ignores it`
}

/** `12 ms`, `1.3 s`. */
export function formatDuration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

/** The outputs of a step: the short ones on one line, then a line for each that is to be copied whole. */
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
