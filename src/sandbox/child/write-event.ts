import { writeSync } from 'node:fs'
import { eventsFd } from '../streams.ts'

/** Says something to the process that started this one, at once, as the code may be killed at any time. */
export function writeEvent(event: object): void {
  const line = Buffer.from(`${JSON.stringify(event)}\n`)
  for (let written = 0; written < line.length;) written += writeSome(line.subarray(written))
}

function writeSome(bytes: Uint8Array): number {
  try {
    return writeSync(eventsFd, bytes)
  } catch (error) {
    // It reads slower than we write.
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0
    throw error
  }
}
