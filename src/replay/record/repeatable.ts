import { recordedAsker } from '../client/site/asker.ts'
import type { Exchange } from '../exchange.ts'
import { exchangeTitle } from '../exchange.ts'
import { eventsOf } from '../events.ts'
import type { DriverRun } from '../driver.ts'
import { canonical, expectedOf } from '../outcome.ts'
import { printable } from '../printable.ts'
import { type ReplayEvent, unpackRequest } from '../protocol.ts'
import type { Expected } from '../recording.ts'
import type { LiveRun } from './capture.ts'
import type { Redactor } from './redact.ts'
import { RecordRefused } from './refused.ts'

/** Why a run did not go the way of the recording: a request of one of them that the other does not have. */
export function unrepeated(
  events: readonly ReplayEvent[],
  exchanges: readonly Exchange[],
): string | undefined {
  const [blocked] = eventsOf(events, 'blocked')
  if (blocked) return `the konnector tries ${blocked.what}, which no replay lets out`
  // What a site's pages load for themselves comes and goes.
  const unmatched = eventsOf(events, 'unmatched').find(({ asker }) => asker !== 'page')
  if (unmatched)
    return `it requests ${exchangeTitle(unpackRequest(unmatched.request))}, which the live run did not`
  const served = new Set(eventsOf(events, 'served').map(({ exchange }) => exchange))
  const unused = exchanges.find(
    ({ request }, index) => !served.has(index) && recordedAsker(request) !== 'page',
  )
  return unused && `it does not request ${exchangeTitle(unused.request)}, which the live run did`
}

/** Throws `RecordRefused` when the replay of an unchanged capture does not do what the live run did. */
export function refuseUnrepeatable(
  live: LiveRun,
  replayed: DriverRun,
  exchanges: readonly Exchange[],
  redactor: Redactor,
  inBrowser: boolean,
): void {
  const reason = unrepeated(replayed.events, exchanges) ?? differenceOf(live, expectedOf(replayed), inBrowser)
  if (reason === undefined) return
  throw new RecordRefused(
    `The run cannot be repeated: in a replay of it, ${printable(redactor.text(reason))}. Nothing was kept. See "What cannot be replayed" in docs/replay.md.`,
  )
}

/** In a browser the live run has the real clock, so that dates differ. */
function differenceOf(live: Expected, replayed: Expected, inBrowser: boolean): string | undefined {
  if (live.result !== replayed.result)
    return `the job ends with ${replayed.result}, and with ${live.result} on the live site`
  for (const doctype of new Set([...Object.keys(live.documents), ...Object.keys(replayed.documents)])) {
    const [before = [], after = []] = [live, replayed].map(({ documents }) =>
      Object.hasOwn(documents, doctype) ? documents[doctype] : [],
    )
    const index = inBrowser ? -1 : before.findIndex((doc, at) => canonical(doc) !== canonical(after[at]))
    if (index >= 0 || before.length !== after.length)
      return `${doctype} is ${shown(after[Math.max(index, 0)])}, and ${shown(before[Math.max(index, 0)])} on the live site`
  }
  const other = live.files.find((file, at) => canonical(file) !== canonical(replayed.files[at]))
  if (other) return `${other.path} is not the file of the live site`
  return live.files.length === replayed.files.length ? undefined : 'it saves other files'
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 150)
}
