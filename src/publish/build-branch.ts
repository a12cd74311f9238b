import { OperationalError } from '../diagnostics/errors.ts'
import { isBranchName } from '../git/branch-name.ts'
import type { Checkout } from '../git/checkout.ts'

/** Refuses a branch that git would not have, and the ones people work on. Throws `OperationalError`. */
export function checkBranch(branch: string, source: Checkout, defaultBranch: string | undefined): void {
  if (!isBranchName(branch))
    throw new OperationalError(
      `${JSON.stringify(branch)} is not a name git takes for a branch. Choose another for --branch.`,
    )
  if (branch === source.branch)
    throw new OperationalError(
      `"${branch}" is the branch the konnector is built from, and the build would replace it. Choose another for --branch.`,
    )
  if (branch === defaultBranch)
    throw new OperationalError(
      `"${branch}" is the default branch of the remote, and the build would replace it. Choose another for --branch.`,
    )
}
