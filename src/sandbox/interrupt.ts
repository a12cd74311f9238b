import { interruptSignals } from '../diagnostics/exit-code.ts'

/**
 * Cleans up before Ctrl+C or a runner ends this process, and then lets it end by the same signal. Gives what takes
 * that back.
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const takeBack = () => {
    for (const signal of interruptSignals) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals) => {
    takeBack()
    cleanUp()
    process.kill(process.pid, signal)
  }
  for (const signal of interruptSignals) process.on(signal, end)
  return takeBack
}
