/** A repository on a GitHub, and where that GitHub's API is. */
export interface GitHubRepository {
  owner: string
  name: string
  /** `https://github.com`, without a slash at its end. */
  origin: string
  /** `https://api.github.com`, without a slash at its end. */
  apiUrl: string
}

const publicOrigin = 'https://github.com'

/**
 * The repository at that place on the web, as far as its server can be a GitHub. A workflow names the API of its own
 * server; that of another GitHub Enterprise is at `/api/v3`.
 */
export function findGitHubRepository(
  web: { origin: string; path: string } | undefined,
  env: NodeJS.ProcessEnv,
): GitHubRepository | undefined {
  const [, owner, name] = /^([^/]+)\/([^/]+)$/.exec(web?.path ?? '') ?? []
  if (web === undefined || owner === undefined || name === undefined) return undefined
  const { origin } = web
  const { GITHUB_SERVER_URL = publicOrigin, GITHUB_API_URL } = env
  if (origin === GITHUB_SERVER_URL && GITHUB_API_URL)
    return { owner, name, origin, apiUrl: GITHUB_API_URL.replace(/\/+$/, '') }
  const apiUrl = origin === publicOrigin ? 'https://api.github.com' : `${origin}/api/v3`
  return { owner, name, origin, apiUrl }
}

/** Reads `owner/name`, on the GitHub of the workflow or else github.com, or the URL of a repository. */
export function parseGitHubRepository(text: string, env: NodeJS.ProcessEnv): GitHubRepository | undefined {
  if (!isGitHubRepositoryName(text)) return undefined
  const [, origin = env['GITHUB_SERVER_URL'] || publicOrigin, path] =
    /^(?:(https?:\/\/[^/]+)\/)?([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(text) ?? []
  return path === undefined ? undefined : findGitHubRepository({ origin: new URL(origin).origin, path }, env)
}

/** Whether it can be `owner/name`, or the URL of a repository. */
export function isGitHubRepositoryName(text: string): boolean {
  return /^(?:https?:\/\/[\w.:-]+\/)?[\w-]+\/[\w.-]+\/?$/.test(text) && !/\/\.{1,2}(?:\.git)?\/?$/.test(text)
}

/** `owner/name`. */
export function repositoryName({ owner, name }: GitHubRepository): string {
  return `${owner}/${name}`
}

/** The address of a page of a repository. */
export function pageUrl({ origin, owner, name }: GitHubRepository, path: string): string {
  return `${origin}/${owner}/${name}/${path}`
}
