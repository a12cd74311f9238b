import { distFile } from '../dist.ts'
import { runChild } from './child-process.ts'
import type { Driver } from './driver.ts'
import { parseJobOutput } from './job-output.ts'
import { packExchange } from './protocol.ts'

export interface NodeDriverOptions {
  /** Path of the node that runs the build. Default: this one. */
  node?: string
  /** Path of the preload, one CommonJS file. Default: the one that ships. */
  preload?: string
}

/** Runs a build for Node in a process of its own. */
export function createNodeDriver(options: NodeDriverOptions = {}): Driver {
  const { node = process.execPath, preload = distFile('preload.cjs') } = options
  return {
    async run(build, _konnector, { cozy, vendor, now, trace, timeout }) {
      const { parameters, ...rest } = cozy
      const world =
        vendor.mode === 'replay'
          ? { mode: vendor.mode, exchanges: vendor.exchanges.map(packExchange), map: {} }
          : { mode: vendor.mode, exchanges: [], map: vendor.map }
      const ignoreQuery = vendor.mode === 'replay' ? [...vendor.ignoreQuery] : []
      const ended = await runChild(
        build,
        { ...rest, ...world, ignoreQuery, now, seed: 1, trace },
        { node, preload, timeout, parameters },
      )
      const { events, stdout, stderr, timedOut, ms, isolation } = ended
      return {
        events,
        job: parseJobOutput(stdout, ended),
        output: Buffer.concat([stdout, stderr]).toString('utf8'),
        timedOut,
        ms,
        isolation,
      }
    },
  }
}
