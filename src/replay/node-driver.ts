import { filesNotCopied } from '../cozy/build-files.ts'
import { distFile } from '../dist.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { SandboxChoice } from '../sandbox/choice.ts'
import type { SandboxResult } from '../sandbox/job.ts'
import type { ChildInput } from './child/input.ts'
import type { AskCode, CozyInput, Driver } from './driver.ts'
import { createToken } from './konnector-token.ts'
import { eventsOf, parseEvents } from './events.ts'
import { jobEnvironment } from './job-environment.ts'
import { parseJobOutput } from './job-output.ts'
import { printable } from './printable.ts'
import { cozyOrigin, packExchange } from './protocol.ts'

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
    async run(build, _konnector, { cozy, vendor, now, trace, keepState = false, askCode, timeout }) {
      const { slug, account, folder, rights, locale, codes, state } = cozy
      const world =
        vendor.mode === 'replay'
          ? { mode: vendor.mode, exchanges: vendor.exchanges.map(packExchange), map: {} }
          : { mode: vendor.mode, exchanges: [], map: vendor.map }
      const ignoreQuery = vendor.mode === 'replay' ? [...vendor.ignoreQuery] : []
      const input: ChildInput = {
        ...world,
        slug,
        account,
        folder,
        rights,
        locale,
        codes: askCode ? 'ask' : codes,
        ...(state && { state }),
        keepState,
        ignoreQuery,
        now,
        seed: 1,
        trace,
      }
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
        env: environment(cozy, now),
        input: `${JSON.stringify(input)}\n`,
        ...(askCode && { reply: line => answerChild(line, askCode) }),
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

/** What the child reads next, after a line that it wrote; undefined when it waits for nothing. */
async function answerChild(line: string, askCode: AskCode): Promise<string | undefined> {
  const [event] = eventsOf(parseEvents(Buffer.from(line), 0), 'code-needed')
  return event && `${(await askCode(printable(event.state, 80))) ?? ''}\n`
}

/** Id of a job, as the stack makes them: its queue, the number of its worker, and a document's id. */
const jobId = `konnector/1/${'5ec0ffee'.repeat(4)}`

function environment(
  { account, folder, slug, parameters, locale }: CozyInput,
  now: number,
): Record<string, string> {
  return jobEnvironment({
    url: `${cozyOrigin}/`,
    credentials: createToken(slug, now),
    job: jobId,
    fields: { account: account._id, konnector: slug, folder_to_save: folder.id },
    parameters,
    locale,
  })
}

function notStarted({ stderr }: SandboxResult, node: string): OperationalError {
  const lines = stderr.toString('utf8').trim().split('\n').slice(-5).join('\n') || 'it said nothing'
  return new OperationalError(
    `The process that runs the konnector did not start: ${printable(lines)}. Is ${node} a Node.js of version 20.18 or later?`,
  )
}
