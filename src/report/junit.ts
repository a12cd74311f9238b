import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Formatter } from './format.ts'
import type { Report, Step } from './report.ts'
import { type Attributes, xmlElement, xmlText } from './xml.ts'
import {
  explainsFailure,
  formatAuthority,
  formatOutputs,
  formatPlace,
  formatSuggestion,
  formatSummary,
} from './wording.ts'

interface Case {
  name: string
  /** A finding takes none: its rule ran in the step. */
  seconds: number
  child?: { tag: 'failure' | 'skipped' | 'system-out'; attributes?: Attributes; text?: string }
}

/** Readers of JUnit take cases of one name in one suite for one. */
function withUniqueNames(cases: readonly Case[]): Case[] {
  const times = new Map<string, number>()
  return cases.map(each => {
    const time = (times.get(each.name) ?? 0) + 1
    times.set(each.name, time)
    return time === 1 ? each : { ...each, name: `${each.name} (${time})` }
  })
}

/** A suite for each file with a case for each finding, and one for the steps. Only errors are failures. */
export const junit: Formatter = report => {
  const { diagnostics, steps } = report
  const files = new Map<string, Case[]>()
  for (const diagnostic of diagnostics) {
    const { file = 'konnector' } = diagnostic
    files.set(file, files.get(file) ?? [])
    files.get(file)!.push(findingCase(diagnostic))
  }
  const suites = [...files].map(([name, cases]) => ({ name, cases: withUniqueNames(cases) }))
  if (steps.length > 0) suites.push({ name: 'steps', cases: steps.map(step => stepCase(step, report)) })
  if (suites.length === 0) suites.push({ name: 'lint', cases: [{ name: formatSummary(report), seconds: 0 }] })
  const inner = suites.map(({ name, cases }) =>
    xmlElement('testsuite', { name, ...counts(cases) }, cases.map(each => caseElement(each, name)).join('')),
  )
  const all = counts(suites.flatMap(({ cases }) => cases))
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  return `${head}${xmlElement('testsuites', { name: 'konnector-lint', ...all }, inner.join(''))}`
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
    name: [rule, place, diagnostic.pointer].filter(Boolean).join(' '),
    seconds: 0,
    child:
      severity === 'error'
        ? { tag: 'failure', attributes: { message, type: rule }, text }
        : { tag: 'system-out', text: `${severity}: ${text}` },
  }
}

function stepCase(step: Step, report: Report): Case {
  const { name, status, ms, reason } = step
  const message =
    status !== 'failed' || explainsFailure(step, report) ? (reason ?? status) : 'There are errors.'
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
  time: string
} {
  const having = (tag: string) => cases.filter(({ child }) => child?.tag === tag).length
  return {
    tests: cases.length,
    failures: having('failure'),
    errors: 0,
    skipped: having('skipped'),
    time: formatSeconds(cases),
  }
}

function formatSeconds(cases: readonly Pick<Case, 'seconds'>[]): string {
  return cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3)
}

function caseElement({ name, seconds, child }: Case, classname: string): string {
  const inner = child ? xmlElement(child.tag, child.attributes ?? {}, xmlText(child.text ?? '')) : ''
  return xmlElement('testcase', { name, classname, time: formatSeconds([{ seconds }]) }, inner)
}
