import { setTimeout as sleep } from 'node:timers/promises'
import { OperationalError } from '../diagnostics/errors.ts'
import { describeLanded, pushAdvice, type PushCause } from '../git/errors.ts'
import { GitHubClient } from '../github/client.ts'
import { GitHubError } from '../github/errors.ts'
import { GitData } from '../github/git-data.ts'
import { ApiRemote, findApiRepository } from './api-remote.ts'
import { planPush, type PlannedPush, pushWaits, type RefMove } from './push-plan.ts'
import type { PreparedPush, PushOptions, PushResult } from './push.ts'

/** The files, and how to reach GitHub. */
export type ApiPushOptions = Omit<PushOptions, 'limits'>

/** Requests that travel at once. */
const maxUploads = 8

/**
 * The same as a push with git, over GitHub's API: GitHub makes the commits and signs those of its Apps and workflows. No
 * git is needed. Throws `OperationalError`.
 */
export async function prepareApiPush(options: ApiPushOptions): Promise<PreparedPush> {
  const { remote, token, env = process.env, waits } = options
  if (!token)
    throw new OperationalError(
      'The API of GitHub needs a token. Set GITHUB_TOKEN, or in a workflow the input github-token.',
    )
  const repository = findApiRepository(remote, env)
  const client = new GitHubClient({ apiUrl: repository.apiUrl, token, waits: waits?.slice(0, 2) })
  const api = new ApiPush(new GitData(client, repository), options)
  const first = await api.read()
  return { plan: first.plan, apply: () => api.push(first), async [Symbol.asyncDispose]() {} }
}

class ApiPush {
  readonly #data: GitData
  readonly #options: ApiPushOptions
  /** Refs that this run moved. */
  readonly #pushed = new Set<string>()
  /** Commits that GitHub made, by their parents. */
  readonly #made = new Map<string, { id: string; isVerified: boolean }>()

  constructor(data: GitData, options: ApiPushOptions) {
    this.#data = data
    this.#options = options
  }

  read(): Promise<PlannedPush> {
    return planPush(this.#options, new ApiRemote(this.#data), () => undefined)
  }

  async push(first: PlannedPush): Promise<PushResult> {
    const { attempts = 5, waits = pushWaits, progress } = this.#options
    let planned = first
    for (let attempt = 1; ; attempt++) {
      const { plan } = planned
      if (plan.status !== 'planned') return this.#result(planned, attempt)
      try {
        await this.#upload(planned)
        const ids: string[] = []
        for (const move of planned.moves) ids.push(await this.#move(move))
        // The commit of a release is that of its tag, which comes first.
        return this.#result(planned, attempt, plan.commit ?? ids[0]!)
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error
        const cause = causeOf(error)
        if ((cause !== 'race' && cause !== 'network') || attempt >= attempts)
          throw new ApiPushRefused(this.#data.name, error, {
            branch: plan.branch,
            pushed: [...this.#pushed],
          })
        progress?.(`push: ${cause === 'race' ? 'another run was faster' : 'no answer'}, trying again`)
        await sleep((waits[Math.min(attempt, waits.length) - 1] ?? 0) * (0.5 + Math.random()))
      }
      planned = await this.read()
    }
  }

  #result({ plan }: PlannedPush, attempt: number, commit = plan.commit!): PushResult {
    const unsigned = [...this.#made.values()].some(({ isVerified }) => !isVerified)
    const notices = unsigned
      ? ["GitHub did not sign the commit: it signs those of a workflow's token or of a GitHub App only."]
      : []
    return {
      ...plan,
      notices: [...plan.notices, ...notices],
      status: this.#pushed.size > 0 ? 'passed' : (plan.status as 'unchanged' | 'stale'),
      commit,
      attempts: attempt,
    }
  }

  /** Writes the files that the branch does not have, and the tree, whose id has to be the one that was planned. */
  async #upload({ plan, objects, tip }: PlannedPush): Promise<void> {
    const there = new Set([...(tip?.files.values() ?? [])].map(entry => entry.split(' ')[1]))
    const blobs = objects.filter(({ type, id }) => type === 'blob' && !there.has(id))
    for (let at = 0; at < blobs.length; at += maxUploads)
      await Promise.all(
        blobs.slice(at, at + maxUploads).map(async ({ id, content }) => {
          assertSame(id, await this.#data.createBlob(content))
        }),
      )
    const entries = this.#options.files.map(({ path, mode, blob }) => ({ path, mode, blob }))
    assertSame(plan.tree, await this.#data.createTree(entries))
  }

  /** Makes the commit and moves the ref to it; gives the commit's id. */
  async #move({ ref, expected, fields: { tree, message, parent } }: RefMove): Promise<string> {
    const parents = parent === undefined ? [] : [parent]
    const made = this.#made.get(parents.join()) ?? (await this.#data.createCommit({ message, tree, parents }))
    this.#made.set(parents.join(), made)
    const short = ref.replace(/^refs\//, '')
    try {
      await this.#data.moveRef(short, made.id, { isNew: expected === undefined })
    } catch (error) {
      if (!(await this.#hasLanded(short, made.id))) throw error
    }
    this.#pushed.add(short.replace(/^(heads|tags)\//, ''))
    return made.id
  }

  /** Only the answer may be lost, and another run may already have built on the commit. */
  async #hasLanded(ref: string, commit: string): Promise<boolean> {
    try {
      const now = await this.#data.findCommitId(ref)
      return now !== undefined && (await this.#data.isAncestor(commit, now)) === true
    } catch {
      return false
    }
  }
}

function assertSame(expected: string, id: string): void {
  if (id !== expected)
    throw new OperationalError(
      `GitHub stored other content than it was sent (${id.slice(0, 7)}, not ${expected.slice(0, 7)}). Nothing was pushed. Run this again.`,
    )
}

function causeOf({ reason, words }: GitHubError): PushCause | 'rate-limit' {
  switch (reason) {
    case 'server':
      return 'network'
    case 'invalid':
      return 'refused'
    case 'rule':
      return /verified signature/i.test(words) ? 'signature' : 'rule'
    default:
      return reason
  }
}

/** GitHub did not accept the build over its API. */
class ApiPushRefused extends OperationalError {
  override readonly name = 'ApiPushRefused'
  constructor(
    repository: string,
    error: GitHubError,
    { branch, pushed }: { branch: string; pushed: readonly string[] },
  ) {
    const cause = causeOf(error)
    const advice =
      cause === 'signature'
        ? `The branch "${branch}" accepts signed commits only, and GitHub signs those of a workflow's token or of a GitHub App. Use such a token.`
        : cause === 'rate-limit'
          ? "The token has used up GitHub's rate limit. Run this again when it is lifted."
          : pushAdvice(cause, branch)
    const said = error.status === 0 ? error.words : `${error.status}: ${error.words}`
    super(`Cannot push to ${repository}: ${said}. ${advice} ${describeLanded(pushed)}`)
  }
}
