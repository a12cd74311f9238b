import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { OperationalError } from '../diagnostics/errors.ts'

const run = promisify(execFile)

/** The Node.js that cozy-stack runs konnectors with (its image is node:20). */
const stackMajor = 20

/**
 * The path of the node that runs a build: the one that was asked for, else one of the stack's version, else this one.
 * Throws `OperationalError` when the one that was asked for does not run.
 */
export async function findNode(asked?: string): Promise<string> {
  if (asked !== undefined) {
    if ((await majorOf(asked)) === undefined)
      throw new OperationalError(
        `--node ${asked} does not run. Give the path of a Node.js of version 20 or later.`,
      )
    return asked
  }
  if (Number(process.versions.node.split('.', 1)[0]) === stackMajor) return process.execPath
  for (const name of [`node${stackMajor}`, 'node'])
    if ((await majorOf(name)) === stackMajor) return await pathOf(name)
  return process.execPath
}

async function majorOf(node: string): Promise<number | undefined> {
  const version = await ask(node, 'process.versions.node')
  return version === undefined ? undefined : Number(version.split('.', 1)[0])
}

async function pathOf(node: string): Promise<string> {
  return (await ask(node, 'process.execPath')) ?? node
}

async function ask(node: string, expression: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(node, ['--print', expression], {
      timeout: 10_000,
      env: { PATH: process.env['PATH'] },
    })
    return stdout.trim()
  } catch {
    return undefined
  }
}
