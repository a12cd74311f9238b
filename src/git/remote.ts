import { isAbsolute, resolve } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { isLoopback } from '../text/web-url.ts'
import type { Checkout } from './checkout.ts'
import { findPushUrl, resolveUrl } from './settings.ts'

/** A repository to push to. */
export interface Remote {
  /** What git is given: the address behind the configured one, without user name or password for http. */
  url: string
  transport: 'http' | 'ssh' | 'file'
  /** For people: `github.com/owner/name`, or the path. */
  name: string
  /** Where it is on the web, as far as its URL says: `https://host` and `owner/name`. */
  web?: { origin: string; path: string }
  /** What stood in the URL before the `@`. */
  credentials?: { username: string; password: string }
}

/**
 * The remote of that name, that URL or that path (relative to `cwd`); default: `origin`, and undefined when there is
 * none. Throws `OperationalError` when it cannot be a remote.
 */
export function findRemote(
  { settings, root }: Pick<Checkout, 'settings' | 'root'>,
  asked?: string,
  cwd = process.cwd(),
): Remote | undefined {
  const named = findPushUrl(settings, asked ?? 'origin')
  if (named !== undefined) return parseRemote(named, root)
  return asked === undefined ? undefined : parseRemote(resolveUrl(settings, asked), cwd)
}

/**
 * Whether a token in GITHUB_TOKEN belongs to a server: github.com, or the one of the workflow. No other host gets it: they
 * have git's own ways, a credential helper or a password in the remote's URL.
 */
export function isGitHubOrigin(origin: string, env: NodeJS.ProcessEnv): boolean {
  const { host, hostname } = new URL(origin)
  return host === 'github.com' || origin === env['GITHUB_SERVER_URL'] || isLoopback(hostname)
}

function parseRemote(text: string, cwd: string): Remote {
  // A URL that begins with a dash would be an option to git, and `helper::address` runs a program.
  if (text.trim() === '' || text.startsWith('-') || /^[^/]*::/.test(text) || /\p{Cc}/u.test(text))
    throw new OperationalError(
      `${JSON.stringify(text)} is not a remote to push to. Give the name of a remote, a URL (https, ssh or file) or a path.`,
    )
  const scp = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(text)
  if (scp && !/^[a-zA-Z]:[\\/]/.test(text))
    return { ...located(scp[1]!, scp[2]!), url: text, transport: 'ssh' }
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const path = isAbsolute(text) ? text : resolve(cwd, text)
    return { url: path, transport: 'file', name: path }
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  switch (url?.protocol) {
    case 'file:':
      return { url: text, transport: 'file', name: text }
    case 'ssh:':
    case 'git+ssh:':
      if (url.password !== '') break
      return { ...located(url.hostname, url.pathname), url: text, transport: 'ssh' }
    case 'http:':
    case 'https:': {
      const credentials = takeCredentials(url)
      return {
        ...located(url.host, url.pathname, url.origin),
        url: url.href,
        transport: 'http',
        ...(credentials && { credentials }),
      }
    }
  }
  throw new OperationalError(
    'The remote has a URL of a kind this tool does not push to. Give an https, ssh or file URL, or a path.',
  )
}

/** Takes a password or a token out of a URL; a bare user name stays, to choose among stored credentials. */
function takeCredentials(url: URL): Remote['credentials'] {
  const [username, password] = [decode(url.username), decode(url.password)]
  if (password === '' && !/^(gh[a-z]_|github_pat_|glpat-)|^.{30,}$/.test(username)) return undefined
  if (/\p{Cc}/u.test(username + password))
    throw new OperationalError(
      "The password in the remote's URL holds a control character, which git does not take. Set the URL again.",
    )
  url.username = ''
  url.password = ''
  return { username, password }
}

/** Throws `OperationalError`, which quotes none of it. */
function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    throw new OperationalError(
      "The user name or the password in the remote's URL has a % that is not part of a percent-encoded character. Write each % as %25.",
    )
  }
}

function located(host: string, path: string, origin = `https://${host}`): Pick<Remote, 'name' | 'web'> {
  const bare = path.replace(/^\/+|(?<!\/)\/+$/g, '').replace(/\.git$/, '')
  return { name: `${host}/${bare}`, web: { origin, path: bare } }
}
