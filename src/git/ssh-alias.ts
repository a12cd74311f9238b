import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Remote } from './remote.ts'

const run = promisify(execFile)

/**
 * A remote whose ssh host is a name of the user's own (`Host work` in ~/.ssh/config), with the place on the web of the
 * host behind it. Any other remote stays as it is.
 */
export async function resolveSshAlias(remote: Remote, env: NodeJS.ProcessEnv): Promise<Remote> {
  const { transport, web } = remote
  if (transport !== 'ssh' || web === undefined) return remote
  const { hostname } = new URL(web.origin)
  // A name of the user's own seldom has a dot, and a host of the web always has one.
  if (hostname.includes('.') || hostname.startsWith('-')) return remote
  const options = { env, timeout: 5_000, killSignal: 'SIGKILL' as const }
  const answer = await run('ssh', ['-G', '--', hostname], options).catch(() => undefined)
  const host = /^hostname (\S+)$/m.exec(answer?.stdout ?? '')?.[1]
  if (host === undefined || host === hostname) return remote
  return { ...remote, web: { ...web, origin: `https://${host}` } }
}
