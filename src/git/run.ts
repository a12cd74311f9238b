import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { Duplex } from 'node:stream'
import { OperationalError } from '../diagnostics/errors.ts'
import { formatMebibytes } from '../text/format.ts'
import { createMask } from '../secrets/mask.ts'
import { answerGit, type GitCredentials } from './credential-helper.ts'
import { killGroup } from '../process/group.ts'
import { limitMemory } from '../process/programs.ts'
import { endOnInterrupt } from '../process/interrupt.ts'

/** What git said. */
export interface GitRun {
  /** -1 when it was ended, for taking too long or by an interrupt. */
  code: number
  stdout: Buffer
  /** Without control characters but line feeds, and without the password handed in. */
  stderr: string
}

export interface GitOptions {
  cwd: string
  env: NodeJS.ProcessEnv
  input?: string | Uint8Array
  /** Default: one minute. */
  timeoutMs?: number
  /** Bytes that git, and each program that it starts, may hold, where the system can limit them. */
  maxMemory?: number
  /** What git is answered when a server demands credentials; never seen in what it said. */
  credentials?: GitCredentials
}

const defaultTimeoutMs = 60_000

/** Bytes of output that are read: a list of files, or of the refs of a server. */
const maxStdout = 256 * 1024 * 1024
/** Bytes of messages that are kept, the last ones: a server can send them without end. */
const maxStderr = 1024 * 1024

/** How long the pipes of a git that was ended may stay open: a process that left its group holds them. */
const graceMs = 1_000

/** There is no git to run. */
export class GitMissing extends OperationalError {
  override readonly name = 'GitMissing'
  constructor() {
    super('git was not found. Install git 2.32 or newer, or put it on the PATH.')
  }
}

/**
 * Runs git, never through a shell, and ends it with everything it started when it takes too long. Any exit code is an
 * answer. Throws `GitMissing`.
 */
export function runGit(args: readonly string[], options: GitOptions): Promise<GitRun> {
  const { cwd, env, input, timeoutMs = defaultTimeoutMs, maxMemory, credentials } = options
  const [file = 'git', ...rest] = [...(maxMemory === undefined ? [] : limitMemory(maxMemory)), 'git', ...args]
  return new Promise((resolve, reject) => {
    const child = spawn(file, rest, {
      cwd,
      env,
      stdio: ['pipe', 'pipe', 'pipe', credentials ? 'pipe' : 'ignore'],
      // A process group of its own, so that git's helpers end with it.
      detached: process.platform !== 'win32',
      windowsHide: true,
    }) as ChildProcessWithoutNullStreams
    if (credentials) answerGit(child.stdio[3] as unknown as Duplex, credentials)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    let ended: string | undefined
    const end = (why: string) => {
      ended ??= why
      killGroup(child.pid)
      setTimeout(() => {
        for (const pipe of child.stdio) pipe?.destroy()
      }, graceMs).unref()
    }
    const timer = setTimeout(() => end(`timed out after ${timeoutMs / 1000} s`), timeoutMs)
    const forget = endOnInterrupt(signal => end(`interrupted by ${signal}`))
    const settle = () => {
      clearTimeout(timer)
      forget()
    }
    let read = 0
    child.stdout.on('data', (chunk: Buffer) => {
      read += chunk.length
      if (read <= maxStdout) stdout.push(chunk)
      else end(`more than ${formatMebibytes(maxStdout)} of output`)
    })
    child.stderr.on('data', (chunk: Buffer) => keepLast(stderr, chunk))
    // The exit code says why git did not read everything.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.once('error', error => {
      settle()
      const missing = 'code' in error && error.code === 'ENOENT'
      reject(missing ? new GitMissing() : error)
    })
    child.once('close', code => {
      settle()
      const said = ended ?? Buffer.concat(stderr).toString()
      resolve({
        code: ended === undefined ? (code ?? -1) : -1,
        stdout: Buffer.concat(stdout),
        stderr: withoutPassword(printable(said), credentials),
      })
    })
  })
}

/** Runs git for its output, without the line feeds at its end. Throws `OperationalError` for any exit code but 0. */
export async function readGit(args: readonly string[], options: GitOptions): Promise<string> {
  const run = await runGit(args, options)
  if (run.code !== 0)
    throw new OperationalError(
      `git ${args[0]} failed: ${gitErrorSummary(run)}. Check the repository with git fsck.`,
    )
  return run.stdout.toString().trimEnd()
}

/** What git adds to better words before it. */
const echo = /^error: failed to push some refs|^fatal: Could not read from remote repository/

/** What git said of a failure, in one line: the remote's words, its own, and what became of the ref. */
export function gitErrorSummary({ stdout, stderr, code }: GitRun): string {
  const said = stderr
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const telling = said.filter(line => /^(remote:|fatal:|error:|ssh:|ERROR)/.test(line) && !echo.test(line))
  // With --porcelain: a flag, the ref, and what became of it, between tabs.
  const refs = [...stdout.toString().matchAll(/^!\t[^\t]*\t(.*)$/gm)].map(([, fate]) => fate!)
  const words = telling.length + refs.length > 0 ? [...telling, ...refs] : said
  return (
    words
      .join(' · ')
      .replace(/(?<!\.)\.+$/, '')
      .slice(0, 600) || `exit code ${code}`
  )
}

/** Whether git refuses a repository because another user owns it, as in the container of a workflow. */
export function isForeign({ stderr }: GitRun): boolean {
  return stderr.includes('dubious ownership')
}

/** What has git trust a repository that another user owns. */
export function trustCommand(dir: string): string {
  return `git config --global --add safe.directory ${dir}`
}

function keepLast(chunks: Buffer[], chunk: Buffer): void {
  chunks.push(chunk)
  let size = chunks.reduce((sum, { length }) => sum + length, 0)
  while (chunks.length > 1 && size - chunks[0]!.length >= maxStderr) size -= chunks.shift()!.length
}

function printable(text: string): string {
  return text.replace(/\r/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
}

function withoutPassword(text: string, credentials: GitCredentials | undefined): string {
  return credentials ? createMask([credentials.username, credentials.password]).text(text) : text
}
