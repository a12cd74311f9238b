import { writeSync } from 'node:fs'
import { type ReplayEvent, eventsFd } from '../protocol.ts'

/** Says a fact to the parent, at once: the process may be killed at any time. */
export function emit(fact: ReplayEvent): void {
  const line = Buffer.from(`${JSON.stringify(fact)}\n`)
  for (let written = 0; written < line.length;) written += writeSome(line.subarray(written))
}

function writeSome(bytes: Uint8Array): number {
  try {
    return writeSync(eventsFd, bytes)
  } catch (error) {
    // The parent reads slower than we write.
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0
    throw error
  }
}
