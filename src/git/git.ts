import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { devNull } from 'node:os'
import type { Duplex } from 'node:stream'
import { OperationalError } from '../diagnostics/errors.ts'
import { createMask } from '../secrets/mask.ts'
import { answerGit, type GitCredentials } from './credential-helper.ts'

/** What git said. */
export interface GitRun {
  /** -1 when it was ended for taking too long. */
  code: number
  stdout: Buffer
  /** Without control characters but line feeds, and without the password handed in. */
  stderr: string
}

export interface GitOptions {
  cwd: string
  env: NodeJS.ProcessEnv
  input?: string | Uint8Array
  timeoutMs?: number
  /** What git is answered when a server demands credentials; never seen in what it said. */
  credentials?: GitCredentials
}

/** There is no git to run. */
export class GitMissing extends OperationalError {
  override readonly name = 'GitMissing'
  constructor() {
    super('git was not found. Install git 2.31 or newer, or put it on the PATH.')
  }
}

/** Runs git, never through a shell. Any exit code is an answer. Throws `GitMissing`. */
export function runGit(args: readonly string[], options: GitOptions): Promise<GitRun> {
  const { cwd, env, input, timeoutMs, credentials } = options
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      cwd,
      env,
      stdio: ['pipe', 'pipe', 'pipe', credentials ? 'pipe' : 'ignore'],
      windowsHide: true,
    }) as ChildProcessWithoutNullStreams
    if (credentials) answerGit(child.stdio[3] as unknown as Duplex, credentials)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    let late = false
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            late = true
            child.kill('SIGKILL')
          }, timeoutMs)
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // A git that ends before it read everything is told of by its exit code.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.once('error', error => {
      clearTimeout(timer)
      const missing = 'code' in error && error.code === 'ENOENT'
      reject(missing ? new GitMissing() : error)
    })
    child.once('close', code => {
      clearTimeout(timer)
      const said = late ? `timed out after ${timeoutMs! / 1000} s` : Buffer.concat(stderr).toString()
      resolve({
        code: late ? -1 : (code ?? -1),
        stdout: Buffer.concat(stdout),
        stderr: withoutPassword(printable(said), credentials),
      })
    })
  })
}

/** Runs git for its output, trimmed; an exit code other than 0 is a `OperationalError` with git's words. */
export async function readGit(args: readonly string[], options: GitOptions): Promise<string> {
  const run = await runGit(args, options)
  if (run.code !== 0)
    throw new OperationalError(
      `git ${args[0]} failed: ${gitErrorSummary(run)}. This was not expected: look at the repository.`,
    )
  return run.stdout.toString().trimEnd()
}

/** What git adds to what was said better before it. */
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
  return words.join(' · ').replace(/\.+$/, '').slice(0, 600) || `exit code ${code}`
}

function printable(text: string): string {
  return text.replace(/\r/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
}

function withoutPassword(text: string, credentials: GitCredentials | undefined): string {
  return credentials ? createMask([credentials.username, credentials.password]).text(text) : text
}

/** A set git configuration, handed over in the environment: nothing of it is in argv or on the disk. */
export type GitConfig = readonly (readonly [key: string, value: string])[]

const everywhere: GitConfig = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['advice.detachedHead', 'false'],
  ['i18n.logOutputEncoding', 'UTF-8'],
  ['push.gpgSign', 'false'],
  ['push.followTags', 'false'],
  ['push.recurseSubmodules', 'no'],
  ['fetch.recurseSubmodules', 'no'],
  // `ext::` and other helpers run what a URL says.
  ['protocol.allow', 'never'],
  ...['https', 'http', 'ssh', 'git', 'file'].map(name => [`protocol.${name}.allow`, 'always'] as const),
]

/**
 * The environment of git for reading a checkout and for speaking to a remote: with the configuration of the user and
 * the machine (proxy, certificates, `insteadOf`, credential helpers), without what points git elsewhere, such as
 * `GIT_DIR` in a hook, and without secrets that are none of git's.
 */
export function gitEnv(env: NodeJS.ProcessEnv, config: GitConfig = []): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) =>
      (!/^(GIT_|INPUT_|ACTIONS_)/i.test(name) ||
        /^GIT_(SSH|SSL|PROXY|CONFIG_GLOBAL$|CONFIG_NOSYSTEM$)/.test(name)) &&
      !/^(REGISTRY_TOKEN|GITHUB_TOKEN|GH_TOKEN|NODE_OPTIONS|SSH_ASKPASS)$/i.test(name),
  )
  const given = configOf(env)
  const all = [...given, ...everywhere, ...config]
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_COUNT: `${all.length}`,
    ...Object.fromEntries(
      all.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  }
}

/** What is made lives for one push: neither flushed to the disk nor packed small. */
const shortLived: GitConfig = [
  ['core.fsync', 'none'],
  ['core.looseCompression', '0'],
]

/** The environment of git for making objects: nobody's configuration, so that the same input gives the same ids. */
export function isolatedGitEnv(env: NodeJS.ProcessEnv, config: GitConfig = []): NodeJS.ProcessEnv {
  return {
    ...gitEnv({ PATH: env['PATH'], ...windows(env) }, [...shortLived, ...config]),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
  }
}

function windows(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ['Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']
  return Object.fromEntries(names.filter(name => env[name] !== undefined).map(name => [name, env[name]]))
}

function configOf(env: NodeJS.ProcessEnv): GitConfig {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0)
  return Array.from({ length: Number.isInteger(count) ? count : 0 }, (_, index) => index).flatMap(index => {
    const key = env[`GIT_CONFIG_KEY_${index}`]
    const value = env[`GIT_CONFIG_VALUE_${index}`]
    return key === undefined || value === undefined ? [] : [[key, value] as const]
  })
}
