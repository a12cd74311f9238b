import { htmlText } from '../html-text.ts'
import type {
  ExchangeDetails,
  Items,
  LogEntry,
  MissingRight,
  PermissionUse,
  RunDetails,
} from '../run-details.ts'
import { formatCount } from '../../text/format.ts'
import { formatDuration } from '../wording.ts'
import { comparisonTable } from './compared.ts'
import { leftOut, listItems } from './content.ts'
import { exchangeItem } from './exchange.ts'
import { documentTable, fileCard } from './saved.ts'

/** Lines of a log that are shown unfolded. */
const maxUnfoldedLines = 40

/** The replayed scenarios: an index of several, then each with all that it did. One that failed is unfolded. */
export function runSections(runs: readonly RunDetails[]): string {
  const [only, ...others] = runs
  if (only === undefined) return ''
  const sections = runs.map((run, index) => section(run, index + 1, others.length === 0))
  return `${others.length > 0 ? indexOf(runs) : ''}${sections.join('')}`
}

function indexOf(runs: readonly RunDetails[]): string {
  const rows = runs.map(
    ({ scenario, status, result, exchanges, ms }, at) =>
      `<tr><th scope="row"><a href="#run-${at + 1}">${htmlText(scenario)}</a><td class="${toneOf(status)}">${status}<td class="text">${htmlText(result)}<td>${formatCount(requestsOf(exchanges), 'request')}<td>${formatDuration(ms)}\n`,
  )
  return `<h2 class="title">Scenarios</h2>\n<table class="scenarios">\n${rows.join('')}</table>\n`
}

function section(run: RunDetails, number: number, isOnly: boolean): string {
  const { scenario, status, result, ms, runtime, isolation, startedAt } = run
  const open = isOnly || status !== 'passed' ? ' open' : ''
  return `<details class="run ${toneOf(status)}" id="run-${number}"${open}>
<summary><h2>Scenario ${htmlText(scenario)}</h2> <b class="${toneOf(status)}">${status}</b></summary>
<p class="facts">The job ends with <code>${htmlText(result)}</code>. It ran for ${formatDuration(ms)} on ${htmlText(runtime)}. Isolation: ${htmlText(isolation)}.</p>
${part('What differs', run.comparisons.shown.length, listItems(run.comparisons, 'difference', comparisonTable))}${part(
    'Requests',
    run.exchanges.shown.length,
    `<p class="more">Times are those of the konnector’s clock, which starts at ${htmlText(startedAt)}: only waiting moves it.</p>\n${list('exchanges', run.exchanges, 'request', exchangeItem)}`,
  )}${part('Documents', run.documents.shown.length, listItems(run.documents, 'doctype', documentTable))}${part(
    'Files',
    run.files.shown.length,
    list('files', run.files, 'file', fileCard),
  )}${part('Log', run.log.shown.length, logBlock(run.log))}${permissions(run.permissions, run.missingRights)}</details>
`
}

function toneOf(status: RunDetails['status']): string {
  return status === 'passed' ? 'passed' : 'failed'
}

function requestsOf({ shown, more }: Items<ExchangeDetails>): number {
  return shown.filter(({ outcome }) => outcome !== 'unused').length + more
}

function part(title: string, count: number, body: string): string {
  return count === 0 ? '' : `<h3>${title}</h3>\n${body}`
}

function list<T>(kind: string, items: Items<T>, noun: string, show: (item: T) => string): string {
  return `<ol class="${kind}">\n${items.shown.map(show).join('')}</ol>\n${leftOut(items.more, noun)}`
}

/** The konnector's log; a long one is folded. */
function logBlock(log: Items<LogEntry>): string {
  const lines = list('log', log, 'line', logLine)
  return log.shown.length > maxUnfoldedLines
    ? `<details><summary>${formatCount(log.shown.length + log.more, 'line')}</summary>\n${lines}</details>\n`
    : lines
}

const logTones: Readonly<Record<string, string>> = {
  critical: 'failed',
  error: 'failed',
  warn: 'skipped',
  warning: 'skipped',
  debug: 'debug',
}

function logLine({ type, message }: LogEntry): string {
  const tone = Object.hasOwn(logTones, type) ? logTones[type] : 'line'
  return `<li><b class="${tone}">${htmlText(type)}</b> <span>${htmlText(message)}</span>\n`
}

function permissions(uses: Items<PermissionUse>, missing: Items<MissingRight>): string {
  if (uses.shown.length === 0 && missing.shown.length === 0) return ''
  const rows = uses.shown.map(({ title, doctype, given, used }) => {
    const unused = given.filter(verb => !used.includes(verb))
    return `<tr><th scope="row">${htmlText(title)}<td><code>${htmlText(doctype)}</code><td>${verbs(used)}<td>${verbs(unused)}\n`
  })
  const refused = missing.shown.map(
    ({ verb, doctype, route }) =>
      `<li><b class="failed">missing</b> ${htmlText(verb)} on <code>${htmlText(doctype)}</code>, for <code>${htmlText(route)}</code>\n`,
  )
  const head = ['permission', 'doctype', 'used', 'not used'].map(name => `<th scope="col">${name}`).join('')
  return part(
    'Permissions',
    1,
    `${refused.length > 0 ? `<ul>\n${refused.join('')}</ul>\n${leftOut(missing.more, 'missing permission')}` : ''}<table class="permissions"><thead><tr>${head}</thead>\n${rows.join('')}</table>\n${leftOut(uses.more, 'permission')}`,
  )
}

function verbs(names: readonly string[]): string {
  return names.length === 0 ? '<span class="absent">none</span>' : htmlText(names.join(', '))
}
