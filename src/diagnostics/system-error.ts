import { OperationalError } from './cannot-run.ts'

/** What the disk or the system says no with, and what to do about it. */
const refusals: Record<string, readonly [what: string, advice: string]> = {
  EACCES: ['permission denied', 'Give yourself the right to it, or work in another folder'],
  EPERM: ['permission denied', 'Give yourself the right to it, or work in another folder'],
  EROFS: ['the disk is read-only', 'Work in a folder that can be written'],
  ENOSPC: ['the disk is full', 'Make room'],
  EDQUOT: ['the disk quota is used up', 'Make room'],
  EEXIST: ['something else stands there already', 'Give another name'],
  EISDIR: ['it is a folder, and a file was meant', 'Give another name'],
  ELOOP: ['links lead around in a circle', 'Give the file itself'],
  ENAMETOOLONG: ['no name can be that long', 'Give another name'],
  ENOTDIR: ['a file stands where a folder was meant', 'Give another name'],
}

/** The refusal of the disk or the system as what it is to a user; nothing when the error is another. */
export function fromSystemError(error: unknown): OperationalError | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  const [what, advice] = refusals[String(error.code)] ?? []
  if (what === undefined) return undefined
  const place = 'path' in error ? ` ${String(error.path)}` : ''
  return new OperationalError(
    `Cannot ${String(error.syscall)}${place}: ${what}. ${advice}, then run this again.`,
  )
}
