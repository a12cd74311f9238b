import { baseVersion } from '../cozy/registry-names.ts'
import { findRemote } from '../git/remote.ts'
import type { Checkout } from '../git/checkout.ts'

/**
 * The message of a build commit. Its first two lines are those git-directory-deploy wrote on every build branch there
 * is; the trailers are for tools. Nothing in it depends on when or where it is made.
 */
export function formatCommitMessage(source: Checkout, konnector: { slug: string; version: string }): string {
  const { commit, subject } = source
  const web = webOf(source)
  const trailers = [
    ...(web ? [`Source-Repository: ${web.origin}/${web.path}`] : []),
    `Source-Commit: ${commit}`,
    // Not the version that is published: a branch's run and its tag's run make the same commit.
    `Konnector: ${konnector.slug}@${baseVersion(konnector.version)}`,
  ]
  return `publish: ${subject}\n\ngenerated from commit ${commit}\n\n${trailers.join('\n')}\n`
}

/** The source commit a build commit tells of: one of ours, or of git-directory-deploy. */
export function parseSourceCommit(message: string): string | undefined {
  return (
    /^Source-Commit: ([0-9a-f]{40})$/m.exec(message)?.[1] ??
    /^generated from commit ([0-9a-f]{40})$/m.exec(message)?.[1]
  )
}

/** The same for an https and an ssh address; none for a remote that is nowhere on the web, or of no known kind. */
function webOf(source: Checkout) {
  try {
    return findRemote(source)?.web
  } catch {
    return undefined
  }
}
