import type { Build } from '../build/build.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { AppState } from './client/input.ts'
import { createCozyInput } from './cozy-input.ts'
import type { Driver, DriverRun } from './driver.ts'
import type { Exchange } from './exchange.ts'
import { handsOf, type RecordingSettings } from './settings.ts'

interface RunRecordingOptions {
  driver: Driver
  /** Milliseconds until the run is ended. */
  timeout: number
  trace?: boolean
  /** What the flagship app has of an earlier run. */
  app?: AppState
  /** Whether the run says how it leaves the Cozy. */
  keepState?: boolean
  /** Gives the konnector every right in the Cozy. */
  grantAll?: boolean
}

/** Runs the build once on a recording. */
export function runRecording(
  build: Build,
  konnector: Konnector,
  { settings, exchanges }: { settings: RecordingSettings; exchanges: readonly Exchange[] },
  { driver, timeout, trace = false, app, grantAll = false, keepState = false }: RunRecordingOptions,
): Promise<DriverRun> {
  return driver.run(build, konnector, {
    cozy: {
      ...createCozyInput(konnector, settings, { grantAll }),
      ...(app?.stack && { state: app.stack }),
    },
    keepState,
    app: { ...app, ...appStateOf(settings) },
    vendor: { mode: 'replay', exchanges, ignoreQuery: settings.ignoreQuery ?? [] },
    now: Date.parse(settings.recordedAt),
    trace,
    timeout,
  })
}

function appStateOf({ hands, credentials, accountName }: RecordingSettings): AppState {
  return {
    hands: handsOf({ ...(hands && { hands }) }),
    ...(credentials && { credentials }),
    ...(accountName !== undefined && { accountName }),
  }
}
