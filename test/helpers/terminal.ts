import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { dist } from './run.ts'

/** Whether this machine can make a terminal: `script` of util-linux. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0

interface TerminalOptions {
  cwd: string
  env?: NodeJS.ProcessEnv
  columns?: number
  rows?: number
}

/** Runs the command line in a terminal, and gives all that the terminal got: standard output and error in one. */
export function inTerminal(
  args: readonly string[],
  { cwd, env = {}, columns = 80, rows = 24 }: TerminalOptions,
): Promise<string> {
  const words = [process.execPath, resolve(dist, 'cli.js'), ...args].map(
    word => `'${word.replaceAll("'", String.raw`'\''`)}'`,
  )
  const command = `stty cols ${columns} rows ${rows}; ${words.join(' ')}`
  const { PATH, HOME } = process.env
  return new Promise((ended, failed) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd,
      env: { PATH, HOME, TERM: 'xterm-256color', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', part => (text += part))
    child.once('error', failed).once('close', () => ended(text.replaceAll('\r\n', '\n')))
  })
}
