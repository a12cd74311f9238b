import { type ExitCode, exitCodes } from './exit-code.ts'

/**
 * A step could not run: a tool, token, file or network is missing. The message says what happened and what to do, in
 * two plain sentences; the process ends with exit code 3.
 */
export class OperationalError extends Error {
  override readonly name: string = 'OperationalError'
}

/** An option, an input or the configuration has a value it cannot have; the process ends with exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
}

/** Why the operating system refuses something, and what to do about it. */
const systemErrors: Record<string, readonly [reason: string, advice: string]> = {
  EACCES: ['permission denied', 'Change its permissions, or work in another folder'],
  EPERM: ['permission denied', 'Change its permissions, or work in another folder'],
  EROFS: ['the disk is read-only', 'Work in a folder that can be written'],
  ENOSPC: ['the disk is full', 'Free some space'],
  EDQUOT: ['the disk quota is used up', 'Free some space'],
  EEXIST: ['something with that name already exists', 'Use another name'],
  EISDIR: ['it is a folder, not a file', 'Use another name'],
  ELOOP: ['the symbolic links form a circle', 'Use the file itself'],
  ENAMETOOLONG: ['the name is too long', 'Use a shorter name'],
  ENOTDIR: ['a parent of it is a file, not a folder', 'Use another name'],
}

/** An error of the operating system, explained to a user; undefined for any other error. */
export function fromSystemError(error: unknown): OperationalError | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  const [reason, advice] = systemErrors[String(error.code)] ?? []
  if (reason === undefined) return undefined
  const place = 'path' in error ? ` ${String(error.path)}` : ''
  return new OperationalError(
    `Cannot ${String(error.syscall)}${place}: ${reason}. ${advice}, then run this again.`,
  )
}

/** An expected error, ready to be shown; `undefined` when the error is a bug of this tool. */
export function expectedError(thrown: unknown): OperationalError | UsageError | undefined {
  const error = fromSystemError(thrown) ?? thrown
  return error instanceof OperationalError || error instanceof UsageError ? error : undefined
}

/** The exit code a thrown error ends the process with. */
export function exitCodeOf(thrown: unknown): ExitCode {
  const error = expectedError(thrown)
  if (error === undefined) return exitCodes.fault
  return error instanceof UsageError ? exitCodes.usage : exitCodes.notRun
}
