import { groupBy } from '../../text/group.ts'
import { formatCount } from '../../text/format.ts'
import type { Finding } from '../../diagnostics/rule.ts'
import { recordedAsker } from '../client/site/asker.ts'
import { eventsOf } from '../events.ts'
import { type Exchange, type HttpRequest, exchangeTitle } from '../exchange.ts'
import { matchKey, nearestExchange } from '../matching.ts'
import { attachLocation } from '../source-locator.ts'
import { printable } from '../printable.ts'
import { type Difference, unpackRequest } from '../protocol.ts'
import { replayBody, replayUnmatched, replayUnused } from '../rules.ts'
import type { CheckContext, CheckFinding } from './context.ts'

/** The run and the recording must make the same requests, each once. */
export function* checkExchanges(run: CheckContext): Generator<CheckFinding> {
  const unmatched = eventsOf(run.events, 'unmatched')
  const asked = new Map<string, number>()
  const { exchanges, settings } = run.recording
  const byKey = groupBy(exchanges, ({ request }) => matchKey(request, settings.ignoreQuery ?? []))
  for (const { request: packed, asker } of unmatched) {
    const request = unpackRequest(packed)
    const title = exchangeTitle(request)
    const nth = asked.get(title) ?? 0
    asked.set(title, nth + 1)
    const origin = run.locator.request(title, nth)
    yield {
      rule: replayUnmatched,
      // What a site's pages load for themselves changes by itself.
      ...(asker === 'page' && { severity: 'warning' }),
      ...attachLocation(origin, 'where it is requested', checkUnmatched(request, byKey, run)),
    }
  }
  yield* checkUnused(
    run,
    unmatched.some(({ asker }) => asker !== 'page'),
  )
  for (const { exchange, differences } of eventsOf(run.events, 'served'))
    if (differences.length > 0) {
      const { file, request } = run.recording.exchanges[exchange]!
      const message = `${printable(exchangeTitle(request))} differs from the recorded request: ${listed(differences)}.`
      yield { rule: replayBody, message, place: { file: run.fileOf(file) } }
    }
}

function checkUnmatched(
  request: HttpRequest,
  byKey: ReadonlyMap<string, Exchange[]>,
  { recording, fileOf }: CheckContext,
): Finding {
  const { exchanges, settings } = recording
  const title = printable(exchangeTitle(request))
  const same = byKey.get(matchKey(request, settings.ignoreQuery ?? [])) ?? []
  const last = same.at(-1)
  if (last)
    return {
      message: `${title} was requested more often than recorded: ${formatCount(same.length, 'answer')} ${same.length === 1 ? 'was' : 'were'} used before.`,
      place: { file: fileOf(last.file) },
    }
  const near = nearestExchange(request, exchanges)
  if (!near) return { message: `${title} is not in the recording, which is empty.` }
  const { candidate, differences } = near
  if (differences.some(({ field }) => field === 'origin'))
    return {
      message: `${title} is not in the recording, which has no request to ${new URL(request.url).host}. Record the scenario again.`,
    }
  return {
    message: `${title} is not in the recording. The nearest is ${printable(exchangeTitle(candidate.request))}, which differs in ${listed(differences)}.`,
    place: { file: fileOf(candidate.file) },
  }
}

function* checkUnused(
  { recording, events, fileOf, job }: CheckContext,
  unmatched: boolean,
): Generator<CheckFinding> {
  if (recording.settings.allowUnused) return
  const served = new Set(eventsOf(events, 'served').map(({ exchange }) => exchange))
  const unused = recording.exchanges.filter(
    ({ request }, index) => !served.has(index) && recordedAsker(request) !== 'page',
  )
  const [first] = unused
  if (!first) return
  // A run that broke off leaves the rest: one line is enough.
  if (unmatched || (job.error ?? 'success') !== recording.expected.result)
    yield several(unused, first, fileOf)
  else
    for (const { file, request } of unused)
      yield {
        rule: replayUnused,
        message: `${printable(exchangeTitle(request))} is in the recording, but was not requested.`,
        place: { file: fileOf(file) },
      }
}

function several(unused: readonly Exchange[], first: Exchange, fileOf: CheckContext['fileOf']): CheckFinding {
  const message = `${formatCount(unused.length, 'recorded exchange')} ${unused.length === 1 ? 'was' : 'were'} not requested because the run stopped early; the first is ${printable(exchangeTitle(first.request))}.`
  return { rule: replayUnused, severity: 'info', message, place: { file: fileOf(first.file) } }
}

function listed(differences: readonly Difference[]): string {
  const shown = differences
    .slice(0, 5)
    .map(({ field, asked, recorded }) => `${field} (${quoted(asked)}, recorded ${quoted(recorded)})`)
  if (differences.length > shown.length) shown.push(`${differences.length - shown.length} more`)
  return shown.join(', ')
}

function quoted(value: string | undefined): string {
  return value === undefined ? 'absent' : `"${printable(value, 80)}"`
}
