import type { Build } from '../../build/build.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import type { Driver, DriverRun } from '../driver.ts'
import { eventsOf } from '../events.ts'
import type { Exchange } from '../exchange.ts'
import type { LogLine } from '../job-output.ts'
import { expectedOf } from '../outcome.ts'
import type { Expected, Scenario } from '../recording.ts'
import type { RecordingSettings } from '../settings.ts'
import { printable } from '../printable.ts'
import { runRecording } from '../run-recording.ts'
import type { Side } from '../build-part.ts'
import { appSettings } from '../client/app-settings.ts'
import { readBuildSource } from './build-source.ts'
import { type Capture, type LiveRun, liveRunOf } from './capture.ts'
import { findEnteredSecrets } from './entered.ts'
import { scenarioFiles } from './files.ts'
import { createPseudonyms } from './pseudonyms.ts'
import { createRedactor } from './redact.ts'
import { maxReplayTime, redactUntilRepeated } from './redacted-run.ts'
import { refuseUnrepeatable } from './repeatable.ts'
import { findPersonalSecrets, findSecrets, minSecretLength } from './secrets.ts'
import { tidyExchange } from './tidy.ts'
import { checkCapture } from './usable.ts'
import { readChoices, refuseLeaks, writeScenario } from './write.ts'

export interface KeptRecording {
  scenario: Scenario
  /** Exchanges in the recording. */
  exchanges: number
  /** Names of what was replaced: fields, cookies, tokens, personal data. */
  redacted: string[]
  /** How the job ended on the live site; safe to show. */
  result: string
  saved: { documents: number; files: number }
  /** What a person should look at; safe to show. */
  notes: string[]
  /** What the konnector logged with pseudonyms; safe to show. */
  log: LogLine[]
}

interface KeepOptions {
  /** Replays the recording. */
  driver: Driver
  scenario: Scenario
  /** Keep the PDFs of the site, which are personal; without, a placeholder stands for each. */
  keepFiles: boolean
  /** Gives the konnector every right in the Cozy. */
  grantAll: boolean
  /** The part that was run, where the build has both. */
  side?: Side
}

/**
 * Makes a scenario of a capture. First the capture is replayed as it is, and has to do what the live run did; then its
 * secrets are replaced, in memory, and the replay of that is what `expected.json` holds. Nothing is written while a
 * secret is left, nor when a replay does not repeat the run. Throws `RecordRefused`.
 */
export async function keepRecording(
  capture: Capture,
  build: Build,
  konnector: Konnector,
  { driver, scenario, keepFiles, grantAll, side }: KeepOptions,
): Promise<KeptRecording> {
  const source = readBuildSource(build)
  const { credentials } = capture
  const entered = findEnteredSecrets(credentials, konnector)
  const choices = readChoices(scenario.dir)
  const settings: RecordingSettings = {
    version: 1,
    recordedAt: capture.recordedAt,
    fields: credentials.fields,
    ...(credentials.parameters !== undefined && { parameters: credentials.parameters }),
    ...(credentials.codes && { twoFactorCodes: [...credentials.codes] }),
    ...(side && { side }),
    ...(capture.app && appSettings(capture.app)),
    ...choices,
  }
  const replay = (one: RecordingSettings, all: readonly Exchange[]) =>
    runRecording(
      build,
      konnector,
      { settings: one, exchanges: all },
      { driver, timeout: maxReplayTime, grantAll },
    )
  const tidied = capture.exchanges.map(exchange => tidyExchange(exchange, true))
  const { exchanges, live } = capture.live
    ? { exchanges: tidied, live: capture.live }
    : await runImported(konnector, tidied, all => replay(settings, all))
  const tokens = findSecrets(entered, exchanges, source)
  const secrets = [...tokens, ...findPersonalSecrets(tokens, exchanges, source)]
  const redactor = createRedactor(createPseudonyms(secrets))
  checkCapture(exchanges, live, { scenario, meant: choices.result, redactor })

  const repeated = await replay(settings, exchanges)
  refuseUnrepeatable(live, repeated, exchanges, redactor, capture.app !== undefined)

  const kept = exchanges.map(exchange => tidyExchange(exchange, keepFiles))
  const redacted = await redactUntilRepeated(settings, kept, secrets, replay)
  const expected = expectedOf(redacted.run)
  const files = scenarioFiles(redacted.settings, expected, redacted.exchanges)
  refuseLeaks(files, redacted.redactor)
  writeScenario(scenario.dir, files, { konnectorDir: konnector.dir })
  return {
    scenario,
    exchanges: exchanges.length,
    redacted: redacted.names,
    result: printable(expected.result),
    saved: { documents: Object.values(expected.documents).flat().length, files: expected.files.length },
    notes: [
      ...notesOn(credentials.fields, expectedOf(repeated), expected),
      ...(redacted.keepsClaims
        ? ['The konnector reads its token (a JWT), so the claims in it stay readable: look at them.']
        : []),
    ],
    log: redacted.run.job.log.map(({ type, message }) => ({
      type: printable(type, 20),
      message: printable(message),
    })),
  }
}

/** What another tool recorded is more than the konnector asks for. */
async function runImported(
  konnector: Konnector,
  exchanges: readonly Exchange[],
  replay: (exchanges: readonly Exchange[]) => Promise<DriverRun>,
): Promise<{ exchanges: readonly Exchange[]; live: LiveRun }> {
  const run = await replay(exchanges)
  const served = new Set(eventsOf(run.events, 'served').map(({ exchange }) => exchange))
  return { exchanges: exchanges.filter((_, index) => served.has(index)), live: liveRunOf(run, konnector) }
}

function notesOn(fields: Record<string, unknown>, live: Expected, kept: Expected): string[] {
  const short = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && value.length < minSecretLength
      ? [`The field ${name} is too short to find in other text, so it stays in the recording as it is.`]
      : [],
  )
  const counts = ({ documents, files }: Expected) =>
    JSON.stringify([Object.entries(documents).map(([type, docs]) => [type, docs.length]), files.length])
  return counts(live) === counts(kept)
    ? short
    : [
        ...short,
        'With pseudonyms in the recording the konnector saves something else than on the live site: compare expected.json with what you know.',
      ]
}
