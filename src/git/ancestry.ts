import { runGit, gitEnv } from './git.ts'
import type { TempRepo } from './temp-repo.ts'
import type { Checkout } from './checkout.ts'

/**
 * Whether `older` is a strict ancestor of `newer`, both commits of the source; `undefined` when it cannot be told.
 * A checkout in a workflow is often shallow: then the commits, without their files, are asked of the remote.
 */
export async function isAncestor(
  scratch: TempRepo,
  source: Checkout,
  older: string,
  newer: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<boolean | undefined> {
  const here = await compare(older, newer, { cwd: source.root, env: gitEnv(env) })
  if (here === true || (here === false && !source.shallow)) return here
  const fetched = await scratch.network(
    ['fetch', '--quiet', '--no-tags', '--filter=tree:0', '--no-write-fetch-head'],
    [`+${newer}:refs/newer`, `+${older}:refs/older`],
  )
  return fetched.code === 0 ? compare(older, newer, scratch.local) : undefined
}

async function compare(
  older: string,
  newer: string,
  options: Parameters<typeof runGit>[1],
): Promise<boolean | undefined> {
  const { code } = await runGit(['merge-base', '--is-ancestor', older, newer], options)
  return code === 0 ? true : code === 1 ? false : undefined
}
