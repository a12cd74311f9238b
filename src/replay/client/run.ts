import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Duplex, Readable, Writable } from 'node:stream'
import type { Build } from '../../build/build.ts'
import { OperationalError } from '../../diagnostics/errors.ts'
import { distFile } from '../../dist.ts'
import { parseEvents } from '../events.ts'
import type { ReplayEvent } from '../protocol.ts'
import { killGroup } from '../../process/group.ts'
import { onInterrupt } from '../../process/interrupt.ts'
import { makeTemporaryFolder } from '../../process/temporary-folder.ts'
import { printable } from '../printable.ts'
import type { LauncherInput } from './input.ts'
import { networkNamespace } from './network-namespace.ts'
import { collectStream } from './streams.ts'

/** One run, as the launcher's process ended. */
export interface LauncherResult {
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

/** Bytes of events that are read. */
const maxEvents = 256 * 1024 * 1024

export interface LauncherOptions {
  /** Path of the node that runs the launcher. */
  node: string
  /** Path of the launcher, one CommonJS file. Default: the one that ships. */
  launcher?: string
  /** Real milliseconds until the run is ended. */
  timeout: number
}

type Given = Omit<LauncherInput, 'contentScript' | 'profile'>

/**
 * Runs a build's `main.js` in a browser, below a launcher of its own process. A replay has a network of its own with
 * nothing in it, where the machine can make one. Throws `OperationalError` when the browser does not start, or ends by itself.
 */
export async function runLauncher(
  build: Pick<Build, 'dir'>,
  given: Given,
  { node, launcher = distFile('launcher.cjs'), timeout }: LauncherOptions,
): Promise<LauncherResult> {
  const folder = makeTemporaryFolder('konnector-lint-browser-')
  const input: LauncherInput = {
    ...given,
    contentScript: readFileSync(join(build.dir, 'main.js'), 'utf8'),
    profile: join(folder.dir, 'profile'),
  }
  const walls = input.mode === 'replay' ? await networkNamespace() : undefined
  const [file = node, ...args] = [...(walls ?? []), node, '--no-deprecation', launcher]
  const started = performance.now()
  const child = spawn(file, args, {
    cwd: folder.dir,
    env: launcherEnvironment(input.mode),
    // A group of its own, so that the browser ends with it.
    detached: process.platform !== 'win32',
    stdio: Array.from({ length: 5 }, (_, descriptor) => (descriptor === 0 ? 'ignore' : 'pipe')),
  })
  // A group of its own hears nothing of Ctrl+C.
  const takeBack = onInterrupt(() => killGroup(child.pid))
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    killGroup(child.pid)
  }, timeout)
  try {
    const ended = await readLauncher(child, input)
    const spoke = ended.events.some(({ fact }) => fact === 'ended')
    if (!spoke && !timedOut) throw new OperationalError(reasonOf(ended.stderr))
    return {
      ...ended,
      timedOut,
      ms: Math.round(performance.now() - started),
      isolation: [
        ...(walls ? ['network namespace'] : []),
        'browser without a network',
        ...(process.getuid?.() === 0 ? [] : ["browser's sandbox"]),
      ].join(' + '),
    }
  } finally {
    takeBack()
    clearTimeout(timer)
    killGroup(child.pid)
    folder.remove()
  }
}

async function readLauncher(
  child: ChildProcess,
  input: LauncherInput,
): Promise<Omit<LauncherResult, 'timedOut' | 'ms' | 'isolation'>> {
  const [, stdout, stderr, inputPipe, factsPipe] = child.stdio as unknown as [
    null,
    Readable,
    Readable,
    Writable,
    Duplex,
  ]
  inputPipe.on('error', () => {})
  inputPipe.end(JSON.stringify(input))
  const closed = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', error =>
      reject(
        new OperationalError(
          `The launcher of the konnector could not be started: ${error.message}. Install konnector-lint again.`,
        ),
      ),
    )
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  const limit = 16 * 1024 * 1024
  const [out, err, facts, ended] = await Promise.all([
    collectStream(stdout, limit),
    collectStream(stderr, 256 * 1024),
    collectStream(factsPipe, maxEvents),
    closed,
  ])
  return { ...ended, events: parseEvents(facts, input.exchanges.length), stdout: out, stderr: err }
}

/** A window needs to know where to open. */
function launcherEnvironment(mode: LauncherInput['mode']): NodeJS.ProcessEnv {
  const { PATH, DISPLAY, WAYLAND_DISPLAY, XAUTHORITY, XDG_RUNTIME_DIR, SystemRoot, TEMP } = process.env
  const window = mode === 'record' ? { DISPLAY, WAYLAND_DISPLAY, XAUTHORITY, XDG_RUNTIME_DIR } : {}
  return { PATH, SystemRoot, TEMP, TZ: 'UTC', ...window } as NodeJS.ProcessEnv
}

function reasonOf(stderr: Uint8Array): string {
  const said = printable(Buffer.from(stderr).toString('utf8').trim(), 600)
  return `The konnector could not be run in the browser. ${said || 'The launcher said nothing.'}`
}
