/**
 * A step could not run: a tool, token, file or network is missing. The message says what happened and what to do, in
 * two plain sentences; the process ends with exit code 3.
 */
export class OperationalError extends Error {
  override readonly name: string = 'CannotRun'
}
