import { OperationalError } from '../diagnostics/errors.ts'
import type { Checkout } from '../git/checkout.ts'
import { PushRefused } from '../git/errors.ts'
import type { Remote } from '../git/remote.ts'
import { RemoteRepo } from '../git/remote-repo.ts'
import { TempRepo } from '../git/temp-repo.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import { buildBranch, konnectorBranch } from './build-branch.ts'
import { parseCommitMessage } from './commit-message.ts'
import { pushWaits } from './push-plan.ts'

/** A preview is the build of a pull request, to install and try before it is merged. */
export interface PreviewOptions {
  checkout: Checkout
  slug: string
  /** The build branch, when it was asked for. */
  branch: string | undefined
  /** Number of the pull request. */
  pullRequest: number
}

/** `build-pr-7`, or `build-<slug>-pr-7` for a konnector in a folder of its repository. */
export function previewBranch({ checkout, slug, branch, pullRequest }: PreviewOptions): string {
  const base = branch ?? (checkout.dir === checkout.root ? buildBranch : konnectorBranch(slug))
  return `${base}-pr-${pullRequest}`
}

export interface RemovePreviewOptions {
  checkout: Checkout
  remote: Remote
  branch: string
  token: AccessToken | undefined
  env: NodeJS.ProcessEnv
}

/**
 * Removes the branch of a preview; `absent`: it is not there. Refuses a branch that holds no build. Throws `PushRefused`
 * and `OperationalError`.
 */
export async function removePreview({
  branch,
  ...options
}: RemovePreviewOptions): Promise<'removed' | 'absent'> {
  await using temp = await TempRepo.create(options.env)
  const repo = new RemoteRepo(temp, { ...options, waits: pushWaits.slice(0, 2) })
  const ref = `refs/heads/${branch}`
  const find = async () => (await repo.list([ref])).refs.get(ref)
  const expected = await find()
  if (expected === undefined) return 'absent'
  const [tip] = await repo.fetch([ref])
  if (tip === undefined || parseCommitMessage(tip.message).source === undefined)
    throw new OperationalError(
      `The branch ${JSON.stringify(branch)} of ${options.remote.name} holds no build of konnector-lint, so it is kept. Delete it by hand if nobody needs it.`,
    )
  const run = await repo.remove({ ref, expected })
  // Only the answer may be lost.
  if (run.code !== 0 && (await find()) !== undefined)
    throw new PushRefused('push to', options.remote, run, { branch, pushed: [] })
  return 'removed'
}
