import { interruptSignals } from '../diagnostics/exit-code.ts'

type Interrupt = (typeof interruptSignals)[number]

/** Each ends something, and this process goes on; the value says whether the signal ends it afterwards. */
const endings = new Map<(signal: Interrupt) => void, boolean>()
/** Run before this process ends, the latest first. */
const cleanUps = new Set<() => void>()
let isInterrupted = false

/**
 * Has an interrupt end what runs, instead of this process, which still says what came of it. It ends by the signal when
 * its work is done, unless `endsProcess` is false. A second interrupt ends it at once. Returns what takes that back.
 */
export function endOnInterrupt(end: (signal: Interrupt) => void, { endsProcess = true } = {}): () => void {
  listen()
  endings.set(end, endsProcess)
  return () => {
    endings.delete(end)
    stopListening()
  }
}

/** Cleans up before an interrupt ends this process. Returns what takes that back. */
export function onInterrupt(cleanUp: () => void): () => void {
  listen()
  cleanUps.add(cleanUp)
  return () => {
    cleanUps.delete(cleanUp)
    stopListening()
  }
}

/** Cleans up, and ends this process as the signal would have. */
export function endBySignal(signal: Interrupt): void {
  for (const cleanUp of [...cleanUps].toReversed()) cleanUp()
  for (const each of interruptSignals) process.off(each, handle)
  process.kill(process.pid, signal)
}

function handle(signal: Interrupt): void {
  if (endings.size === 0 || isInterrupted) return endBySignal(signal)
  isInterrupted = true
  if ([...endings.values()].includes(true)) process.once('beforeExit', () => endBySignal(signal))
  for (const end of endings.keys()) end(signal)
}

function listen(): void {
  if (endings.size + cleanUps.size === 0) for (const signal of interruptSignals) process.on(signal, handle)
}

function stopListening(): void {
  if (endings.size + cleanUps.size === 0) for (const signal of interruptSignals) process.off(signal, handle)
}
