import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs'

/**
 * Erases variables from the environment that this process was started with, which `/proc/<pid>/environ` shows to every
 * program of the same user for as long as the process lives, whatever was deleted from `process.env`. Only Linux lets a
 * process write there. Returns whether none of them is shown any longer.
 *
 * The bytes are where the C library's pointers lead, so `isErased` must be true of no variable that is still set.
 */
export function eraseInitialVariables(isErased: (name: string) => boolean): boolean {
  if (process.platform !== 'linux') return false
  try {
    const { start, end } = initialRange()
    const memory = openSync('/proc/self/mem', 'r+')
    try {
      const bytes = Buffer.alloc(end - start)
      readSync(memory, bytes, 0, bytes.length, start)
      for (const [from, to] of entries(bytes))
        if (isErased(nameAt(bytes, from, to)))
          writeSync(memory, Buffer.alloc(to - from), 0, to - from, start + from)
    } finally {
      closeSync(memory)
    }
    const shown = readFileSync('/proc/self/environ')
    return [...entries(shown)].every(([from, to]) => !isErased(nameAt(shown, from, to)))
  } catch {
    // A kernel that refuses it, or a sandbox that has no such file.
    return false
  }
}

/** Where the environment begins and ends in memory: fields 50 and 51 of proc_pid_stat(5). */
function initialRange(): { start: number; end: number } {
  const stat = readFileSync('/proc/self/stat', 'latin1')
  // The second field is the program's name in parentheses, and can hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [start, end] = [Number(fields[47]), Number(fields[48])]
  if (!(start > 0 && end >= start)) throw new Error('the kernel does not say where the environment is')
  return { start, end }
}

function* entries(bytes: Uint8Array): Generator<[from: number, to: number]> {
  for (let from = 0; from < bytes.length;) {
    const nul = bytes.indexOf(0, from)
    const to = nul < 0 ? bytes.length : nul
    if (to > from) yield [from, to]
    from = to + 1
  }
}

function nameAt(bytes: Buffer, from: number, to: number): string {
  const [name = ''] = bytes.toString('latin1', from, to).split('=', 1)
  return name
}
