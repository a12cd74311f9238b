import type { Terminal } from './command.ts'

/** Whether output may have colours: the option, then NO_COLOR and FORCE_COLOR, then what the terminal is. */
export function wantsColor(options: { 'no-color': boolean }, { env, stdout }: Terminal): boolean {
  if (options['no-color'] || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
