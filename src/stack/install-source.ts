import { OperationalError } from '../diagnostics/errors.ts'
import { printable } from '../replay/printable.ts'

/** Schemes that a stack takes for git (cozy-stack model/app/installer.go). */
const gitScheme = /^(?:git|git\+https|git\+ssh|ssh\+git):$/

/**
 * The source from which a Cozy installs a branch of a repository, from the URL of a remote: the branch is the fragment.
 * Throws `OperationalError` when no Cozy can reach the repository.
 */
export function branchSource(remote: string, branch: string): string {
  const url = repositoryUrl(remote)
  if (!url)
    throw new OperationalError(
      `A Cozy cannot reach the repository ${printable(withoutCredentials(remote), 200)}. Push the build branch to a public one, and give its https address with --remote.`,
    )
  url.username = url.protocol.includes('ssh') ? url.username : ''
  url.password = ''
  url.hash = branch.split('/').map(encodeURIComponent).join('/')
  return url.href
}

/** The source from which a Cozy installs what its registries list: the latest version of a channel. */
export function registrySource(slug: string, channel: string): string {
  return `registry://${slug}/${channel}`
}

function repositoryUrl(remote: string): URL | undefined {
  const scp = /^(?:([^@/:]+)@)?([^/:]+):(?!\/\/)(.+)$/.exec(remote)
  const text = scp ? `ssh://${scp[1] ?? 'git'}@${scp[2]}/${scp[3]}` : remote
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (gitScheme.test(url.protocol)) return url
  // A stack has no key of the author's: what is public is read over https.
  const isPublic = url.protocol === 'https:' || (url.protocol === 'ssh:' && isForge(url.hostname))
  if (!isPublic && url.protocol !== 'ssh:') return undefined
  const path = url.pathname.replace(/\/+$/, '').replace(/(?:\.git)?$/, '.git')
  return new URL(
    isPublic
      ? `git+https://${url.host.replace(/:\d+$/, port => (url.protocol === 'ssh:' ? '' : port))}${path}`
      : `git+ssh://${url.username || 'git'}@${url.host}${path}`,
  )
}

/** Hosts whose repositories a stack reads on the web (cozy-stack model/app/fetcher_git.go). */
function isForge(host: string): boolean {
  return ['github.com', 'framagit.org', 'forge.grandlyon.com'].includes(host) || host.includes('gitlab')
}

function withoutCredentials(remote: string): string {
  return remote.replace(/\/\/[^@/]*@/, '//')
}
