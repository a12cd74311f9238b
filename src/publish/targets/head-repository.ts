import { OperationalError } from '../../diagnostics/errors.ts'
import { createFork, readLogin } from '../../github/account.ts'
import type { GitHubClient } from '../../github/client.ts'
import { GitData, type RepositoryFacts } from '../../github/git-data.ts'
import { type GitHubRepository, repositoryName } from '../../github/server.ts'

/** Where the branch of a pull request lives: a repository that is there, or a fork that is made when it is needed. */
export type HeadRepository =
  | { kind: 'upstream'; data: GitData }
  | { kind: 'fork'; data: GitData; defaultBranch: string }
  | { kind: 'new-fork'; owner: string }
  /** Without a token, nobody knows whose fork it would be. */
  | { kind: 'unknown' }
  | { kind: 'refused'; reason: string }

export interface HeadOptions {
  client: GitHubClient
  upstream: GitData
  facts: RepositoryFacts
  /** The fork that the user names. */
  fork?: GitHubRepository | undefined
}

/** Finds the repository that the token may push to: the registry's own, the named fork, or the account's. */
export async function findHead({ client, upstream, facts, fork }: HeadOptions): Promise<HeadRepository> {
  if (fork) return checkFork(client, fork, upstream, 'Check --registry-fork.')
  if (facts.canPush) return { kind: 'upstream', data: upstream }
  if (client.token === undefined) return { kind: 'unknown' }
  const owner = await readLogin(client)
  if (owner.endsWith('[bot]')) {
    const reason = `The token is that of ${owner}, which may not push to ${upstream.name} and has no forks. Use the token of a person or of an App that has access there.`
    return { kind: 'refused', reason }
  }
  const own = { ...upstream.repository, owner }
  const found = await new GitData(client, own).readFacts()
  if (found === undefined) return { kind: 'new-fork', owner }
  return checkFork(client, own, upstream, 'Give the name of your fork with --registry-fork.')
}

/** The head as a repository that is there: a fork is made now. Throws `OperationalError`. */
export async function ensureHead(
  head: HeadRepository,
  client: GitHubClient,
  upstream: GitData,
  pollMs?: number,
): Promise<HeadRepository & { data: GitData }> {
  if ('data' in head) return head
  if (head.kind !== 'new-fork')
    throw new OperationalError('There is no repository to push the branch to. Run this again.')
  const fork = await createFork(client, upstream.repository, pollMs)
  const made = await checkFork(client, fork, upstream, 'Run this again.')
  if (!('data' in made)) throw new OperationalError('reason' in made ? made.reason : 'There is no fork.')
  return made
}

async function checkFork(
  client: GitHubClient,
  fork: GitHubRepository,
  upstream: GitData,
  advice: string,
): Promise<HeadRepository> {
  const name = repositoryName(fork)
  const data = new GitData(client, fork)
  const facts = await data.readFacts()
  const problem =
    facts === undefined
      ? 'does not exist, or the token cannot see it'
      : !facts.forkOf.includes(upstream.name)
        ? `is not a fork of ${upstream.name}`
        : client.token !== undefined && !facts.canPush
          ? 'cannot be pushed to with this token'
          : undefined
  if (problem !== undefined || facts === undefined)
    return { kind: 'refused', reason: `The fork ${name} ${problem}. ${advice}` }
  return { kind: 'fork', data, defaultBranch: facts.defaultBranch }
}
