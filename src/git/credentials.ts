import type { AccessToken } from '../secrets/access-token.ts'
import { requireEncryption } from '../secrets/plain-http.ts'
import { askOverDescriptor, type GitCredentials } from './credential-helper.ts'
import type { GitConfig } from './env.ts'
import { isGitHubOrigin, type Remote } from './remote.ts'

/** How git gets at credentials, if there are any: configuration, and what it is answered when it asks. */
export interface Authentication {
  config: GitConfig
  credentials?: GitCredentials
}

/**
 * Has git use the password in the remote's URL, or else the token, for the origin of that remote, whatever else is
 * configured for it. Git asks for it over file descriptor 3 when the server demands one: so it is in no environment,
 * argument or file, and git drops it when a redirect leads to another origin. Throws `OperationalError`.
 */
export function authenticate(
  remote: Remote,
  token: AccessToken | undefined,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): Authentication {
  const credentials = credentialsFor(remote, token, env)
  if (credentials === undefined) return { config: [] }
  const { origin } = credentials
  // A second Authorization header would be answered 400: an empty value takes away those that were set before.
  const scopes = [`http.${origin}/.extraheader`, `http.${remote.url}.extraheader`] as const
  const others: GitConfig = [['credential.helper', ''], ...scopes.map(key => [key, ''] as const)]
  if (platform !== 'win32')
    return { config: [...others, [`credential.${origin}.helper`, askOverDescriptor]], credentials }
  // Git for Windows hands no descriptor on. A header goes along with every redirect, so it follows none.
  const basic = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')
  return {
    config: [...others, [scopes[1], `AUTHORIZATION: basic ${basic}`], ['http.followRedirects', 'false']],
    credentials,
  }
}

function credentialsFor(
  remote: Remote,
  token: AccessToken | undefined,
  env: NodeJS.ProcessEnv,
): GitCredentials | undefined {
  if (remote.transport !== 'http') return undefined
  const url = new URL(remote.url)
  const found = remote.credentials ?? (isGitHubOrigin(url.origin, env) ? gitHubCredentials(token) : undefined)
  if (found === undefined) return undefined
  requireEncryption(url, remote.name)
  return { origin: url.origin, ...found }
}

function gitHubCredentials(token: AccessToken | undefined): Remote['credentials'] {
  return token && { username: 'x-access-token', password: token.reveal() }
}
