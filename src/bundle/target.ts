import { stackNode } from '../cozy/node-version.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { stringAt } from '../json/values.ts'

/** Konnectors that name an older Node run on a newer one today; for the older one, esbuild would write needless code. */
const oldest = 16

/** esbuild's target for a server konnector: `engines.node`, else `.nvmrc`, else the Node of the stack. */
export async function nodeTarget(konnector: Konnector): Promise<string> {
  const said = (await lowestOfEngines(konnector)) ?? ofNvmrc(konnector)
  return `node${Math.max(oldest, said ?? stackNode)}`
}

async function lowestOfEngines({ pkg }: Konnector): Promise<number | undefined> {
  const range = pkg && stringAt(pkg, 'engines', 'node')
  if (typeof range !== 'string') return undefined
  const { default: minVersion } = await import('semver/ranges/min-version.js')
  try {
    return minVersion(range)?.major || undefined
  } catch {
    return undefined
  }
}

/** The major version in .nvmrc; a name such as `lts/iron` would need a list of releases. */
function ofNvmrc({ files }: Konnector): number | undefined {
  const text = Buffer.from(files?.read('.nvmrc') ?? '').toString('utf8')
  const major = /^v?(\d+)(?:\.\d+)*\s*$/m.exec(text)?.[1]
  return major === undefined ? undefined : Number(major)
}
