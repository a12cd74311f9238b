/** What the program says: first that it runs, then, if it happens, what the bundle threw. */
export interface LoadEvent {
  fact: 'started' | 'thrown'
  /** First line of an error's message. */
  message?: string
  /** As system errors of Node have them. */
  code?: string
  syscall?: string
  /** Whether it is about a file that is not the bundle's. */
  outside?: boolean
}

/**
 * Loads a bundle as the main module, since konnectors ask for `require.main`, and ends the process before its first turn
 * of the event loop. What is thrown is strange on purpose at times: even reading its message may throw.
 */
export const loadProgram = `
const { writeSync } = require('node:fs')
const { stringify } = JSON
const { from } = Buffer
const load = require('node:module')._load
const entry = process.argv[1]
const folder = entry.slice(0, -'index.js'.length)
const end = process.reallyExit.bind(process)
const tell = event => { try { writeSync(4, from(stringify(event) + '\\n')) } catch {} }
const text = (error, name) => {
  try {
    const value = error[name]
    return typeof value === 'string' ? value.split('\\n')[0].slice(0, 1000) : undefined
  } catch {}
}
const words = error => {
  try { return text(error, 'message') || String(error).split('\\n')[0].slice(0, 1000) } catch { return 'it throws what has no words' }
}
process.exit = process.abort = () => end(0)
tell({ fact: 'started' })
try {
  load(entry, null, true)
} catch (error) {
  const path = text(error, 'path')
  const outside = path !== undefined && path[0] === '/' && !path.startsWith(folder)
  tell({ fact: 'thrown', message: words(error), code: text(error, 'code'), syscall: text(error, 'syscall'), outside })
  end(1)
}
end(0)`

/** Reads what the program said. A bundle writes there, too, if it wants: what is no event is left out. */
export function parseLoadEvents(bytes: Uint8Array): LoadEvent[] {
  return Buffer.from(bytes.subarray(0, maxBytes))
    .toString('utf8')
    .split('\n')
    .flatMap(line => {
      const event = parse(line)
      return event ? [event] : []
    })
}

/** Two events have less. */
const maxBytes = 64 * 1024

function parse(line: string): LoadEvent | undefined {
  // An error of the parser for each line that is no event takes long.
  if (!line.startsWith('{')) return undefined
  try {
    const value = JSON.parse(line) as Record<string, unknown> | null
    if (value?.['fact'] !== 'started' && value?.['fact'] !== 'thrown') return undefined
    const texts = ['message', 'code', 'syscall'].flatMap(name => {
      const text = value[name]
      return typeof text === 'string' ? [[name, text]] : []
    })
    return { fact: value['fact'], ...Object.fromEntries(texts), outside: value['outside'] === true }
  } catch {
    return undefined
  }
}
