import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from '../../build/build.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import type { Driver, DriverRun } from '../driver.ts'
import { readEarlier, runEarlier } from '../earlier.ts'
import { eventsOf } from '../events.ts'
import { type Exchange, exchangeTitle, type HttpRequest } from '../exchange.ts'
import { bestMatch, matchKey } from '../matching.ts'
import { expectedOf } from '../outcome.ts'
import { printable } from '../printable.ts'
import { unpackRequest } from '../protocol.ts'
import { expectedFile, readSite, type Scenario } from '../recording.ts'
import { RecordingError } from '../recording-error.ts'
import { runRecording } from '../run-recording.ts'
import { type RecordingSettings, settingsFile } from '../settings.ts'
import { readBuildSource } from './build-source.ts'
import { liveRunOf } from './capture.ts'
import type { Credentials } from './config.ts'
import { findEnteredSecrets } from './entered.ts'
import { exchangeFiles, formatJson } from './files.ts'
import { createPseudonyms } from './pseudonyms.ts'
import { createRedactor } from './redact.ts'
import { maxReplayTime, redactUntilRepeated } from './redacted-run.ts'
import { RecordRefused } from './refused.ts'
import { findPersonalSecrets, findSecrets } from './secrets.ts'
import { tidyExchange } from './tidy.ts'
import { checkCapture } from './usable.ts'
import { addFiles, refuseLeaks } from './write.ts'

/** What was added to a recording; safe to show. */
export interface AddedExchanges {
  scenario: Scenario
  /** Method and URL of each. */
  titles: string[]
  redacted: string[]
  result: string
}

export interface AddOptions {
  driver: Driver
  credentials: Credentials
  keepFiles: boolean
  grantAll: boolean
  /** The answer to a request that the recording lacks. Throws `RecordRefused` when there is none. */
  answer(request: HttpRequest): Promise<Exchange>
}

/** One answer can lead to the next request; more than this is no end. */
const maxRounds = 100

/**
 * Adds to a recording what the konnector requests beside it; what is there stays as it is. Throws `RecordRefused`, and
 * nothing is written then.
 */
export async function addToRecording(
  build: Build,
  konnector: Konnector,
  scenario: Scenario,
  { driver, credentials, keepFiles, grantAll, answer }: AddOptions,
): Promise<AddedExchanges> {
  const { settings, kept, earlier } = readKept(scenario)
  const run = (one: RecordingSettings, exchanges: readonly Exchange[], keepState = false, app = {}) =>
    runRecording(
      build,
      konnector,
      { settings: one, exchanges },
      { driver, timeout: maxReplayTime, grantAll, keepState, app },
    )
  const app = await runEarlier(earlier, (one, before) => run(one.settings, one.exchanges, true, before))
  const replay = (one: RecordingSettings, exchanges: readonly Exchange[]) => run(one, exchanges, false, app)
  const { added, last } = await answerAll(all => replay(settings, [...kept, ...all]), answer)
  if (added.length === 0)
    throw new RecordRefused(
      `The recording ${scenario.name} lacks no answer, so nothing was added. Record without --add to replace it.`,
    )

  const source = readBuildSource(build)
  const entered = findEnteredSecrets(credentials, konnector)
  const known = Buffer.from(JSON.stringify(settings)).toString('latin1') + kept.map(textOf).join('\n')
  const tokens = findSecrets(entered, added, source).filter(({ value }) => !known.includes(value))
  const secrets = [...tokens, ...findPersonalSecrets(tokens, added, source)]
  const redactor = createRedactor(createPseudonyms(secrets))
  checkCapture(added, liveRunOf(last, konnector), { scenario, meant: settings.result, redactor })

  const served = new Set(eventsOf(last.events, 'served').map(({ exchange }) => exchange))
  const used = kept.filter((_, index) => served.has(index))
  const tidied = added.map(exchange => tidyExchange(exchange, keepFiles))
  const redacted = await redactUntilRepeated(settings, [...used, ...tidied], secrets, replay)
  const first = nextNumber(scenario.dir)
  const files = new Map(
    redacted.exchanges
      .slice(used.length)
      .flatMap((exchange, index) => exchangeFiles(exchange, first + index)),
  )
  files.set(expectedFile, formatJson(expectedOf(redacted.run)))
  refuseLeaks(files, redacted.redactor)
  addFiles(scenario.dir, files, { konnectorDir: konnector.dir })
  return {
    scenario,
    titles: redacted.exchanges
      .slice(used.length)
      .map(({ request }) => printable(exchangeTitle(request), 160)),
    redacted: redacted.names,
    result: printable(redacted.run.job.error ?? 'success'),
  }
}

function readKept(scenario: Scenario) {
  if (!existsSync(join(scenario.dir, settingsFile)))
    throw new RecordRefused(
      `There is no scenario ${scenario.name} to add to. Run konnector-lint record ${scenario.name} first.`,
    )
  try {
    const { settings, exchanges } = readSite(scenario.dir)
    if (settings.derive)
      throw new RecordRefused(
        `The scenario ${scenario.name} is derived from ${settings.derive.from}. Add to that one.`,
      )
    return { settings, kept: exchanges, earlier: readEarlier(scenario, settings) }
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error
    throw new RecordRefused(
      `${join(scenario.dir, error.file)} cannot be read: ${error.message}. Correct it first.`,
    )
  }
}

/** Runs again and again, each time with the answers to what the last run lacked. */
async function answerAll(
  replay: (added: readonly Exchange[]) => Promise<DriverRun>,
  answer: AddOptions['answer'],
): Promise<{ added: Exchange[]; last: DriverRun }> {
  const added: Exchange[] = []
  for (let round = 0; round < maxRounds; round++) {
    const last = await replay(added)
    const lacking = eventsOf(last.events, 'unmatched').map(({ request }) => unpackRequest(request))
    if (lacking.length === 0) return { added, last }
    // A client may try the same twice.
    const asked = new Map(lacking.map(request => [exchangeTitle(request), request]))
    for (const request of asked.values()) added.push(await answer(request))
  }
  throw new RecordRefused(
    `The konnector requests something new after each of ${maxRounds} answers. Nothing was added; record it again.`,
  )
}

/** Answers from what another tool recorded, each answer once. */
export function answerFrom(
  exchanges: readonly Exchange[],
  ignoreQuery: readonly string[],
): AddOptions['answer'] {
  const waiting = [...exchanges]
  return async request => {
    const key = matchKey(request, ignoreQuery)
    const best = bestMatch(
      request,
      waiting.filter(one => matchKey(one.request, ignoreQuery) === key),
    )
    if (!best)
      throw new RecordRefused(
        `${printable(exchangeTitle(request))} is in neither the recording nor the file. Nothing was added.`,
      )
    waiting.splice(waiting.indexOf(best.candidate), 1)
    return best.candidate
  }
}

function textOf({ request, response }: Exchange): string {
  const parts = [request.url, JSON.stringify(request.headers), JSON.stringify(response?.headers ?? [])]
  const bodies = [request.body, response?.body ?? new Uint8Array()]
  return [...parts, ...bodies.map(body => Buffer.from(body).toString('latin1'))].join('\n')
}

function nextNumber(dir: string): number {
  const numbers = readdirSync(dir).map(name => Number(/^(\d+)-.*\.http$/.exec(name)?.[1] ?? 0))
  return Math.max(0, ...numbers) + 1
}
