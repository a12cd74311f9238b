import { OperationalError } from '../diagnostics/errors.ts'
import { isGitHubOrigin, type Remote } from '../git/remote.ts'
import type { FetchedCommit, RemoteReader, RemoteRefs } from '../git/remote-repo.ts'
import type { GitData } from '../github/git-data.ts'
import { findGitHubRepository, type GitHubRepository } from '../github/server.ts'

/** The repository of a remote on the GitHub that the token belongs to. Throws `OperationalError` for any other. */
export function findApiRepository({ name, web }: Remote, env: NodeJS.ProcessEnv): GitHubRepository {
  const repository = findGitHubRepository(web, env)
  if (repository && isGitHubOrigin(repository.origin, env)) return repository
  throw new OperationalError(
    `${name} is not a repository on GitHub, and only GitHub has the API that makes commits. Push with git, or set GITHUB_SERVER_URL and GITHUB_API_URL to the addresses of your GitHub Enterprise.`,
  )
}

/** A remote on GitHub, read over the API. */
export class ApiRemote implements RemoteReader {
  readonly #data: GitData

  constructor(data: GitData) {
    this.#data = data
  }

  async list(names: readonly string[]): Promise<RemoteRefs> {
    const facts = await this.#data.readFacts()
    if (facts === undefined)
      throw new OperationalError(
        `There is no repository ${this.#data.name}, or the token cannot see it. Check --remote and the token.`,
      )
    const found = await Promise.all(
      names.map(async name => [name, await this.#data.findCommitId(shortRef(name))] as const),
    )
    return {
      refs: new Map(found.flatMap(([name, id]) => (id === undefined ? [] : [[name, id]]))),
      defaultBranch: facts.defaultBranch,
    }
  }

  fetch(names: readonly string[]): Promise<FetchedCommit[]> {
    return Promise.all(
      names.map(async name => {
        const id = await this.#data.findCommitId(shortRef(name))
        if (id === undefined)
          throw new OperationalError(`${name} of ${this.#data.name} was deleted meanwhile. Run this again.`)
        return this.#data.readCommit(id)
      }),
    )
  }

  isAncestor(older: string, newer: string): Promise<boolean | undefined> {
    return this.#data.isAncestor(older, newer)
  }
}

/** `heads/build` for `refs/heads/build`. */
function shortRef(name: string): string {
  return name.replace(/^refs\//, '')
}
