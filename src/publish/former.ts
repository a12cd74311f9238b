import type { Snapshot } from '../bundle/compare.ts'
import { noticesName } from '../bundle/inventory/notices.ts'
import { git, gitEnv } from './git.ts'

/**
 * The build that the clone at `dir` knows to be on the build branch of its origin, without asking the network;
 * undefined when it knows none (a shallow clone, a first publication, no git).
 */
export async function readFormerBuild(
  dir: string,
  branch: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Snapshot | undefined> {
  const ref = `refs/remotes/origin/${branch}`
  const options = { cwd: dir, env: gitEnv(env) }
  const listed = await git(['ls-tree', '-r', '-l', '-z', '--full-tree', ref], options).catch(() => undefined)
  if (listed === undefined || listed.code !== 0) return undefined
  const files = listed.stdout
    .toString()
    .split('\0')
    .flatMap(line => {
      const [, bytes, path] = /^\d+ blob \S+ +(\d+)\t(.*)$/s.exec(line) ?? []
      return path === undefined ? [] : [{ path, bytes: Number(bytes) }]
    })
  const notices = await git(['show', `${ref}:${noticesName}`], options)
  return { files, notices: notices.code === 0 ? notices.stdout.toString() : undefined }
}
