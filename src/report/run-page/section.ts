import { htmlText } from '../html-text.ts'
import type {
  CozyRequest,
  ExchangeDetails,
  Items,
  LogEntry,
  MissingRight,
  PermissionUse,
  ReplayedRun,
  RunDetails,
} from '../run-details.ts'
import { formatCount } from '../../text/format.ts'
import { formatDuration } from '../wording.ts'
import { comparisonTable } from './compared.ts'
import { leftOut, listItems } from './content.ts'
import { exchangeItem } from './exchange.ts'
import { documentTable, fileCard } from './saved.ts'

/** Lines that are shown unfolded. */
const maxUnfoldedLines = 20

/** The replayed scenarios: an index of several, then each with all that it did. One that failed is unfolded. */
export function runSections(runs: readonly RunDetails[]): string {
  const [only, ...others] = runs
  if (only === undefined) return ''
  const sections = runs.map((run, index) => section(run, index + 1, others.length === 0))
  return `${others.length > 0 ? indexOf(runs) : ''}${sections.join('')}`
}

function indexOf(runs: readonly RunDetails[]): string {
  const rows = runs.map(
    (run, at) =>
      `<tr><th scope="row"><a href="#run-${at + 1}">${htmlText(run.scenario)}</a><td class="${toneOf(run.status)}">${run.status}<td class="text">${summaryCells(run)}\n`,
  )
  return `<h2 class="title">Scenarios</h2>\n<table class="scenarios">\n${rows.join('')}</table>\n`
}

function summaryCells(run: RunDetails): string {
  if (run.reason !== undefined) return `${htmlText(run.reason)}<td><td>`
  const { result, exchanges, ms } = run
  return `${htmlText(result)}<td>${formatCount(requestsOf(exchanges), 'request')}<td>${formatDuration(ms)}`
}

function section(run: RunDetails, number: number, isOnly: boolean): string {
  const { scenario, status } = run
  const open = isOnly || status !== 'passed' ? ' open' : ''
  return `<details class="run ${toneOf(status)}" id="run-${number}"${open}>
<summary><h2>Scenario ${htmlText(scenario)}</h2> <b class="${toneOf(status)}">${status}</b></summary>
${run.reason === undefined ? story(run) : `<p class="facts">${htmlText(run.reason)}</p>\n`}</details>
`
}

/** All that a run did, part by part. */
function story(run: ReplayedRun): string {
  const { comparisons, exchanges, cozy, documents, files, log, permissions, missingRights, startedAt } = run
  const clock = `<p class="more">Times are those of the konnector’s clock, which starts at ${htmlText(startedAt)}: only waiting moves it.</p>\n`
  const requests = `${clock}${list('exchanges', exchanges, 'request', exchangeItem)}`
  return [
    facts(run),
    part('What differs', comparisons, listItems(comparisons, 'difference', comparisonTable)),
    part(
      'Missing permissions',
      missingRights,
      list('missing', missingRights, 'missing permission', missingRight),
    ),
    part('Requests', exchanges, requests),
    part('Requests to the Cozy', cozy, folded(cozy, 'request', list('cozy', cozy, 'request', cozyRequest))),
    part('Documents', documents, listItems(documents, 'doctype', documentTable)),
    part('Files', files, list('files', files, 'file', fileCard)),
    part('Log', log, folded(log, 'line', list('log', log, 'line', logLine))),
    part('Permissions', permissions, permissionTable(permissions)),
  ].join('')
}

function facts({ result, ms, runtime, isolation, second }: ReplayedRun): string {
  const again =
    second === undefined
      ? ''
      : ` A second run, on what it left, makes ${formatCount(second.requests, 'request')} and ends with <code>${htmlText(second.result)}</code>.`
  return `<p class="facts">The job ends with <code>${htmlText(result)}</code>. It ran for ${formatDuration(ms)} on ${htmlText(runtime)}. Isolation: ${htmlText(isolation)}.${again}</p>\n`
}

function toneOf(status: RunDetails['status']): string {
  return status === 'timeout' ? 'failed' : status
}

function requestsOf({ shown, more }: Items<ExchangeDetails>): number {
  return shown.filter(({ outcome }) => outcome !== 'unused').length + more
}

function part(title: string, { shown }: Items<unknown>, body: string): string {
  return shown.length === 0 ? '' : `<h3>${title}</h3>\n${body}`
}

function list<T>(kind: string, items: Items<T>, noun: string, show: (item: T) => string): string {
  return `<ol class="${kind}">\n${items.shown.map(show).join('')}</ol>\n${leftOut(items.more, noun)}`
}

/** A list, folded when it is long. */
function folded({ shown, more }: Items<unknown>, noun: string, body: string): string {
  return shown.length > maxUnfoldedLines
    ? `<details><summary>${formatCount(shown.length + more, noun)}</summary>\n${body}</details>\n`
    : body
}

function cozyRequest({ route, isGranted }: CozyRequest): string {
  const refused = isGranted ? '' : ' <b class="failed">not permitted</b>'
  return `<li><code>${htmlText(route)}</code>${refused}\n`
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

function permissionTable({ shown, more }: Items<PermissionUse>): string {
  const head = ['permission', 'doctype', 'used', 'not used'].map(name => `<th scope="col">${name}`).join('')
  const rows = shown.map(({ title, doctype, given, used }) => {
    const unused = given.filter(verb => !used.includes(verb))
    return `<tr><th scope="row">${htmlText(title)}<td><code>${htmlText(doctype)}</code><td>${verbs(used)}<td>${verbs(unused)}\n`
  })
  return `<table class="permissions"><thead><tr>${head}</thead>\n${rows.join('')}</table>\n${leftOut(more, 'permission')}`
}

function missingRight({ verb, doctype, route }: MissingRight): string {
  return `<li>${htmlText(verb)} on <code>${htmlText(doctype)}</code>, for <code>${htmlText(route)}</code>\n`
}

function verbs(names: readonly string[]): string {
  return names.length === 0 ? '<span class="absent">none</span>' : htmlText(names.join(', '))
}
