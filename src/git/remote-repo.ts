import { setTimeout as sleep } from 'node:timers/promises'
import { networkSettings } from './settings.ts'
import { readGit, runGit, type GitRun } from './run.ts'
import { pushCause, PushRefused } from './errors.ts'
import { authenticate } from './credentials.ts'
import type { Remote } from './remote.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import type { Checkout } from './checkout.ts'
import type { TempRepo } from './temp-repo.ts'

/** Bytes of a git that speaks to a server, which could fill the memory: a push of a large build takes a tenth. */
const maxMemory = 1024 * 1024 * 1024

/** What a remote answers when its refs are listed. */
export interface RemoteRefs {
  /** Full name (`refs/heads/build`) → commit or tag object. */
  refs: ReadonlyMap<string, string>
  /** Name of the default branch. */
  defaultBranch?: string
}

/** A commit that was fetched without its files' contents. */
export interface FetchedCommit {
  commit: string
  tree: string
  message: string
  /** Path → mode and blob, as `100644 <id>`. */
  files: ReadonlyMap<string, string>
}

/** One ref to be moved. */
export interface RefUpdate {
  ref: string
  commit: string
  /** What the remote must hold there now; undefined: it must not have the ref yet. */
  expected: string | undefined
}

/** What is read of a remote to plan a push, over git or over an API. */
export type RemoteReader = Pick<RemoteRepo, 'list' | 'fetch' | 'isAncestor'>

/** How long git may take for one command over the network, in milliseconds. */
export interface NetworkLimits {
  list: number
  fetch: number
  push: number
}

const defaultLimits: NetworkLimits = { list: 60_000, fetch: 120_000, push: 300_000 }

export interface RemoteRepoOptions {
  remote: Remote
  /** Its settings say how the network is reached. */
  checkout: Pick<Checkout, 'root' | 'objects' | 'settings' | 'shallow'>
  /** GitHub's token; no other host gets it. Without it, git's own credentials count. */
  token?: AccessToken | undefined
  env: NodeJS.ProcessEnv
  /** Waits before a read is tried again after a network failure, in milliseconds. */
  waits: readonly number[]
  limits?: NetworkLimits | undefined
}

/** A remote repository, spoken to from a temporary one. Every method throws `PushRefused` when it cannot be read. */
export class RemoteRepo {
  readonly remote: Remote
  readonly #temp: TempRepo
  readonly #options: RemoteRepoOptions

  constructor(temp: TempRepo, options: RemoteRepoOptions) {
    this.remote = options.remote
    this.#temp = temp
    this.#options = options
  }

  /** The refs of these full names that the remote has, and its default branch. */
  async list(names: readonly string[]): Promise<RemoteRefs> {
    const { stdout } = await this.#read('list', ['ls-remote', '--symref'], ['HEAD', ...names])
    const lines = stdout
      .toString()
      .split('\n')
      .map(line => line.split('\t'))
    const [symbolic] = lines.find(([value = '', name]) => value.startsWith('ref: ') && name === 'HEAD') ?? []
    const defaultBranch = symbolic?.replace(/^ref: refs\/heads\//, '')
    return {
      refs: new Map(
        lines.flatMap(([id = '', name]) => (name && /^[0-9a-f]{40}$/.test(id) ? [[name, id]] : [])),
      ),
      ...(defaultBranch !== undefined && { defaultBranch }),
    }
  }

  /** The commits that these refs are at; only their names and messages travel. */
  async fetch(names: readonly string[]): Promise<FetchedCommit[]> {
    if (names.length === 0) return []
    // Bundles of years are not downloaded to add one.
    await this.#read(
      'fetch',
      ['fetch', '--quiet', '--depth=1', '--filter=blob:none', '--no-tags', '--no-write-fetch-head'],
      names.map((name, index) => `+${name}:refs/fetched/${index}`),
    )
    return Promise.all(names.map((_, index) => this.#readCommit(`refs/fetched/${index}^{commit}`)))
  }

  /** Moves refs, each only from what is expected of it; what others pushed meanwhile is never lost. */
  push(updates: readonly RefUpdate[]): Promise<GitRun> {
    const leases = updates.map(({ ref, expected = '' }) => `--force-with-lease=${ref}:${expected}`)
    // A thin pack would be made against the old files, which were not fetched.
    const args = ['push', '--porcelain', '--no-thin', '--no-verify', ...leases]
    return this.#network(
      'push',
      args,
      updates.map(({ ref, commit }) => `${commit}:${ref}`),
    )
  }

  /** Deletes a ref, if the remote still has there what is expected. */
  remove({ ref, expected }: { ref: string; expected: string }): Promise<GitRun> {
    const args = ['push', '--porcelain', '--no-verify', `--force-with-lease=${ref}:${expected}`]
    return this.#network('push', args, [`:${ref}`])
  }

  /** Whether a commit is what a ref of the remote was built on, or is at. */
  async contains(ref: string, commit: string): Promise<boolean> {
    const fetched = await this.#network(
      'fetch',
      ['fetch', '--quiet', '--no-tags', '--deepen=50'],
      [`+${ref}:refs/after`],
    )
    if (fetched.code !== 0) return false
    const run = await runGit(['merge-base', '--is-ancestor', commit, 'refs/after'], this.#temp.local)
    return run.code === 0
  }

  /**
   * Whether `older` is a strict ancestor of `newer`, both commits of the source; `undefined` when it cannot be known.
   * A clone in a workflow is often shallow: then the commits, without their files, are fetched from the remote.
   */
  async isAncestor(older: string, newer: string): Promise<boolean | undefined> {
    const { checkout } = this.#options
    const here = await this.#compare(older, newer, checkout)
    if (here === true || (here === false && !checkout.shallow)) return here
    const fetched = await this.#network(
      'fetch',
      ['fetch', '--quiet', '--no-tags', '--filter=tree:0', '--no-write-fetch-head'],
      [`+${newer}:refs/newer`, `+${older}:refs/older`],
    )
    return fetched.code === 0 ? this.#compare(older, newer) : undefined
  }

  async #compare(older: string, newer: string, checkout?: { objects: string }): Promise<boolean | undefined> {
    const options = checkout ? this.#temp.reading(checkout.objects) : this.#temp.local
    const { code } = await runGit(['merge-base', '--is-ancestor', older, newer], options)
    return code === 0 ? true : code === 1 ? false : undefined
  }

  async #readCommit(revision: string): Promise<FetchedCommit> {
    const { local } = this.#temp
    const [log, tree] = await Promise.all([
      readGit(['log', '-1', '--format=%H%x00%T%x00%B', revision, '--'], local),
      readGit(['ls-tree', '-r', '-z', '--full-tree', revision], local),
    ])
    const [commit = '', id = '', message = ''] = log.split('\0')
    const entries = tree.split('\0').flatMap(line => {
      const [, mode, blob, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? []
      return path === undefined ? [] : [[path, `${mode} ${blob}`] as const]
    })
    return { commit, tree: id, message, files: new Map(entries) }
  }

  /** A network that fails is tried again. */
  async #read(kind: keyof NetworkLimits, args: readonly string[], refs: readonly string[]): Promise<GitRun> {
    for (const wait of [...this.#options.waits, undefined]) {
      const run = await this.#network(kind, args, refs)
      if (run.code === 0) return run
      if (wait === undefined || pushCause(run) !== 'network') throw new PushRefused('read', this.remote, run)
      await sleep(wait)
    }
    throw new Error('unreachable')
  }

  /** The remote's URL is the last thing in argv but the refs. */
  #network(kind: keyof NetworkLimits, args: readonly string[], refs: readonly string[]): Promise<GitRun> {
    const { token, env, checkout, limits = defaultLimits } = this.#options
    const { config, credentials } = authenticate(this.remote, token, env)
    return runGit([...args, '--', this.remote.url, ...refs], {
      ...this.#temp.network(checkout.root, networkSettings(checkout.settings), config),
      timeoutMs: limits[kind],
      maxMemory,
      ...(credentials && { credentials }),
    })
  }
}
