import type { Build } from '../build/build.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { createCozyInput } from './cozy-input.ts'
import type { Driver, DriverRun } from './driver.ts'
import type { Exchange } from './exchange.ts'
import type { RecordingSettings } from './recording.ts'

interface RunRecordingOptions {
  driver: Driver
  /** Milliseconds until the run is ended. */
  timeout: number
  trace?: boolean
}

/** Runs the build once on a recording. */
export function runRecording(
  build: Build,
  konnector: Konnector,
  { settings, exchanges }: { settings: RecordingSettings; exchanges: readonly Exchange[] },
  { driver, timeout, trace = false }: RunRecordingOptions,
): Promise<DriverRun> {
  return driver.run(build, konnector, {
    cozy: createCozyInput(konnector, settings),
    vendor: { mode: 'replay', exchanges, ignoreQuery: settings.ignoreQuery ?? [] },
    now: Date.parse(settings.recordedAt),
    trace,
    timeout,
  })
}
