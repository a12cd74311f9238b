import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findProgram } from '../../process/programs.ts'

const run = promisify(execFile)

let found: Promise<string[] | undefined> | undefined

/** The command that starts another in a network with nothing in it; undefined where the machine makes none. */
export function networkNamespace(): Promise<string[] | undefined> {
  found ??= find()
  return found
}

/** As root, or in a user namespace where the system lets everybody make one. */
async function find(): Promise<string[] | undefined> {
  const unshare = process.platform === 'linux' ? findProgram('unshare') : undefined
  if (unshare === undefined) return undefined
  for (const options of [['--net'], ['--user', '--map-current-user', '--net']]) {
    const args = [...options, '--']
    const works = await run(unshare, [...args, 'true']).then(
      () => true,
      () => false,
    )
    if (works) return [unshare, ...args]
  }
  return undefined
}
