import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Formatter } from './format.ts'
import type { Step } from './report.ts'
import { replaceSurrogates } from '../text/escape.ts'
import { formatAuthority, formatOutputs, formatPlace, formatSuggestion, formatSummary } from './wording.ts'

interface Case {
  name: string
  seconds?: number
  child?: { tag: 'failure' | 'skipped' | 'system-out'; attributes?: Attributes; text?: string }
}

type Attributes = Record<string, string | number | undefined>

/** One suite a file with a case for each finding, and one for the steps. Only errors are failures. */
export const junit: Formatter = ({ diagnostics, steps, summary }) => {
  const files = new Map<string, Case[]>()
  for (const diagnostic of diagnostics) {
    const { file = 'konnector' } = diagnostic
    files.set(file, files.get(file) ?? [])
    files.get(file)!.push(findingCase(diagnostic))
  }
  const suites = [...files].map(([name, cases]) => ({ name, cases }))
  if (steps.length > 0) suites.push({ name: 'steps', cases: steps.map(stepCase) })
  if (suites.length === 0) suites.push({ name: 'lint', cases: [{ name: formatSummary(summary) }] })
  const inner = suites.map(({ name, cases }) =>
    element('testsuite', { name, ...counts(cases) }, cases.map(each => caseElement(each, name)).join('')),
  )
  const all = counts(suites.flatMap(({ cases }) => cases))
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  return `${head}${element('testsuites', { name: 'konnector-lint', ...all }, inner.join(''))}`
}

function findingCase(diagnostic: Diagnostic): Case {
  const { severity, rule, message, suggestion, related, url } = diagnostic
  const lines = [
    formatPlace(diagnostic),
    message,
    suggestion === undefined ? '' : formatSuggestion(suggestion),
    ...related.map(other => `see ${formatPlace(other)} ${other.message}`),
    formatAuthority(diagnostic),
    url,
  ]
  const text = lines.filter(Boolean).join('\n')
  const place = [diagnostic.line, diagnostic.column].filter(part => part !== undefined).join(':')
  return {
    name: [rule, place].filter(Boolean).join(' '),
    child:
      severity === 'error'
        ? { tag: 'failure', attributes: { message, type: rule }, text }
        : { tag: 'system-out', text: `${severity}: ${text}` },
  }
}

function stepCase(step: Step): Case {
  const { name, status, ms, reason } = step
  const message = reason ?? status
  const made = formatOutputs(step).join('\n')
  const plain: Case = { name, seconds: ms / 1000 }
  if (status === 'failed')
    return { ...plain, child: { tag: 'failure', attributes: { message, type: name }, text: message } }
  if (status === 'skipped') return { ...plain, child: { tag: 'skipped', attributes: { message } } }
  return made === '' ? plain : { ...plain, child: { tag: 'system-out', text: made } }
}

function counts(cases: readonly Case[]): {
  tests: number
  failures: number
  errors: number
  skipped: number
} {
  const having = (tag: string) => cases.filter(({ child }) => child?.tag === tag).length
  return { tests: cases.length, failures: having('failure'), errors: 0, skipped: having('skipped') }
}

function caseElement({ name, seconds, child }: Case, classname: string): string {
  const inner = child ? element(child.tag, child.attributes ?? {}, escapeXml(child.text ?? '')) : ''
  return element('testcase', { name, classname, time: seconds?.toFixed(3) }, inner)
}

function element(tag: string, attributes: Attributes, inner: string): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`],
  )
  const open = `<${tag}${pairs.join('')}`
  if (inner === '') return `${open}/>\n`
  return `${open}>${inner.startsWith('<') ? '\n' : ''}${inner}</${tag}>\n`
}

/** What XML 1.0 cannot hold is dropped; `##[` is taken apart, for GitHub's runner obeys it in a log. */
function escapeXml(text: string): string {
  return replaceSurrogates(text)
    .replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replaceAll('##[', '##&#91;')
    .replace(/^(\s*):(?=:)/gmu, '$1&#58;')
}
