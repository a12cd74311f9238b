import { existsSync, realpathSync } from 'node:fs'
import { delimiter, isAbsolute, join, sep } from 'node:path'
import { stackNode } from '../cozy/node-version.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import type { SandboxMode } from '../sandbox/modes.ts'
import { readObject } from '../json/read.ts'
import { stringOrEmpty, valueAt } from '../json/values.ts'
import { readFileText } from '../konnector/disk.ts'
import { findSandbox } from '../sandbox/sandbox.ts'
import { findInstalledNodes } from './installed-nodes.ts'

interface FindNodeOptions {
  /** The path or name that was asked for. */
  asked?: string | undefined
  mode?: SandboxMode | undefined
  /** The konnector's folder, whose `.nvmrc` and `engines` choose among several. */
  dir?: string
}

/**
 * The path of the node that runs a build: the one that was asked for, else one of the stack's version (this one, one of a
 * version manager, or one on the PATH), else this one. Throws `OperationalError` when the one that was asked for does not
 * run.
 */
export async function findNode({ asked, mode, dir }: FindNodeOptions = {}): Promise<string> {
  if (asked !== undefined) {
    const [path] = isAbsolute(asked) || asked.includes(sep) ? [asked] : findOnPath(asked)
    if (path !== undefined && (await majorOf(path, mode)) !== undefined) return realpathSync(path)
    throw new OperationalError(
      `--node ${asked} does not run. Give the path of a Node.js of version 20 or later.`,
    )
  }
  if (Number(process.versions.node.split('.', 1)[0]) === stackNode) return process.execPath
  const { isReal } = await findSandbox(process.execPath, mode)
  const installed = findInstalledNodes(stackNode, dir === undefined ? [] : wantedVersions(dir))
  for (const path of [...installed, ...[`node${stackNode}`, 'node'].flatMap(findOnPath)]) {
    // A package can have a program of that name; without a sandbox, none of them is started.
    const real = realpathSync(path)
    const isTried = real !== process.execPath && (isReal || !real.includes(`${sep}node_modules${sep}`))
    if (isTried && (await majorOf(real, mode)) === stackNode) return real
  }
  return process.execPath
}

/** What a repository says about its Node. */
function wantedVersions(dir: string): string[] {
  const { engines } = readObject(readFileText(join(dir, 'package.json')) ?? '') ?? {}
  return [readFileText(join(dir, '.nvmrc')) ?? '', stringOrEmpty(valueAt(engines, 'node'))]
}

function findOnPath(name: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => isAbsolute(folder))
  return folders.map(folder => join(folder, name)).filter(path => existsSync(path))
}

/** The first number of a node's version; undefined when it does not run. */
async function majorOf(node: string, mode?: SandboxMode): Promise<number | undefined> {
  try {
    const sandbox = await findSandbox(node, mode)
    const args = () => ['--print', 'process.versions.node']
    const { stdout } = await sandbox.run({ name: 'node', args, env: {}, maxTime: 10_000 })
    const [, major] = /^(\d+)\.\d/.exec(stdout.toString()) ?? []
    return major === undefined ? undefined : Number(major)
  } catch {
    return undefined
  }
}
