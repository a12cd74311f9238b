import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatCount } from '../text/format.ts'
import type { Formatter } from './format.ts'
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts'
import { publicationLine, stepTable } from './markdown-steps.ts'
import { mergeAlike } from './merge-alike.ts'
import { formatAuthority, formatPlace, formatSuggestion, formatVerdict, hasStepDetails } from './wording.ts'

/** A job summary may have 1 MiB. */
const summaryLimit = 1024 * 1024

/** Room for the lines that say how many rows are missing, and for the end of what is folded. */
const reserve = 300

/** A job summary or a comment: verdict, publication, changes for users, steps, and findings, most severe first. */
export const markdown: Formatter = (report, { maxBytes = summaryLimit, repositoryUrl }) => {
  const { diagnostics, steps, notice, changes = [] } = report
  const publication = publicationLine(steps, repositoryUrl)
  const head = [
    ...(notice === undefined ? [] : [`**${markdownText(notice)}**\n`]),
    `### konnector-lint: ${formatVerdict(report)}\n`,
    ...(publication === undefined ? [] : [`${publication}\n`]),
    ...(changes.length === 0 ? [] : [formatChanges(changes)]),
    ...(hasStepDetails(report) ? [stepTable(steps, repositoryUrl)] : []),
  ]
  const findings = mergeAlike(diagnostics)
  const room = maxBytes - bytes([...head, table, fold(0), foldEnd].join('\n')) - reserve
  const rows = fitting(findings.map(row), room)
  const notes = findings.findIndex(({ severity }) => severity === 'info')
  const loud = notes === -1 ? rows : rows.slice(0, notes)
  const folded = rows.slice(loud.length)
  const left = findings.length - rows.length
  return [
    ...head,
    ...(loud.length > 0 ? [table + loud.join('')] : []),
    ...(folded.length > 0 ? [`${fold(report.summary.infos)}${table}${folded.join('')}${foldEnd}`] : []),
    ...(left > 0
      ? [`${formatCount(left, 'more finding')} not shown here. Use \`--format json\` to see all.\n`]
      : []),
  ].join('\n')
}

const table = `| | Where | What |\n| --- | --- | --- |\n`

const foldEnd = '\n</details>\n'

/** What nobody has to act on is opened with a click. */
function fold(count: number): string {
  return `<details><summary>${formatCount(count, 'info')}</summary>\n\n`
}

/** Nobody reads more of them in a comment. */
const maxChanges = 50

function formatChanges(changes: readonly string[]): string {
  const shown = changes.slice(0, maxChanges).map(change => `- ${markdownText(change)}\n`)
  const more =
    changes.length > maxChanges ? `- ${formatCount(changes.length - maxChanges, 'more change')}\n` : ''
  return `**What changes for users**\n\n${shown.join('')}${more}`
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

/** As many rows from the start as fit into `room` bytes. */
function fitting(rows: readonly string[], room: number): readonly string[] {
  let used = 0
  const first = rows.findIndex(text => (used += bytes(text)) > room)
  return first === -1 ? rows : rows.slice(0, first)
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}
