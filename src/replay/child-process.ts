import { filesNotCopied } from '../cozy/build-files.ts'
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { Duplex, Readable, Writable } from 'node:stream'
import { OperationalError } from '../diagnostics/errors.ts'
import { parseEvents } from './events.ts'
import { onInterrupt } from './interrupt.ts'
import { isolationFor } from './isolation.ts'
import { printable } from './printable.ts'
import { type ChildInput, cozyOrigin, type ReplayEvent } from './protocol.ts'

export interface ChildOptions {
  /** Path of the node that runs the build. */
  node: string
  /** Path of the preload, one CommonJS file. */
  preload: string
  /** Milliseconds until the process group is ended. */
  timeout: number
  /** What a person typed in the konnector's settings, as the stack passes it. */
  parameters?: unknown
}

export interface ChildResult {
  events: ReplayEvent[]
  stdout: Uint8Array
  stderr: Uint8Array
  code: number | null
  signal: string | null
  timedOut: boolean
  /** Milliseconds, from the spawn to the end. */
  ms: number
  isolation: string
}

/** Keeps a chatty child from filling the memory; the stack keeps 256 KiB of stderr. */
const outputLimit = 16 * 1024 * 1024

/**
 * Runs a build in a process of its own, from a fresh folder, with the environment the stack gives and nothing
 * else.
 */
export async function runChild(
  build: { dir: string },
  input: ChildInput,
  options: ChildOptions,
): Promise<ChildResult> {
  // The permission model compares real paths.
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'konnector-replay-'))
  const workDir = join(root, `konnector-${input.slug.replace(/[^\w-]/g, '')}`)
  try {
    cpSync(build.dir, workDir, {
      recursive: true,
      filter: source => !filesNotCopied.has(relative(build.dir, source)),
    })
    return await spawnChild(workDir, input, options)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function spawnChild(workDir: string, input: ChildInput, options: ChildOptions): Promise<ChildResult> {
  const recording = input.mode === 'record'
  const isolation = recording ? undefined : await isolationFor(options.node)
  const preload = realpathSync(options.preload)
  const [file, ...args] = isolation?.command ?? [options.node]
  const started = performance.now()
  const child = spawn(
    file,
    [
      ...args,
      ...(isolation?.permissions
        ? [`--allow-fs-read=${workDir}`, `--allow-fs-read=${dirname(preload)}`, `--allow-fs-write=${workDir}`]
        : []),
      '--disable-warning=ExperimentalWarning',
      '--require',
      preload,
      workDir,
    ],
    {
      cwd: workDir,
      env: environment(input, options.parameters),
      // A group of its own, so that what it started ends with it.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
    },
  )
  const [, stdout, stderr, inputPipe, factsPipe] = child.stdio as [null, Readable, Readable, Writable, Duplex]
  // A child that dies before it has read its input is told by its exit code.
  inputPipe.on('error', () => {})
  inputPipe.end(JSON.stringify(input))

  let timedOut = false
  const end = (signal: 'SIGTERM' | 'SIGKILL') => {
    timedOut = true
    killGroup(child.pid, signal)
  }
  // A group of its own hears nothing of Ctrl+C.
  const takeBack = onInterrupt(() => {
    killGroup(child.pid, 'SIGKILL')
    rmSync(dirname(workDir), { recursive: true, force: true })
  })
  const timers = [
    setTimeout(end, options.timeout, 'SIGTERM'),
    setTimeout(end, options.timeout + 2000, 'SIGKILL'),
  ]
  const closed = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', error =>
      reject(new OperationalError(`The konnector could not be run with ${file}: ${error.message}.`)),
    )
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  try {
    const [out, err, facts, ended] = await Promise.all([
      collect(stdout, outputLimit),
      collect(stderr, 256 * 1024),
      collect(factsPipe, Infinity),
      closed,
    ])
    const told = parseEvents(facts, input.exchanges.length)
    if (!told.some(({ fact }) => fact === 'started') && !timedOut)
      throw new OperationalError(
        `The process that runs the konnector did not start: ${printable(lastLines(err))}. Is ${options.node} a Node.js of version 20.19 or later?`,
      )
    return {
      ...ended,
      events: told,
      stdout: out,
      stderr: err,
      timedOut,
      ms: Math.round(performance.now() - started),
      isolation: isolation?.label ?? 'none: recording',
    }
  } finally {
    takeBack()
    for (const timer of timers) clearTimeout(timer)
  }
}

/** The variables of worker/exec/konnector.go; without NODE_ENV the libraries take their way of production. */
function environment({ account, folder, slug }: ChildInput, parameters: unknown): NodeJS.ProcessEnv {
  return {
    COZY_URL: `${cozyOrigin}/`,
    COZY_CREDENTIALS: 'replay',
    COZY_FIELDS: JSON.stringify({ account: account._id, konnector: slug, folder_to_save: folder.id }),
    COZY_PARAMETERS: JSON.stringify(parameters ?? null),
    COZY_PAYLOAD: '',
    COZY_LANGUAGE: 'node',
    COZY_LOCALE: 'en',
    COZY_TIME_LIMIT: '305',
    COZY_JOB_ID: 'replay',
    COZY_JOB_MANUAL_EXECUTION: 'true',
    TZ: 'UTC',
  } as NodeJS.ProcessEnv
}

function killGroup(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It has ended in the meantime.
  }
}

async function collect(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (size < limit) chunks.push(chunk)
    size += chunk.length
  }
  return Buffer.concat(chunks)
}

function lastLines(stderr: Buffer): string {
  return stderr.toString('utf8').trim().split('\n').slice(-5).join('\n') || 'it said nothing'
}
