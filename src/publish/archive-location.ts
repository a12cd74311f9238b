import type { Remote } from '../git/remote.ts'
import { isLoopback } from '../text/web-url.ts'

/** Where a registry gets the archive of a build commit. */
export type ArchiveLocation =
  /** From this process, while it asks: a registry on this very machine. */
  | { kind: 'served' }
  /** From the host of the repository. */
  | { kind: 'hosted'; url: (commit: string) => string }
  | { kind: 'none'; reason: string }

/** Hosts that run GitLab under a name that does not tell (cozy-stack keeps the same list). */
const gitlabs = ['framagit.org', 'forge.grandlyon.com']

/** Which archive a registry can be told of. `env` tells a runner's own GitHub server. */
export function archiveLocation(
  registry: string,
  remote: Remote | undefined,
  env: NodeJS.ProcessEnv = {},
): ArchiveLocation {
  if (URL.canParse(registry) && isLoopback(new URL(registry).hostname)) return { kind: 'served' }
  const { web } = remote ?? {}
  if (web === undefined)
    return {
      kind: 'none',
      reason: `The registry has to download the build, and ${remote?.name ?? 'nothing'} is nowhere it could. Push to a public repository on GitHub or GitLab.`,
    }
  const host = new URL(web.origin).hostname
  const name = web.path.split('/').at(-1)!
  if (host === 'github.com' || web.origin === env['GITHUB_SERVER_URL'])
    return { kind: 'hosted', url: commit => `${web.origin}/${web.path}/archive/${commit}.tar.gz` }
  if (/(^|\.)gitlab\./.test(host) || gitlabs.includes(host))
    return {
      kind: 'hosted',
      url: commit => `${web.origin}/${web.path}/-/archive/${commit}/${name}-${commit}.tar.gz`,
    }
  return {
    kind: 'none',
    reason: `No public address of an archive is known for ${host}. Push to a public repository on GitHub or GitLab.`,
  }
}
