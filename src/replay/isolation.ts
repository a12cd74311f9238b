import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * How the child is kept from the network, strongest first: `network namespace`, `node permissions`, `guard`.
 */
export interface Isolation {
  /** For people: every wall that stands. */
  label: string
  /** The command and arguments that go before node's own arguments. */
  command: [string, ...string[]]
  /** Whether node's permission model is on, so that its paths must be given. */
  permissions: boolean
}

const probed = new Map<string, Promise<Isolation>>()

/** Finds out, once per node, which walls this machine can put around a child process. */
export function isolationFor(node: string): Promise<Isolation> {
  const known = probed.get(node)
  if (known) return known
  const probing = probe(node)
  probed.set(node, probing)
  return probing
}

async function probe(node: string): Promise<Isolation> {
  const [namespace, flag] = await Promise.all([namespaceCommand(), permissionFlag(node)])
  const walls = [
    ...(namespace ? ['network namespace'] : []),
    ...(flag ? ['node permissions'] : []),
    'guard in the process',
  ]
  const command = [...(namespace ?? []), node, ...(flag ? [flag] : [])] as [string, ...string[]]
  return { label: walls.join(' + '), command, permissions: flag !== undefined }
}

/**
 * A network of its own, with nothing in it: as root, or in a user namespace where the system lets everybody
 * make one.
 */
async function namespaceCommand(): Promise<string[] | undefined> {
  if (process.platform !== 'linux') return undefined
  for (const command of [
    ['unshare', '--net', '--'],
    ['unshare', '--user', '--map-current-user', '--net', '--'],
  ]) {
    const [file = '', ...args] = command
    if (await run(file, [...args, 'true']).then(yes, no)) return command
  }
  return undefined
}

/** Node 20 calls its permission model experimental. */
async function permissionFlag(node: string): Promise<string | undefined> {
  for (const flag of ['--permission', '--experimental-permission'])
    if (process.allowedNodeEnvironmentFlags.has(flag) || node !== process.execPath)
      if (await run(node, [flag, '--allow-fs-read=*', '-e', '0']).then(yes, no)) return flag
  return undefined
}

const yes = () => true
const no = () => false
