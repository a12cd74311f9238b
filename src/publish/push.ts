import { setTimeout as sleep } from 'node:timers/promises'
import type { Build } from '../build/build.ts'
import { runGit } from '../git/git.ts'
import { isAncestor } from '../git/ancestry.ts'
import { checkBranch } from './build-branch.ts'
import { formatCommitMessage, parseSourceCommit } from './commit-message.ts'
import { withNetworkRetry } from '../git/network.ts'
import { pushCause, PushRefused } from '../git/push-failure.ts'
import type { Remote } from '../git/remote.ts'
import { TempRepo, type BranchTip } from '../git/temp-repo.ts'
import type { Checkout } from '../git/checkout.ts'
import { readTree, type TreeFile } from '../build/tree.ts'

export interface PushOptions {
  build: Build
  source: Checkout
  /** What the commit says it is of. */
  konnector: { slug: string; version: string }
  remote: Remote
  /** Default: `build`. */
  branch?: string | undefined
  /** Of GitHub, and told to no other host; without, git's own credentials count. */
  token?: string | undefined
  /** Reads only: what would be pushed. */
  dryRun?: boolean
  /** Replace a build that was made from a later commit. */
  allowRollback?: boolean
  env?: NodeJS.ProcessEnv
  /** How often to try against other runs that push; default 5. */
  attempts?: number
  /** Waits after a lost race or a failed connection, in milliseconds. */
  waits?: readonly number[]
  progress?: (line: string) => void
}

export interface PushResult {
  /**
   * `passed`: pushed. `planned`: would be. `unchanged`: the branch holds these very files. `stale`: it holds the build
   * of a later commit, and was left alone.
   */
  status: 'passed' | 'planned' | 'unchanged' | 'stale'
  branch: string
  /** The build commit: the new one, or the tip when nothing was to do. */
  commit: string
  tree: string
  /** The commit it was made from. */
  source: string
  added: string[]
  changed: string[]
  removed: string[]
  /** Of all files together. */
  bytes: number
  attempts: number
  /** What could not be told, such as whether the branch holds a later build. */
  notices: string[]
}

const defaultWaits = [500, 1_500, 4_000, 8_000]

/**
 * Puts a build on the build branch of a remote, as one commit on top of what is there. Lost races are tried again on
 * the new tip; a no that will stay a no ends it at once. Throws `PushRefused`, `OperationalError`.
 */
export async function push(options: PushOptions): Promise<PushResult> {
  const { build, source, remote, token, attempts = 5, waits = defaultWaits, progress } = options
  await using scratch = await TempRepo.create(remote, token, options.env)
  const files = readTree(build)
  const pusher = new Pusher(options, scratch, files, await scratch.writeTree(build, files))
  for (let attempt = 1; ; attempt++) {
    const { result, tip } = await pusher.prepare(attempt)
    if (result.status !== 'planned' || options.dryRun === true) return result
    const run = await pusher.send(result.commit, tip)
    if (await pusher.landed(result.commit, run.code === 0)) return { ...result, status: 'passed' }
    const cause = run.code === 0 ? 'race' : pushCause(run)
    if ((cause !== 'race' && cause !== 'network') || attempt === attempts)
      throw new PushRefused('push to', remote, pusher.branch, run, cause)
    const wait = waits[Math.min(attempt, waits.length) - 1] ?? 0
    progress?.(
      `push: ${cause === 'race' ? 'another run was faster' : 'the connection failed'}, trying again (${source.commit.slice(0, 7)})`,
    )
    await sleep(wait * (0.5 + Math.random()))
  }
}

class Pusher {
  readonly branch: string
  readonly #options: PushOptions
  readonly #scratch: TempRepo
  readonly #files: readonly TreeFile[]
  readonly #tree: string

  constructor(options: PushOptions, scratch: TempRepo, files: readonly TreeFile[], tree: string) {
    this.branch = options.branch ?? 'build'
    this.#options = options
    this.#scratch = scratch
    this.#files = files
    this.#tree = tree
  }

  get #ref(): string {
    return `refs/heads/${this.branch}`
  }

  /** Looks at the remote and makes the commit for what is there now; writes nothing anywhere else. */
  async prepare(attempt: number): Promise<{ result: PushResult; tip: BranchTip | undefined }> {
    const { source, konnector, allowRollback = false, env } = this.#options
    const { head, tip } = await this.#look()
    checkBranch(this.branch, source, head)
    const base = {
      branch: this.branch,
      tree: this.#tree,
      source: source.commit,
      ...(await this.#scratch.changes(tip?.tree, this.#tree)),
      bytes: this.#files.reduce((sum, { bytes }) => sum + bytes.length, 0),
      attempts: attempt,
      notices: [] as string[],
    }
    if (tip?.tree === this.#tree) return { tip, result: { ...base, status: 'unchanged', commit: tip.commit } }
    const there = tip && parseSourceCommit(tip.message)
    if (tip && there && there !== source.commit && !allowRollback) {
      const later = await isAncestor(this.#scratch, source, source.commit, there, env)
      if (later === true)
        return { tip, result: { ...base, status: 'stale', commit: tip.commit, source: there } }
      if (later === undefined)
        base.notices.push(
          `The branch holds the build of commit ${there.slice(0, 7)}, which cannot be read here: whether it is a later one is not known.`,
        )
    }
    const message = formatCommitMessage(source, konnector)
    const commit = await this.#scratch.commitTree(this.#tree, tip?.commit, message, source.date)
    return { tip, result: { ...base, status: 'planned', commit } }
  }

  /** With a lease on the tip that was looked at: what came meanwhile is never lost. */
  send(commit: string, tip: BranchTip | undefined) {
    const lease = `--force-with-lease=${this.#ref}:${tip?.commit ?? ''}`
    // Not a thin pack: that is made against the old files, which were not fetched.
    const args = ['push', '--porcelain', '--no-thin', '--no-verify', lease]
    return this.#scratch.network(args, [`${commit}:${this.#ref}`])
  }

  /**
   * Whether the remote has it, whatever git's exit code: a connection may break after the push was taken, and another
   * run may already have built on it.
   */
  async landed(commit: string, accepted: boolean): Promise<boolean> {
    const { refs } = await this.#list()
    const now = refs.get(this.#ref)
    if (now === commit) return true
    if (!accepted || now === undefined) return false
    const deeper = await this.#scratch.network(
      ['fetch', '--quiet', '--no-tags', '--deepen=50'],
      [`+${this.#ref}:refs/after`],
    )
    if (deeper.code !== 0) return false
    return (
      (await runGit(['merge-base', '--is-ancestor', commit, 'refs/after'], this.#scratch.local)).code === 0
    )
  }

  async #look(): Promise<{ head: string | undefined; tip: BranchTip | undefined }> {
    const { refs, head } = await this.#list()
    if (!refs.has(this.#ref)) return { head, tip: undefined }
    // Its commit and names are enough: bundles of years are not downloaded to add one.
    await this.#read(
      ['fetch', '--quiet', '--depth=1', '--filter=blob:none', '--no-tags', '--no-write-fetch-head'],
      [`+${this.#ref}:refs/tip`],
    )
    return { head, tip: await this.#scratch.readTip('refs/tip') }
  }

  async #list(): Promise<{ refs: Map<string, string>; head: string | undefined }> {
    const { stdout } = await this.#read(['ls-remote', '--symref'], ['HEAD', this.#ref])
    const lines = stdout
      .toString()
      .split('\n')
      .map(line => line.split('\t'))
    const symbolic = lines.find(([value = '', name]) => value.startsWith('ref: ') && name === 'HEAD')?.[0]
    return {
      refs: new Map(
        lines.flatMap(([id = '', name]) => (name && /^[0-9a-f]{40}$/.test(id) ? [[name, id]] : [])),
      ),
      head: symbolic?.replace(/^ref: refs\/heads\//, ''),
    }
  }

  async #read(args: readonly string[], refs: readonly string[]) {
    const { remote, waits = defaultWaits } = this.#options
    const run = await withNetworkRetry(() => this.#scratch.network(args, refs), waits.slice(0, 2))
    if (run.code !== 0) throw new PushRefused('read', remote, this.branch, run)
    return run
  }
}
