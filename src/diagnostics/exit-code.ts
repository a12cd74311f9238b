/** What the process ends with; the numbers are a contract. */
export const exitCodes = {
  ok: 0,
  /** Errors found, a bundle error, a replay mismatch, a submission refused. */
  found: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** Nothing to check, or a step could not run. */
  notRun: 3,
  /** An internal error. */
  fault: 70,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The signals that users and runners end a process with. */
export const interruptSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const worstFirst: readonly ExitCode[] = [70, 2, 3, 1]

/** The one that counts when several apply. */
export function worstExitCode(codes: readonly ExitCode[]): ExitCode {
  return worstFirst.find(code => codes.includes(code)) ?? exitCodes.ok
}
