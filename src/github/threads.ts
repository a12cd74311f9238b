import type { GitHubClient } from './client.ts'
import { GitHubError } from './errors.ts'
import { type GitHubRepository, repositoryName } from './server.ts'

/** A pull request or an issue. */
export interface Thread {
  number: number
  title: string
  body: string
  /** Its page. */
  url: string
  isOpen: boolean
  labels: readonly string[]
  /** Who opened it, without the `[bot]` of a GitHub App. */
  author: string
}

export interface NewPull {
  title: string
  body: string
  /** `owner:branch`. */
  head: string
  base: string
  draft: boolean
}

/** Of 100 each. */
const maxPages = 20

/** The pull requests and issues of a repository. Every method throws `GitHubError`. */
export class Threads {
  readonly #client: GitHubClient
  readonly #place: { owner: string; repo: string }
  readonly #name: string

  constructor(client: GitHubClient, repository: GitHubRepository) {
    this.#client = client
    this.#place = { owner: repository.owner, repo: repository.name }
    this.#name = repositoryName(repository)
  }

  /** The open pull request of a branch (`owner:branch`). */
  async findOpenPull({ head, base }: { head: string; base: string }): Promise<Thread | undefined> {
    const pulls = await this.#client.read(`list the pull requests of ${this.#name}`, ({ rest }) =>
      rest.pulls.list({ ...this.#place, state: 'open', head, base }),
    )
    // Where it does not know the branch, GitHub lists all.
    const own = pulls.find(({ head: { label } }) => label === head)
    return own && toThread(own)
  }

  /** The open pull requests whose text holds a marker, of whatever branch: of the latest hundred. */
  async listOpenPulls(base: string, marker: string): Promise<Thread[]> {
    const pulls = await this.#client.read(`list the pull requests of ${this.#name}`, ({ rest }) =>
      rest.pulls.list({ ...this.#place, state: 'open', base, per_page: 100 }),
    )
    return pulls.map(toThread).filter(({ body }) => body.includes(marker))
  }

  /** The last pull request of a branch, if it was closed without a merge. */
  async findRejectedPull({ head, base }: { head: string; base: string }): Promise<Thread | undefined> {
    const pulls = await this.#client.read(`list the pull requests of ${this.#name}`, ({ rest }) =>
      rest.pulls.list({ ...this.#place, state: 'all', head, base }),
    )
    const last = pulls.find(({ head: { label } }) => label === head)
    return last?.state === 'closed' && last.merged_at === null ? toThread(last) : undefined
  }

  /** Opens a pull request, or gives the one that is open. */
  async openPull(pull: NewPull): Promise<Thread> {
    try {
      const opened = await this.#client.change(`open a pull request on ${this.#name}`, ({ rest }) =>
        rest.pulls.create({ ...this.#place, ...pull }),
      )
      return toThread(opened)
    } catch (error) {
      // Only the answer may be lost.
      const open =
        error instanceof GitHubError && ['invalid', 'network', 'server'].includes(error.reason)
          ? await this.findOpenPull(pull)
          : undefined
      if (open === undefined) throw error
      return open
    }
  }

  async updatePull(pull_number: number, text: { title: string; body: string }): Promise<void> {
    await this.#client.read(`change pull request #${pull_number} of ${this.#name}`, ({ rest }) =>
      rest.pulls.update({ ...this.#place, pull_number, ...text }),
    )
  }

  /** The issues that satisfy a condition, the latest first; pull requests are left out. */
  async listIssues(isWanted: (issue: Thread) => boolean): Promise<Thread[]> {
    const found: Thread[] = []
    for (let page = 1; page <= maxPages; page++) {
      const issues = await this.#client.read(`list the issues of ${this.#name}`, ({ rest }) =>
        rest.issues.listForRepo({ ...this.#place, state: 'all', per_page: 100, page }),
      )
      const own = issues.filter(({ pull_request }) => pull_request === undefined).map(toThread)
      found.push(...own.filter(isWanted))
      if (issues.length < 100) break
    }
    return found
  }

  async openIssue(text: { title: string; body: string }): Promise<Thread> {
    const issue = await this.#client.change(`open an issue on ${this.#name}`, ({ rest }) =>
      rest.issues.create({ ...this.#place, ...text }),
    )
    return toThread(issue)
  }

  async updateIssue(issue_number: number, text: { title: string; body: string }): Promise<void> {
    await this.#client.read(`change issue #${issue_number} of ${this.#name}`, ({ rest }) =>
      rest.issues.update({ ...this.#place, issue_number, ...text }),
    )
  }

  /** Whether a comment of an issue or pull request begins with a text. */
  async hasComment(issue_number: number, start: string): Promise<boolean> {
    for (let page = 1; page <= maxPages; page++) {
      const comments = await this.#client.read(`read the comments of ${this.#name}`, ({ rest }) =>
        rest.issues.listComments({ ...this.#place, issue_number, per_page: 100, page }),
      )
      if (comments.some(({ body }) => body?.startsWith(start))) return true
      if (comments.length < 100) return false
    }
    return false
  }

  async comment(issue_number: number, body: string): Promise<void> {
    await this.#client.change(`comment on #${issue_number} of ${this.#name}`, ({ rest }) =>
      rest.issues.createComment({ ...this.#place, issue_number, body }),
    )
  }

  async addLabels(issue_number: number, labels: string[]): Promise<void> {
    await this.#client.read(`label #${issue_number} of ${this.#name}`, ({ rest }) =>
      rest.issues.addLabels({ ...this.#place, issue_number, labels }),
    )
  }
}

/** What GitHub says of a pull request and of an issue alike. */
interface RawThread {
  number: number
  title: string
  body?: string | null
  html_url: string
  state: string
  labels: readonly (string | { name?: string })[]
  user: { login: string } | null
}

function toThread({ number, title, body, html_url: url, state, labels, user }: RawThread): Thread {
  const names = labels.flatMap(label => (typeof label === 'string' ? label : (label.name ?? [])))
  const author = withoutBot(user?.login ?? '')
  return { number, title, body: body ?? '', url, isOpen: state === 'open', labels: names, author }
}

/** GitHub writes the name of an App with `[bot]` in some places, and without it in others. */
export function withoutBot(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
