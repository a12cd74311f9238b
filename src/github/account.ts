import { setTimeout as sleep } from 'node:timers/promises'
import { OperationalError } from '../diagnostics/errors.ts'
import type { GitHubClient } from './client.ts'
import { GitData } from './git-data.ts'
import { type GitHubRepository, repositoryName } from './server.ts'

/** The login of the token's account; that of a workflow or App ends with `[bot]`. Throws `GitHubError`. */
export async function readLogin(client: GitHubClient): Promise<string> {
  return client.read("read the token's account", async octokit => {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
    return { data: viewer.login }
  })
}

/** GitHub makes a fork within seconds, mostly. */
const maxForkWaitMs = 60_000

/** Forks a repository into the token's account, and waits until the fork is there. Throws `OperationalError`. */
export async function createFork(
  client: GitHubClient,
  upstream: GitHubRepository,
  pollMs = 2_000,
): Promise<GitHubRepository> {
  const place = { owner: upstream.owner, repo: upstream.name }
  const name = repositoryName(upstream)
  // A second request finds the fork of the first one.
  const { full_name } = await client.read(`fork ${name}`, ({ rest }) =>
    rest.repos.createFork({ ...place, default_branch_only: true }),
  )
  const [owner = '', fork = ''] = full_name.split('/')
  const repository = { ...upstream, owner, name: fork }
  const data = new GitData(client, repository)
  for (let waited = 0; waited <= maxForkWaitMs; waited += pollMs) {
    const facts = await data.readFacts()
    if (facts && (await data.findCommitId(`heads/${facts.defaultBranch}`))) return repository
    await sleep(pollMs)
  }
  throw new OperationalError(
    `GitHub has not finished the fork ${full_name} of ${name} within a minute. Run this again.`,
  )
}

/**
 * Brings a branch of a fork up to its upstream. A fork without the new workflow files of its upstream is refused to
 * tokens without the right to change workflows. Throws `GitHubError`.
 */
export async function syncFork(
  client: GitHubClient,
  { owner, name }: GitHubRepository,
  branch: string,
): Promise<void> {
  await client.read(`update the fork ${owner}/${name}`, ({ rest }) =>
    rest.repos.mergeUpstream({ owner, repo: name, branch }),
  )
}
