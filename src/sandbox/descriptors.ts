import { readdirSync, readFileSync } from 'node:fs'

/** The flag of a descriptor that a program started from here does not get. */
const closeOnExec = 0o2_000_000

/**
 * The descriptors from `first` on that our parent left open and that every program we start would inherit. Node closes
 * those with low numbers only.
 */
export function inheritedDescriptors(first: number): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter(descriptor => descriptor >= first && staysOpen(descriptor))
}

function staysOpen(descriptor: number): boolean {
  try {
    const [, flags = ''] =
      /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8')) ?? []
    return (Number.parseInt(flags, 8) & closeOnExec) === 0
  } catch {
    // It was the one that read the list.
    return false
  }
}
