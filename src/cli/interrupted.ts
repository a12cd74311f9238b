import { type ExitCode, exitCodes, type interruptSignals } from '../diagnostics/exit-code.ts'
import { endBySignal, endOnInterrupt } from '../process/interrupt.ts'

/**
 * Runs something that cleans up when the signal comes. When it gives no exit code then, the process ends by the signal
 * that stopped it. A second Ctrl+C ends it at once.
 */
export async function untilInterrupted(work: (stop: AbortSignal) => Promise<ExitCode>): Promise<ExitCode> {
  const stop = new AbortController()
  let received: (typeof interruptSignals)[number] | undefined
  const takeBack = endOnInterrupt(
    signal => {
      received = signal
      stop.abort(new Error(`ended by ${signal}`))
    },
    { endsProcess: false },
  )
  try {
    return await work(stop.signal)
  } catch (error) {
    if (received === undefined) throw error
    endBySignal(received)
    return exitCodes.notRun
  } finally {
    takeBack()
  }
}
