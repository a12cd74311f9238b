import { limitFetch } from '../http/bounded-fetch.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import { requireEncryption } from '../secrets/plain-http.ts'

type GitHubModule = typeof import('@actions/github/lib/utils')

/** GitHub's own client. */
export type Octokit = InstanceType<GitHubModule['GitHub']>

/** A page of 100 comments of 65,536 characters fits. */
const maxBytes = 32 * 1024 * 1024

/** For a whole answer, in milliseconds. */
const maxWaitMs = 30_000

let loading: Promise<GitHubModule> | undefined

/**
 * A client for the API at that address, loaded when it is first needed. It asks no other server, and without a token it
 * reads what is public. Throws `OperationalError` when the token would travel unencrypted, or is damaged.
 */
export async function createOctokit(
  apiUrl: string,
  token: AccessToken | undefined,
  timeoutMs = maxWaitMs,
): Promise<Octokit> {
  if (token) requireEncryption(new URL(apiUrl), `The API of GitHub at ${apiUrl}`)
  const auth = token && { auth: `token ${token.reveal()}` }
  const { GitHub } = await (loading ??= loadGitHub())
  return new GitHub({
    ...auth,
    baseUrl: apiUrl,
    request: { fetch: limitFetch({ maxBytes, timeoutMs }, apiUrl) },
    // Every error is reported by whoever asked.
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
}

/** The module reads the event of a workflow as it loads, and fails when that file is damaged. */
async function loadGitHub(): Promise<GitHubModule> {
  const { GITHUB_EVENT_PATH } = process.env
  delete process.env['GITHUB_EVENT_PATH']
  try {
    return await import('@actions/github/lib/utils')
  } finally {
    if (GITHUB_EVENT_PATH !== undefined) process.env['GITHUB_EVENT_PATH'] = GITHUB_EVENT_PATH
  }
}
