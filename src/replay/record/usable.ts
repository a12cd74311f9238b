import type { Capture } from './capture.ts'
import { RecordRefused } from './refused.ts'

/** Throws `RecordRefused` for a capture that no replay can repeat. `result` is its redacted result, safe to show. */
export function checkCapture({ exchanges, timedOut }: Capture, result: string): void {
  if (timedOut) throw new RecordRefused('The konnector did not end in time, so nothing was kept.')
  if (exchanges.length === 0)
    throw new RecordRefused(
      `The konnector reached no site and ended with: ${result}. Is the site there, and is --map right?`,
    )
}
