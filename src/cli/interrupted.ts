import { type ExitCode, exitCodes, interruptSignals } from '../diagnostics/exit-code.ts'

/**
 * Runs something that cleans up when the signal comes, and then ends the process by the signal that
 * stopped it. A second Ctrl+C ends it at once.
 */
export async function untilInterrupted(work: (stop: AbortSignal) => Promise<ExitCode>): Promise<ExitCode> {
  const stop = new AbortController()
  let received: NodeJS.Signals | undefined
  const hear = (signal: NodeJS.Signals) => {
    received = signal
    for (const name of interruptSignals) process.off(name, hear)
    stop.abort(new Error(`ended by ${signal}`))
  }
  for (const name of interruptSignals) process.on(name, hear)
  try {
    return await work(stop.signal)
  } catch (error) {
    if (received === undefined) throw error
    process.kill(process.pid, received)
    return exitCodes.notRun
  } finally {
    for (const name of interruptSignals) process.off(name, hear)
  }
}
