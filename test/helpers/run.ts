import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export const dist = resolve(root, 'dist')

/** The Node of the stack and the Action's, both brought by `npm ci`. */
export const nodes = {
  20: resolve(root, 'node_modules/node20/bin/node'),
  24: process.execPath,
}

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

interface RunOptions {
  cwd?: string
  /** Added to a bare environment. */
  env?: NodeJS.ProcessEnv
  input?: string | Uint8Array
  node?: string
}

/** Runs the command line that ships, as a user's shell would. */
export function konnectorLint(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return run([resolve(dist, 'cli.js'), ...args], options)
}

/** Runs a script with Node and waits for its end. */
export function run(
  args: readonly string[],
  { cwd = root, env = {}, input = '', node = nodes[24] }: RunOptions,
): Promise<Ended> {
  const { PATH, HOME } = process.env
  return new Promise((ended, failed) => {
    const child = spawn(node, args, { cwd, env: { PATH, HOME, ...env } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', text => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', text => (stderr += text))
    child.once('error', failed).once('close', code => ended({ code, stdout, stderr }))
    // A command that does not read ends before all is written.
    child.stdin.on('error', () => undefined).end(input)
  })
}
