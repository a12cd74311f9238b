import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Names findings so that a moved line keeps its name; the second finding of a name is counted. */
export function createFingerprints(): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>()
  return ({ rule, file, pointer, message }) => {
    const what = JSON.stringify([rule, file, pointer ?? message.replace(/\d+/g, '0')])
    const times = (seen.get(what) ?? 0) + 1
    seen.set(what, times)
    return `${createHash('sha256').update(what).digest('hex').slice(0, 32)}:${times}`
  }
}
