import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { filesNotCopied } from '../cozy/build-files.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { type JobSettings, jobEnvironment } from '../replay/job-environment.ts'
import { killGroup } from '../sandbox/process-group.ts'

/** How a job ended, and what it printed. */
export interface JobResult {
  stdout: Uint8Array
  code: number | null
  signal: string | null
  timedOut: boolean
}

export interface JobOptions {
  settings: JobSettings
  /** Path of the node that runs the build. */
  node: string
  /** Milliseconds until the job is ended. */
  timeoutMs: number
  /** Ends the job. */
  signal: AbortSignal
  /** Gets each line of its output as it comes. */
  onLine: (line: string, stream: 'stdout' | 'stderr') => void
}

/** Most bytes of output that are kept, and most characters of a line that has no end yet. */
const maxOutput = 16 * 1024 * 1024
const maxLine = 64 * 1024

/**
 * Runs a build as a job of cozy-stack: in a fresh folder, with the environment the stack gives and nothing else, and
 * with the network of this machine.
 */
export async function runJob(buildDir: string, options: JobOptions): Promise<JobResult> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'konnector-dev-'))
  try {
    const workDir = join(root, 'konnector')
    cpSync(buildDir, workDir, {
      recursive: true,
      filter: source => !filesNotCopied.has(relative(buildDir, source)),
    })
    return await spawnJob(workDir, options)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function spawnJob(workDir: string, options: JobOptions): Promise<JobResult> {
  const { node, settings, timeoutMs, signal, onLine } = options
  const child = spawn(node, ['--no-deprecation', workDir], {
    cwd: workDir,
    env: jobEnvironment(settings) as NodeJS.ProcessEnv,
    // A group of its own, so that what it started ends with it.
    detached: process.platform !== 'win32',
    stdio: 'pipe',
  })
  // A job has nothing to read.
  child.stdin.end()
  let timedOut = false
  const end = (by: 'SIGTERM' | 'SIGKILL') => {
    timedOut = true
    killGroup(child.pid, by)
  }
  const timers = [setTimeout(end, timeoutMs, 'SIGTERM'), setTimeout(end, timeoutMs + 2000, 'SIGKILL')]
  // A group of its own hears nothing of Ctrl+C.
  const stop = () => killGroup(child.pid, 'SIGKILL')
  signal.addEventListener('abort', stop, { once: true })
  const ended = new Promise<Pick<JobResult, 'code' | 'signal'>>((resolve, reject) => {
    child.once('error', error =>
      reject(
        new OperationalError(
          `Cannot start the konnector with ${node}: ${error.message}. Install Node.js 20.`,
        ),
      ),
    )
    child.once('close', (code, endedBy) => resolve({ code, signal: endedBy }))
  })
  const output: Buffer[] = []
  let size = 0
  child.stdout.on('data', (chunk: Buffer) => {
    if (size < maxOutput) output.push(chunk)
    size += chunk.length
  })
  readLines(child.stdout, line => onLine(line, 'stdout'))
  readLines(child.stderr, line => onLine(line, 'stderr'))
  try {
    const result = await ended
    return { ...result, stdout: Buffer.concat(output), timedOut }
  } finally {
    signal.removeEventListener('abort', stop)
    for (const timer of timers) clearTimeout(timer)
  }
}

function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = ''
  const decoder = new TextDecoder()
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    // A line without an end must not fill the memory.
    rest = lines.pop()!.slice(0, maxLine)
    for (const line of lines) onLine(line)
  })
  stream.once('end', () => {
    if (rest !== '') onLine(rest)
  })
}
