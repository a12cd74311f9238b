import major from 'semver/functions/major.js'
import minVersion from 'semver/ranges/min-version.js'
import type { Konnector } from '../konnector/konnector.ts'

/** What cozy-stack runs konnectors with (docs/konnectors.md of cozy-stack; image node:20-bookworm-slim). */
const stackNode = 20
/** Older ones are what a developer once had: nothing that runs today is older, and esbuild would write needless code. */
const oldest = 16

/** esbuild's target for a server konnector: `engines.node`, else `.nvmrc`, else the Node of the stack. */
export function nodeTarget({ pkg, files }: Konnector): string {
  const engines = (pkg?.value as { engines?: { node?: unknown } } | undefined)?.engines?.node
  const nvmrc = files?.read('.nvmrc')
  const said = typeof engines === 'string' ? engines : nvmrc && Buffer.from(nvmrc).toString('utf8').trim()
  return `node${Math.max(oldest, (said && lowestMajor(said)) || stackNode)}`
}

function lowestMajor(range: string): number | undefined {
  try {
    const lowest = minVersion(range)
    return lowest ? major(lowest) : undefined
  } catch {
    return undefined
  }
}
