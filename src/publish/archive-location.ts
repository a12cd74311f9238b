import type { Remote } from '../git/remote.ts'
import { isLoopback } from '../text/web-url.ts'

/** Where a registry gets the archive of a build commit. */
export type ArchiveLocation =
  /** From this process, while it asks: a registry on this very machine. */
  | { kind: 'served' }
  /** From the host of the repository. */
  | { kind: 'hosted'; url: (commit: string) => string }
  | { kind: 'none'; reason: string }

/** Hosts that run GitLab, or Gitea or Forgejo, under a name that does not show it (cozy-stack has the same GitLabs). */
const gitlabs = ['framagit.org', 'forge.grandlyon.com']
const giteas = ['codeberg.org', 'gitea.com', 'disroot.org']

const pushElsewhere = 'Push to a public repository on GitHub, GitLab, Gitea, Forgejo or Bitbucket.'

/** Which archive a registry can download. `env` names the server of the workflow that runs. */
export function archiveLocation(
  registry: string,
  remote: Remote | undefined,
  env: NodeJS.ProcessEnv = {},
): ArchiveLocation {
  if (URL.canParse(registry) && isLoopback(new URL(registry).hostname)) return { kind: 'served' }
  return hostedArchive(remote, env)
}

/** Which archive of a commit everybody can download. */
export function hostedArchive(
  remote: Remote | undefined,
  env: NodeJS.ProcessEnv = {},
): Exclude<ArchiveLocation, { kind: 'served' }> {
  const { web } = remote ?? {}
  if (web === undefined) {
    const where = remote === undefined ? 'there is no remote' : `${remote.name} is not on the web`
    return { kind: 'none', reason: `The registry has to download the build, and ${where}. ${pushElsewhere}` }
  }
  const host = new URL(web.origin).hostname
  const { path } = web
  const at = (of: (commit: string) => string) => ({
    kind: 'hosted' as const,
    url: (commit: string) => `${web.origin}/${path}/${of(commit)}`,
  })
  // A workflow of Gitea or Forgejo has GitHub's variables, and the same archives.
  if (host === 'github.com' || web.origin === env['GITHUB_SERVER_URL'] || giteas.includes(host))
    return at(commit => `archive/${commit}.tar.gz`)
  if (/(^|\.)gitlab\./.test(host) || web.origin === env['CI_SERVER_URL'] || gitlabs.includes(host))
    return at(commit => `-/archive/${commit}/${path.split('/').at(-1)!}-${commit}.tar.gz`)
  if (host === 'bitbucket.org') return at(commit => `get/${commit}.tar.gz`)
  return { kind: 'none', reason: `It is not known where ${host} has archives. ${pushElsewhere}` }
}
