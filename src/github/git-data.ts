import type { FetchedCommit } from '../git/remote-repo.ts'
import type { GitHubClient } from './client.ts'
import { type GitHubRepository, repositoryName } from './server.ts'

/** What GitHub says of a repository and of the token's rights on it. */
export interface RepositoryFacts {
  defaultBranch: string
  canPush: boolean
  isArchived: boolean
  hasIssues: boolean
  /** `owner/name` of the repository it is a fork of, and of the one that all forks come from. */
  forkOf: readonly string[]
}

export interface CommitHeader {
  /** Id. */
  tree: string
  message: string
  author: { name: string; email: string }
  /** Of the author; seconds since 1970. */
  date: number
}

/** How one commit stands to another. */
export interface CommitComparison {
  status: 'ahead' | 'behind' | 'diverged' | 'identical'
  /** What the second has and the first has not, the oldest first. */
  commits: { id: string; message: string; author: string; isMerge: boolean }[]
  /** Paths that differ between the second and what they have in common. */
  files: string[]
}

/** A file of a new tree: text, or the id of a blob that the repository has. */
export type NewTreeEntry = { path: string; mode: '100644' | '100755' } & ({ text: string } | { blob: string })

/** A repository's git objects and refs over the API. Every method throws `GitHubError`. */
export class GitData {
  readonly repository: GitHubRepository
  readonly #client: GitHubClient
  readonly #place: { owner: string; repo: string }

  constructor(client: GitHubClient, repository: GitHubRepository) {
    this.repository = repository
    this.#client = client
    this.#place = { owner: repository.owner, repo: repository.name }
  }

  get name(): string {
    return repositoryName(this.repository)
  }

  /** Undefined when it does not exist, or the token cannot see it. */
  async readFacts(): Promise<RepositoryFacts | undefined> {
    const found = await this.#client.find(`read ${this.name}`, ({ rest }) => rest.repos.get(this.#place))
    if (found === undefined) return undefined
    const { default_branch: defaultBranch, permissions, archived, has_issues: hasIssues } = found
    const forkOf = [found.parent, found.source].flatMap(each => (each ? [each.full_name] : []))
    return { defaultBranch, canPush: permissions?.push === true, isArchived: archived, hasIssues, forkOf }
  }

  /** The commit that a ref (`heads/build`) is at; undefined when there is no such ref. */
  async findCommitId(ref: string): Promise<string | undefined> {
    const task = `read ${ref} of ${this.name}`
    const found = await this.#client.find(task, ({ rest }) => rest.git.getRef({ ...this.#place, ref }))
    // GitHub answers with a list when other refs begin with that name.
    if (found?.ref !== `refs/${ref}`) return undefined
    if (found.object.type !== 'tag') return found.object.sha
    const tag_sha = found.object.sha
    const tag = await this.#client.read(task, ({ rest }) => rest.git.getTag({ ...this.#place, tag_sha }))
    return tag.object.sha
  }

  async readCommit(id: string): Promise<FetchedCommit> {
    const { tree, message } = await this.readHeader(id)
    return { commit: id, tree, message, files: await this.readFiles(tree) }
  }

  /** A commit without its files. */
  async readHeader(commit_sha: string): Promise<CommitHeader> {
    const { tree, message, author } = await this.#client.read(
      `read commit ${commit_sha.slice(0, 7)} of ${this.name}`,
      ({ rest }) => rest.git.getCommit({ ...this.#place, commit_sha }),
    )
    const { name, email, date } = author
    return { tree: tree.sha, message, author: { name, email }, date: Date.parse(date) / 1000 }
  }

  /** Path → mode and blob, as `100644 <id>`, of all files below a tree or commit. */
  async readFiles(tree_sha: string): Promise<Map<string, string>> {
    const { tree } = await this.#client.read(
      `read the files of ${tree_sha.slice(0, 7)} in ${this.name}`,
      ({ rest }) => rest.git.getTree({ ...this.#place, tree_sha, recursive: 'true' }),
    )
    return new Map(
      tree.flatMap(({ type, path, mode, sha }) =>
        type === 'tree' ? [] : [[path, `${mode} ${sha}`] as const],
      ),
    )
  }

  /** Whether `older` is an ancestor of `newer`, or the same; undefined when the repository lacks one of them. */
  async isAncestor(older: string, newer: string): Promise<boolean | undefined> {
    const compared = await this.compare(older, newer)
    return compared && ['ahead', 'identical'].includes(compared.status)
  }

  /**
   * How `head` stands to `base`, both commits or branches, the latter also as `owner:branch` of a fork; undefined when one
   * is not there, or they have nothing in common.
   */
  async compare(base: string, head: string): Promise<CommitComparison | undefined> {
    const basehead = `${base}...${head}`
    const found = await this.#client.find(`compare commits of ${this.name}`, ({ rest }) =>
      rest.repos.compareCommitsWithBasehead({ ...this.#place, basehead }),
    )
    return (
      found && {
        status: found.status,
        files: (found.files ?? []).map(({ filename }) => filename),
        commits: found.commits.map(({ sha, commit: { message, author }, parents }) => {
          const isMerge = parents.length > 1
          return { id: sha, message, author: author?.name ?? 'somebody', isMerge }
        }),
      }
    )
  }

  /** The text of a file at a ref; undefined when there is none. */
  async findText(path: string, ref: string): Promise<string | undefined> {
    const found = await this.#client.find(`read ${path} of ${this.name}`, ({ rest }) =>
      rest.repos.getContent({ ...this.#place, path, ref }),
    )
    const { type, content } = (found ?? {}) as { type?: unknown; content?: unknown }
    return type === 'file' && typeof content === 'string'
      ? Buffer.from(content, 'base64').toString()
      : undefined
  }

  /** Stores bytes and gives git's id of them. */
  async createBlob(bytes: Uint8Array): Promise<string> {
    const content = Buffer.from(bytes).toString('base64')
    const { sha } = await this.#client.read(`write a file to ${this.name}`, ({ rest }) =>
      rest.git.createBlob({ ...this.#place, content, encoding: 'base64' }),
    )
    return sha
  }

  /** Makes a tree of these files alone, or with `base` of these and what that tree has. */
  async createTree(entries: readonly NewTreeEntry[], base?: string): Promise<string> {
    const tree = entries.map(({ path, mode, ...file }) => ({
      path,
      mode,
      type: 'blob' as const,
      ...('text' in file ? { content: file.text } : { sha: file.blob }),
    }))
    const { sha } = await this.#client.read(`write a tree to ${this.name}`, ({ rest }) =>
      rest.git.createTree({ ...this.#place, tree, ...(base !== undefined && { base_tree: base }) }),
    )
    return sha
  }

  /** Makes a commit in the token's name, which GitHub signs for its Apps and workflows. */
  async createCommit(commit: {
    message: string
    tree: string
    parents: string[]
  }): Promise<{ id: string; isVerified: boolean }> {
    // A commit that no ref is at does no harm, so it may be made twice.
    const { sha, verification } = await this.#client.read(`make a commit in ${this.name}`, ({ rest }) =>
      rest.git.createCommit({ ...this.#place, ...commit }),
    )
    return { id: sha, isVerified: verification?.verified === true }
  }

  /** Creates a ref (`heads/build`) that must not exist, or moves it onward from the parents of `commit`. */
  async moveRef(ref: string, commit: string, { isNew }: { isNew: boolean }): Promise<void> {
    const task = `write ${ref} of ${this.name}`
    await this.#client.change<unknown>(task, ({ rest }) =>
      isNew
        ? rest.git.createRef({ ...this.#place, ref: `refs/${ref}`, sha: commit })
        : rest.git.updateRef({ ...this.#place, ref, sha: commit, force: false }),
    )
  }
}
