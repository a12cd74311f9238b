import { filesNotCopied } from '../cozy/build-files.ts'
import { distFile } from '../dist.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { SandboxChoice } from '../sandbox/choice.ts'
import type { SandboxResult } from '../sandbox/job.ts'
import type { CozyInput, Driver } from './driver.ts'
import { eventsOf, parseEvents } from './events.ts'
import { jobEnvironment } from './job-environment.ts'
import { parseJobOutput } from './job-output.ts'
import { printable } from './printable.ts'
import { type ChildInput, cozyOrigin, packExchange } from './protocol.ts'

export interface NodeDriverOptions {
  /** Path of the node that runs the build. Default: this one. */
  node?: string
  /** Path of the preload, one CommonJS file. Default: the one that ships. */
  preload?: string
  /** What must stand around the build. Default: the strongest sandbox of the machine. */
  sandbox?: SandboxChoice
}

/** What the stack keeps of standard error (worker/exec/konnector.go). */
const maxStderr = 256 * 1024

/**
 * Runs a build for Node in a sandbox, from a fresh folder, with the environment the stack gives and nothing else. The
 * network is open for a recording alone.
 */
export function createNodeDriver(options: NodeDriverOptions = {}): Driver {
  const {
    node = process.execPath,
    preload = distFile('preload.cjs'),
    sandbox: choice = new SandboxChoice(),
  } = options
  return {
    async run(build, _konnector, { cozy, vendor, now, trace, timeout }) {
      const { slug, account, folder, rights } = cozy
      const world =
        vendor.mode === 'replay'
          ? { mode: vendor.mode, exchanges: vendor.exchanges.map(packExchange), map: {} }
          : { mode: vendor.mode, exchanges: [], map: vendor.map }
      const ignoreQuery = vendor.mode === 'replay' ? [...vendor.ignoreQuery] : []
      const input: ChildInput = { slug, account, folder, rights, ...world, ignoreQuery, now, seed: 1, trace }
      const sandbox = await choice.find(node)
      const ended = await sandbox.run({
        folder: build.dir,
        name: `konnector-${slug.replace(/[^\w-]/g, '')}`,
        leaveOut: filesNotCopied,
        files: { 'preload.cjs': preload },
        args: places => [
          '--disable-warning=ExperimentalWarning',
          '--require',
          places.file('preload.cjs'),
          places.folder,
        ],
        env: environment(cozy),
        input: JSON.stringify(input),
        network: vendor.mode === 'replay' ? 'none' : 'host',
        maxTime: timeout,
      })
      const events = parseEvents(ended.events, input.exchanges.length)
      const [started] = eventsOf(events, 'started')
      if (!started && !ended.timedOut) throw notStarted(ended, node)
      const { stdout, timedOut, ms, overflow } = ended
      const stderr = ended.stderr.subarray(0, maxStderr)
      return {
        events,
        job: parseJobOutput(stdout, ended),
        output: Buffer.concat([stdout, stderr]).toString('utf8'),
        timedOut,
        ...(overflow !== undefined && { overflow }),
        ms,
        runtime: started ? `Node.js ${printable(started.node, 40)}` : node,
        isolation: sandbox.name,
        traced: trace,
      }
    },
  }
}

function environment({ account, folder, slug, parameters }: CozyInput): Record<string, string> {
  return jobEnvironment({
    url: `${cozyOrigin}/`,
    credentials: 'replay',
    job: 'replay',
    fields: { account: account._id, konnector: slug, folder_to_save: folder.id },
    parameters,
  })
}

function notStarted({ stderr }: SandboxResult, node: string): OperationalError {
  const lines = stderr.toString('utf8').trim().split('\n').slice(-5).join('\n') || 'it said nothing'
  return new OperationalError(
    `The process that runs the konnector did not start: ${printable(lines)}. Is ${node} a Node.js of version 20.18 or later?`,
  )
}
