import { rmSync } from 'node:fs'
import { interruptSignals } from '../diagnostics/exit-code.ts'

type Interrupt = (typeof interruptSignals)[number]

/** Ends what runs. */
const running = new Set<(signal: Interrupt) => void>()
/** Temporary folders that are in use. */
const folders = new Set<string>()
let interrupted = false

/**
 * Has an interrupt end what runs, instead of this process: whoever runs it can still find out what came of it. A second
 * interrupt ends the process. Gives what takes that back.
 */
export function endOnInterrupt(end: (signal: Interrupt) => void): () => void {
  return track(running, end)
}

/** Has an interrupt remove a temporary folder. Gives what takes that back. */
export function removeOnInterrupt(folder: string): () => void {
  return track(folders, folder)
}

function track<T>(set: Set<T>, member: T): () => void {
  if (running.size + folders.size === 0)
    for (const signal of interruptSignals) process.on(signal, onInterrupt)
  set.add(member)
  return () => {
    set.delete(member)
    if (running.size + folders.size === 0)
      for (const signal of interruptSignals) process.off(signal, onInterrupt)
  }
}

function onInterrupt(signal: Interrupt): void {
  if (running.size === 0 || interrupted) return endProcess(signal)
  interrupted = true
  for (const end of running) end(signal)
  // The process still ends by the signal, once it has said what came of the push.
  process.once('beforeExit', () => endProcess(signal))
}

function endProcess(signal: Interrupt): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  for (const each of interruptSignals) process.off(each, onInterrupt)
  process.kill(process.pid, signal)
}
