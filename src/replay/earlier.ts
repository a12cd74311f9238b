import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AppState } from './client/input.ts'
import type { DriverRun } from './driver.ts'
import { eventsOf } from './events.ts'
import { readRecording, type Recording, type Scenario } from './recording.ts'
import { RecordingError } from './recording-error.ts'
import { type RecordingSettings, settingsFile } from './settings.ts'

/**
 * The recordings of the runs that a scenario comes after, the first run first; none when it starts with an empty Cozy.
 * Throws `RecordingError` for one that is not there, or that comes after itself.
 */
export function readEarlier({ dir }: Scenario, settings: RecordingSettings): Recording[] {
  const earlier: Recording[] = []
  const seen = new Set([dir])
  for (let { after } = settings; after !== undefined; after = earlier[0]!.settings.after) {
    const scenario = { name: after, dir: join(dirname(dir), after) }
    if (!existsSync(join(scenario.dir, settingsFile)))
      throw new RecordingError(
        settingsFile,
        `its "after" names ${JSON.stringify(after)}, which is no scenario`,
      )
    if (seen.has(scenario.dir))
      throw new RecordingError(settingsFile, 'its "after" leads back to a scenario that comes after it')
    seen.add(scenario.dir)
    earlier.unshift(readRecording(scenario))
  }
  return earlier
}

/** What the flagship app has when the earlier runs are over; undefined without one. */
export async function runEarlier(
  earlier: readonly Recording[],
  run: (recording: Recording, app: AppState | undefined) => Promise<DriverRun>,
): Promise<AppState | undefined> {
  let app: AppState | undefined
  for (const recording of earlier) app = eventsOf((await run(recording, app)).events, 'left').at(-1)?.app
  return app
}
