import type { Build } from '../../build/build.ts'
import type { Konnector } from '../../konnector/konnector.ts'
import type { AppState } from '../client/input.ts'
import { createCozyInput } from '../cozy-input.ts'
import type { AskCode, Driver, DriverRun } from '../driver.ts'
import { eventsOf } from '../events.ts'
import type { Exchange } from '../exchange.ts'
import type { LogLine } from '../job-output.ts'
import { expectedOf } from '../outcome.ts'
import { unpackExchange } from '../protocol.ts'
import type { Expected } from '../recording.ts'
import { explainRefused, findRefusals } from '../refusals.ts'
import type { RecordingChoices } from '../settings.ts'
import type { Credentials } from './config.ts'

/**
 * The exchanges of a run as they were, with every secret still in them: from the live site, or from a file of another
 * tool. It must not be written anywhere; `keepRecording` makes a scenario of it.
 */
export interface Capture {
  /** ISO 8601. */
  recordedAt: string
  credentials: Credentials
  exchanges: readonly Exchange[]
  /** The run that made the exchanges; absent when another tool did. */
  live?: LiveRun
  /** Of a client-side run: what a person did in it, and what the app kept. */
  app?: AppState
}

export interface LiveRun extends Expected {
  log: readonly LogLine[]
  /** All that the konnector printed. */
  output: string
  timedOut: boolean
  /** What the Cozy refused, and the lines that the manifest misses. */
  refusals: readonly string[]
}

interface CaptureOptions extends Credentials {
  driver: Driver
  /** Origin of the vendor → origin to ask instead. */
  map: Readonly<Record<string, string>>
  /** Milliseconds until the run is ended. */
  timeout: number
  /** Gives the konnector every right in the Cozy. */
  grantAll: boolean
  /** What a person wrote about the Cozy. */
  choices: RecordingChoices
  askCode?: AskCode
}

/** What a run is remembered by. */
export function liveRunOf(ran: DriverRun, { manifest }: Konnector): LiveRun {
  const { job, output, timedOut, events } = ran
  const refused = explainRefused(findRefusals(events, manifest), manifest, () => [])
  return {
    ...expectedOf(ran),
    log: job.log,
    output,
    timedOut,
    refusals: refused.map(({ message }) => message),
  }
}

/** Runs the build against the live site once. */
export async function captureLive(
  build: Build,
  konnector: Konnector,
  { driver, map, timeout, grantAll, choices, askCode, fields, parameters }: CaptureOptions,
): Promise<Capture> {
  const now = Date.now()
  const codes: string[] = []
  const rememberCode = async (state: string) => {
    const code = await askCode?.(state)
    if (code !== undefined) codes.push(code)
    return code
  }
  const ran = await driver.run(build, konnector, {
    cozy: createCozyInput(konnector, { ...choices, fields, parameters }, { grantAll }),
    app: {},
    vendor: { mode: 'record', map },
    now,
    trace: false,
    ...(askCode && { askCode: rememberCode }),
    timeout,
  })
  return {
    recordedAt: new Date(now).toISOString(),
    credentials: { fields, parameters, ...(codes.length > 0 && { codes }) },
    exchanges: eventsOf(ran.events, 'recorded').map(({ exchange }) => unpackExchange(exchange)),
    live: liveRunOf(ran, konnector),
  }
}
