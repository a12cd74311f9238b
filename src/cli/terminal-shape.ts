import type { Terminal } from './command.ts'

/** How text is laid out for a terminal. */
export interface TerminalShape {
  color: boolean
  width: number
  height: number
  /** Whether it shows links (OSC 8). */
  links: boolean
}

/** What a person can read who sees no terminal: a log, a file, a pipe. */
const defaultWidth = 100
const defaultHeight = 24

export function readShape(options: { 'no-color': boolean }, terminal: Terminal): TerminalShape {
  const { env, stdout } = terminal
  const columns = stdout.columns || Number(env.COLUMNS)
  return {
    color: wantsColor(options, terminal),
    width: columns > 0 ? columns : defaultWidth,
    height: stdout.rows || defaultHeight,
    links: stdout.isTTY === true && showsLinks(env),
  }
}

/** Whether output may have colours: the option, then NO_COLOR and FORCE_COLOR, then what the terminal is. */
function wantsColor(options: { 'no-color': boolean }, { env, stdout }: Terminal): boolean {
  if (options['no-color'] || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

/** The terminals that are known for it, by the variables they set; FORCE_HYPERLINK decides, as in other tools. */
function showsLinks(env: NodeJS.ProcessEnv): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0'
  if (env.TERM === 'dumb' || env.CI) return false
  return (
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'].includes(env.TERM_PROGRAM ?? '') ||
    ['xterm-kitty', 'alacritty', 'foot', 'xterm-ghostty'].includes(env.TERM ?? '') ||
    Number(env.VTE_VERSION) >= 5000 ||
    env.WT_SESSION !== undefined ||
    env.KONSOLE_VERSION !== undefined
  )
}
