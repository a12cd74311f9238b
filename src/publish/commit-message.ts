import { baseVersion } from '../cozy/registry-names.ts'
import { findRemote } from '../git/remote.ts'
import type { Checkout } from '../git/checkout.ts'

/**
 * The message of a build commit. Its first two lines are those of git-directory-deploy, which made most build branches;
 * the trailers are for tools. Nothing in it depends on when or where it is made.
 */
export function formatCommitMessage(
  checkout: Checkout,
  konnector: { slug: string; version: string },
): string {
  const { commit, subject } = checkout
  const web = webOf(checkout)
  const trailers = [
    ...(web ? [`Source-Repository: ${web.origin}/${web.path}`] : []),
    `Source-Commit: ${commit}`,
    // Not the published version: the run of a branch and the run of its tag make the same commit.
    `Konnector: ${konnector.slug}@${baseVersion(konnector.version)}`,
  ]
  return `publish: ${subject}\n\ngenerated from commit ${commit}\n\n${trailers.join('\n')}\n`
}

/** What the message of a build commit says about it. */
export interface BuildOrigin {
  /** The source commit. */
  source?: string
  slug?: string
  /** Three numbers. */
  version?: string
}

/** Reads the message of a build commit: one of this tool, or of git-directory-deploy. */
export function parseCommitMessage(message: string): BuildOrigin {
  const source =
    /^Source-Commit: ([0-9a-f]{40})$/m.exec(message)?.[1] ??
    /^generated from commit ([0-9a-f]{40})$/m.exec(message)?.[1]
  const [, slug, version] = /^Konnector: ([^@\s]+)@(\d+\.\d+\.\d+)$/m.exec(message) ?? []
  return {
    ...(source !== undefined && { source }),
    ...(slug !== undefined && { slug }),
    ...(version !== undefined && { version }),
  }
}

/** The same for an https and an ssh address; undefined for a remote that is not on the web. */
function webOf(checkout: Checkout) {
  try {
    return findRemote(checkout)?.web
  } catch {
    return undefined
  }
}
