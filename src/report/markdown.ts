import { type Diagnostic, severities } from '../diagnostics/diagnostic.ts'
import type { Formatter } from './format.ts'
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts'
import type { Step } from './report.ts'
import { formatCount } from '../text/format.ts'
import {
  formatAuthority,
  formatDuration,
  formatOutputs,
  formatPlace,
  formatSuggestion,
  hasStepDetails,
  formatVerdict,
} from './wording.ts'

/** A job summary may have 1 MiB. */
const summaryLimit = 1024 * 1024

/** Room for the line that says how many rows are missing. */
const reserve = 200

/** A job summary or a comment: the summary, the steps, and the findings, most severe first. */
export const markdown: Formatter = (report, { maxBytes = summaryLimit }) => {
  const { diagnostics, steps, notice } = report
  const head = [
    ...(notice === undefined ? [] : [`**${markdownText(notice)}**\n`]),
    `### konnector-lint: ${formatVerdict(report)}\n`,
    ...(hasStepDetails(report) ? [stepTable(steps)] : []),
  ]
  const ranked = severities.flatMap(severity => diagnostics.filter(each => each.severity === severity))
  const table = `| | Where | What |\n| --- | --- | --- |\n`
  const rows = fitting(ranked.map(row), maxBytes - bytes([...head, table].join('\n')) - reserve)
  const left = ranked.length - rows.length
  return [
    ...head,
    ...(rows.length > 0 ? [table + rows.join('')] : []),
    ...(left > 0
      ? [`${formatCount(left, 'more finding')} not shown here. Use \`--format json\` to see all.\n`]
      : []),
  ].join('\n')
}

function row(diagnostic: Diagnostic): string {
  const { severity, rule, message, suggestion, related, url } = diagnostic
  const what = [
    markdownText(message),
    suggestion === undefined ? '' : markdownText(formatSuggestion(suggestion)),
    ...related.map(other => `${markdownCode(formatPlace(other))} ${markdownText(other.message)}`),
    `<sub>${markdownText(formatAuthority(diagnostic))}</sub>`,
  ]
  const place = formatPlace(diagnostic)
  const where = [place && markdownCode(place), markdownLink(rule, url)]
  return `| ${severity} | ${where.filter(Boolean).join('<br>')} | ${what.filter(Boolean).join('<br>')} |\n`
}

function stepTable(steps: readonly Step[]): string {
  const rows = steps.map(step => {
    const notes = [...formatOutputs(step), step.reason ?? ''].filter(Boolean).map(markdownText).join('<br>')
    return `| ${step.name} | ${step.status} | ${step.status === 'skipped' ? '' : formatDuration(step.ms)} | ${notes} |\n`
  })
  return `| Step | Status | Time | |\n| --- | --- | ---: | --- |\n${rows.join('')}`
}

/** As many rows from the start as fit into `room` bytes. */
function fitting(rows: readonly string[], room: number): readonly string[] {
  let used = 0
  const first = rows.findIndex(text => (used += bytes(text)) > room)
  return first === -1 ? rows : rows.slice(0, first)
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}
