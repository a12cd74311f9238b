import { OperationalError } from '../../diagnostics/errors.ts'
import { createObject } from '../../git/objects.ts'
import { syncFork } from '../../github/account.ts'
import type { GitHubClient } from '../../github/client.ts'
import { GitHubError } from '../../github/errors.ts'
import type { GitData } from '../../github/git-data.ts'
import type { HeadRepository } from './head-repository.ts'

export interface BranchOptions {
  client: GitHubClient
  upstream: GitData
  head: HeadRepository & { data: GitData }
  /** Of the registry repository. */
  base: string
  /** Of the submission. */
  branch: string
  /** The one file that the submission changes. */
  path: string
}

/** What the branch of a submission holds. */
export interface BranchState {
  /** Undefined when there is no branch. */
  tip?: string
  /** Text of the file at its tip. */
  text?: string | undefined
  /** Somebody's own work on it, for a sentence. */
  foreign?: string
}

/** Tries against others that move the branch at the same time. */
const maxAttempts = 5

/** The branch of one konnector and channel. It only moves forward, and never over what others committed to it. */
export class SubmissionBranch {
  readonly #options: BranchOptions

  constructor(options: BranchOptions) {
    this.#options = options
  }

  /** `owner:branch`, as pull requests name it. */
  get label(): string {
    return `${this.#options.head.data.repository.owner}:${this.#options.branch}`
  }

  /** Text of the file at its tip. */
  readText(): Promise<string | undefined> {
    const { head, branch, path } = this.#options
    return head.data.findText(path, branch)
  }

  /** Throws `GitHubError`. */
  async read(): Promise<BranchState> {
    const { upstream, head, base, branch, path } = this.#options
    const tip = await head.data.findCommitId(`heads/${branch}`)
    if (tip === undefined) return {}
    const text = await this.readText()
    const compared = await upstream.compare(base, this.label)
    if (compared === undefined) return { tip, text, foreign: 'it has no commit in common with the base' }
    const others = compared.commits.filter(each => writtenBlob(each.message) === undefined && !each.isMerge)
    const [other] = others
    if (other) return { tip, text, foreign: `commit ${other.id.slice(0, 7)} by ${other.author}` }
    const strange = compared.files.find(file => file !== path)
    if (strange !== undefined) return { tip, text, foreign: `a change of ${strange}` }
    // A commit of ours that was amended still has our trailer.
    const last = compared.commits.findLast(({ message }) => writtenBlob(message) !== undefined)
    const changed = last && (text === undefined || writtenBlob(last.message) !== blobOf(text))
    return { tip, text, ...(changed && { foreign: `a change of ${path}` }) }
  }

  /**
   * Puts the file on the branch, which is created or moved onward; a branch that lacks the latest of its base gets it.
   * `refuse` says why what the branch holds by then may not be replaced. Throws `GitHubError`, and `OperationalError` for
   * that reason, or when the branch holds somebody's own work.
   */
  async write(
    text: string,
    message: string,
    refuse: (now: string | undefined) => string | undefined,
  ): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const state = await this.read()
      if (state.foreign !== undefined) throw new OperationalError(foreignWork(this.label, state.foreign))
      if (state.text === text) return
      const reason = refuse(state.text)
      if (reason !== undefined) throw new OperationalError(reason)
      try {
        return await this.#commit(state.tip, text, message)
      } catch (error) {
        if (!(error instanceof GitHubError) || error.reason !== 'race' || attempt >= maxAttempts) throw error
      }
    }
  }

  async #commit(tip: string | undefined, text: string, message: string): Promise<void> {
    const { head, branch, path } = this.#options
    const { data } = head
    const side = await this.#findBase()
    const isUpToDate = tip !== undefined && (await data.isAncestor(side, tip)) === true
    const parents = tip === undefined ? [side] : isUpToDate ? [tip] : [tip, side]
    const { tree: onto } = await data.readHeader(parents.at(-1)!)
    const tree = await data.createTree([{ path, mode: '100644', text }], onto)
    const trailer = `Konnector-Entry: ${blobOf(text)}`
    const { id } = await data.createCommit({ message: `${message}\n${trailer}\n`, tree, parents })
    try {
      await data.moveRef(`heads/${branch}`, id, { isNew: tip === undefined })
    } catch (error) {
      const now = await data.findCommitId(`heads/${branch}`).catch(() => undefined)
      // Only the answer may be lost.
      if (now !== id) throw error
    }
  }

  /**
   * The commit to build on. A fork may be behind: its own tip does as long as the file is the same there, since a fork
   * that takes over new workflow files needs a token that may change workflows.
   */
  async #findBase(): Promise<string> {
    const { client, upstream, head, base, path } = this.#options
    const there = await upstream.findCommitId(`heads/${base}`)
    if (there === undefined)
      throw new OperationalError(`${upstream.name} has no branch ${base}. Check --registry-base.`)
    if (head.kind !== 'fork') return there
    const own = await head.data.findCommitId(`heads/${head.defaultBranch}`)
    const compared =
      own && (await upstream.compare(base, `${head.data.repository.owner}:${head.defaultBranch}`))
    const isBehind = compared && ['behind', 'identical'].includes(compared.status)
    if (own && isBehind) {
      const [ours, theirs] = await Promise.all([
        head.data.findText(path, own),
        upstream.findText(path, there),
      ])
      if (ours === theirs) return own
    }
    await syncFork(client, head.data.repository, head.defaultBranch)
    return (await head.data.findCommitId(`heads/${head.defaultBranch}`)) ?? there
  }
}

/** Why a branch is left alone, and what to do. */
export function foreignWork(branch: string, what: string): string {
  return `The branch ${branch} holds work that is not of this tool (${what}), so nothing was written. Merge or close its pull request and delete the branch, then run this again.`
}

/** The blob of the file in a commit of this tool. */
function writtenBlob(message: string): string | undefined {
  return /^Konnector-Entry: ([0-9a-f]{40})$/m.exec(message)?.[1]
}

function blobOf(text: string): string {
  return createObject('blob', Buffer.from(text)).id
}
