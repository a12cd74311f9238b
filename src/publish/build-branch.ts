import { posix, resolve } from 'node:path'
import { baseVersion } from '../cozy/registry-names.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { isBranchName } from '../git/branch-name.ts'
import type { Checkout } from '../git/checkout.ts'
import type { FetchedCommit, RemoteReader } from '../git/remote-repo.ts'
import { manifestName } from '../konnector/read.ts'
import { parseCommitMessage } from './commit-message.ts'

/**
 * The branch a konnector's build goes to by default: `build`. Where its folder is one of several konnectors in the
 * repository, the first one has `build` and the others `build-<slug>`; a konnector keeps the branch that it has.
 */
export async function chooseBranch(remote: RemoteReader, checkout: Checkout, slug: string): Promise<string> {
  if (checkout.dir === checkout.root) return buildBranch
  const manifests = await checkout.findTracked(manifestName)
  if (manifests.length < 2) return buildBranch
  const own = konnectorBranch(slug)
  const [ownRef, sharedRef] = [own, buildBranch].map(branch => `refs/heads/${branch}`) as [string, string]
  const { refs } = await remote.list([ownRef, sharedRef])
  if (refs.has(ownRef)) return own
  const [tip] = refs.has(sharedRef) ? await remote.fetch([sharedRef]) : []
  const there = tip && parseCommitMessage(tip.message).slug
  if (there !== undefined) return there === slug ? buildBranch : own
  const [first] = manifests.map(path => posix.dirname(path)).toSorted()
  return resolve(checkout.root, first!) === checkout.dir ? buildBranch : own
}

export const buildBranch = 'build'

export function konnectorBranch(slug: string): string {
  return `${buildBranch}-${slug}`
}

/** The tag that keeps a release's build. A ref below `build/` could not stand beside the branch `build`. */
export function releaseTag(branch: string, version: string): string {
  return `${branch}-${version}`
}

/** Refuses a name that git does not accept, and the branches people work on. Throws `OperationalError`. */
export function checkBranch(branch: string, checkout: Checkout, defaultBranch: string | undefined): void {
  const quoted = JSON.stringify(branch)
  if (!isBranchName(branch))
    throw new OperationalError(`${quoted} is not a valid branch name. Choose another one with --branch.`)
  if (branch === checkout.branch)
    throw new OperationalError(
      `${quoted} is the branch the konnector is built from, and the build would replace it. Choose another one with --branch.`,
    )
  if (branch === defaultBranch)
    throw new OperationalError(
      `${quoted} is the default branch of the remote, and the build would replace it. Choose another one with --branch.`,
    )
}

/** Refuses a branch that holds another konnector. Throws `OperationalError`. */
export function checkSameKonnector(branch: string, tip: FetchedCommit, slug: string): void {
  const { slug: there = slug } = parseCommitMessage(tip.message)
  if (there !== slug)
    throw new OperationalError(
      `The branch ${JSON.stringify(branch)} holds the konnector ${JSON.stringify(there)}, and this one is ${JSON.stringify(slug)}. Choose another branch with --branch, or delete that one.`,
    )
}

export interface Standing {
  /** Whether the branch would go back: it holds the build of a later commit, or of a greater version. */
  goesBack: boolean
  /** What the branch holds, for a sentence: `a later commit (1a2b3c4)`. */
  holds: string
  /** What could not be found out. */
  notice?: string
}

/** Compares a build with the one that the branch holds. */
export async function compareWithTip(
  remote: RemoteReader,
  { checkout, version, tip }: { checkout: Checkout; version: string; tip: FetchedCommit },
): Promise<Standing> {
  const { source, version: there } = parseCommitMessage(tip.message)
  const forward = { goesBack: false, holds: '' }
  if (source === undefined || source === checkout.commit) return forward
  const short = source.slice(0, 7)
  const onward = await remote.isAncestor(source, checkout.commit)
  if (onward === true) return forward
  if ((await remote.isAncestor(checkout.commit, source)) === true)
    return { goesBack: true, holds: `a later commit (${short})` }
  // Another line of history: a maintenance branch must not take the place of a newer release.
  if (there !== undefined && isGreater(there, baseVersion(version)))
    return { goesBack: true, holds: `version ${there}` }
  if (onward === false) return forward
  const notice = `The branch holds the build of commit ${short}, which cannot be read here: it may be a later one.`
  return { ...forward, notice }
}

/** Whether one version of three numbers is greater than another. */
export function isGreater(version: string, than: string): boolean {
  const [a, b] = [version, than].map(text => text.split('.').map(part => Number.parseInt(part, 10)))
  const index = a!.findIndex((part, at) => part !== b![at])
  return index >= 0 && a![index]! > b![index]!
}
