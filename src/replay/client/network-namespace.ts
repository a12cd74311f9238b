import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

let found: Promise<string[] | undefined> | undefined

/** The command that starts another in a network with nothing in it; undefined where the machine makes none. */
export function networkNamespace(): Promise<string[] | undefined> {
  found ??= find()
  return found
}

/** As root, or in a user namespace where the system lets everybody make one. */
async function find(): Promise<string[] | undefined> {
  if (process.platform !== 'linux') return undefined
  for (const command of [
    ['unshare', '--net', '--'],
    ['unshare', '--user', '--map-current-user', '--net', '--'],
  ]) {
    const [file = '', ...args] = command
    const works = await run(file, [...args, 'true']).then(
      () => true,
      () => false,
    )
    if (works) return command
  }
  return undefined
}
