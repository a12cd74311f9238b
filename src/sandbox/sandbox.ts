import { join } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { bubblewrap } from './bubblewrap.ts'
import type { SandboxJob, SandboxResult } from './job.ts'
import type { SandboxMode } from './modes.ts'
import { nodePermissions, unconfined } from './node-permissions.ts'
import { runProcess } from './run-process.ts'
import { sudoUnshare } from './sudo.ts'
import type { Tier } from './tier.ts'
import { unshareAsRoot, unshareAsUser } from './unshare.ts'
import { makeWorkspace } from './workspace.ts'

export type { SandboxJob, SandboxResult } from './job.ts'

/** A way to run code of strangers on this machine. */
export interface Sandbox {
  /** What stands around the code, for reports. */
  name: string
  /** Whether the system holds the code: then nothing outside can be read, written, reached or signalled. */
  isReal: boolean
  /** What it means that the system does not. */
  weakness?: string
  /** Throws `OperationalError` when the job cannot be started, and for a folder that `copyFolder` does not copy. */
  run(job: SandboxJob): Promise<SandboxResult>
}

/** Strongest first. */
const sandboxes: readonly Tier[] = [unshareAsRoot, unshareAsUser, bubblewrap, sudoUnshare]

/** What is left without a sandbox: the permission model has another name in older versions of Node. */
const remedies: readonly Tier[] = [
  nodePermissions('--permission'),
  nodePermissions('--experimental-permission'),
  unconfined,
]

/**
 * The strongest sandbox of this machine for a node, which may be a stranger's own: nothing is started outside of it.
 * Throws `OperationalError` when one is required and there is none.
 */
export async function findSandbox(node: string, mode: SandboxMode = 'prefer'): Promise<Sandbox> {
  if (mode === 'off') return sandboxOf(unconfined, node)
  const { tier, refusals } = await (strongest ??= findTier(sandboxes, process.execPath))
  if (tier) return sandboxOf(tier, node)
  if (mode === 'require')
    throw new OperationalError(
      `A sandbox is required to run the build, and this machine gives none (${refusals.join('; ')}). Run this outside of a container, install bubblewrap, or write --sandbox off to run it with all that you may do.`,
    )
  const finding = weaker.get(node) ?? findTier(remedies, node)
  weaker.set(node, finding)
  return sandboxOf((await finding).tier ?? unconfined, node)
}

/** The strongest sandbox of this machine for a program of the system in place of node; undefined where it has none. */
export async function findProgramSandbox(program: string): Promise<Sandbox | undefined> {
  const { tier } = await (strongest ??= findTier(sandboxes, process.execPath))
  return tier && sandboxOf(tier, program)
}

/** Found once: it is the machine's, whatever node runs in it. */
let strongest: Promise<FoundTier> | undefined
/** Found once for each node. */
const weaker = new Map<string, Promise<FoundTier>>()

interface FoundTier {
  tier?: Tier
  /** Why the ones before it cannot be had. */
  refusals: string[]
}

async function findTier(tiers: readonly Tier[], node: string): Promise<FoundTier> {
  const refusals: string[] = []
  for (const tier of tiers) {
    const refusal = await refusalOf(tier, node)
    if (refusal === undefined) return { tier, refusals }
    refusals.push(`${tier.name}: ${refusal}`)
  }
  return { refusals }
}

/** Why a tier cannot be had here, found out by running node in it; undefined when it can. */
async function refusalOf(tier: Tier, node: string): Promise<string | undefined> {
  if (tier.isReal && process.platform !== 'linux') return 'it is Linux only'
  try {
    const job = { name: 'probe', args: () => ['--print', 'process.version'], env: {}, maxTime: 10_000 }
    const { code, stdout, stderr } = await sandboxOf(tier, node).run(job)
    if (code === 0 && /^v\d/.test(stdout.toString())) return undefined
    return stderr.toString().trim().split('\n')[0] || `it ended with ${code}`
  } catch (error) {
    return (error as Error).message
  }
}

function sandboxOf(tier: Tier, node: string): Sandbox {
  return {
    name: tier.name,
    isReal: tier.isReal,
    ...(tier.weakness !== undefined && { weakness: tier.weakness }),
    async run(job) {
      const workspace = makeWorkspace(job)
      try {
        const launch = await tier.prepare(node, job, workspace)
        const cwd = tier.isReal ? '/' : join(workspace.copies, job.name)
        return await runProcess(launch, { ...job, cwd })
      } finally {
        workspace.remove()
      }
    },
  }
}
