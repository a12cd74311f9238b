import { setTimeout as sleep } from 'node:timers/promises'
import { OperationalError } from '../diagnostics/errors.ts'
import { type CommitFields, createCommit, writeObjects } from '../git/objects.ts'
import { pushCause, PushRefused } from '../git/errors.ts'
import type { Remote } from '../git/remote.ts'
import { type NetworkLimits, type RefUpdate, RemoteRepo } from '../git/remote-repo.ts'
import { type GitRun, gitErrorSummary } from '../git/run.ts'
import { TempRepo } from '../git/temp-repo.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import { planPush, type PlannedPush, type PushPlan, type PushRequest, pushWaits } from './push-plan.ts'

export interface PushOptions extends PushRequest {
  remote: Remote
  /** GitHub's token; no other host gets it. Without it, git's own credentials count. */
  token?: AccessToken | undefined
  env?: NodeJS.ProcessEnv
  /** How often to try against other runs that push; default 5. */
  attempts?: number
  /** Waits after a lost race or a failed connection, in milliseconds. */
  waits?: readonly number[]
  limits?: NetworkLimits
  progress?: ((line: string) => void) | undefined
}

export interface PushResult extends Omit<PushPlan, 'status'> {
  /** `passed`: pushed by this run. The others are as in the plan. */
  status: 'passed' | Exclude<PushPlan['status'], 'planned'>
  commit: string
  attempts: number
}

/** A push that was read but not done. It keeps a temporary repository until it is disposed of. */
export interface PreparedPush extends AsyncDisposable {
  readonly plan: PushPlan
  /**
   * Pushes what was planned. A lost race is planned again on the new tip; a refusal that will not change ends it at
   * once. Throws `PushRefused`, `OperationalError`.
   */
  apply(): Promise<PushResult>
}

/**
 * Reads what pushing a build to the build branch, and to the tag of a release, takes. Nothing is written to the remote
 * before `apply`. Throws `PushRefused`, `OperationalError`.
 */
export async function preparePush(options: PushOptions): Promise<PreparedPush> {
  const { remote, checkout, token, env = process.env, waits = pushWaits, limits } = options
  const temp = await TempRepo.create(env)
  try {
    const repo = new RemoteRepo(temp, { remote, checkout, token, env, waits: waits.slice(0, 2), limits })
    const planned = await planPush(options, repo, commitId)
    return {
      plan: planned.plan,
      apply: () => push(planned, repo, temp, options),
      [Symbol.asyncDispose]: () => temp[Symbol.asyncDispose](),
    }
  } catch (error) {
    await temp[Symbol.asyncDispose]()
    throw error
  }
}

/** Git makes the same id of the same fields everywhere. */
function commitId(fields: CommitFields): string {
  return createCommit(fields).id
}

async function push(
  first: PlannedPush,
  repo: RemoteRepo,
  temp: TempRepo,
  options: PushOptions,
): Promise<PushResult> {
  const { checkout, attempts = 5, waits = pushWaits, progress } = options
  let planned = first
  const pushed = new Set<string>()
  for (let attempt = 1; ; attempt++) {
    const { plan, moves, objects } = planned
    const about = { ...plan, commit: plan.commit!, attempts: attempt }
    if (plan.status !== 'planned') return { ...about, status: pushed.size > 0 ? 'passed' : plan.status }
    const commits = moves.map(({ fields }) => createCommit(fields))
    const updates = moves.map(({ ref, expected }, at) => ({ ref, expected, commit: commits[at]!.id }))
    writeObjects(temp.objects, [...objects, ...commits])
    const run = await repo.push(updates)
    const landed = await findLanded(repo, updates, run)
    if (landed.length === updates.length) return { ...about, status: 'passed' }
    for (const ref of landed) pushed.add(ref.replace(/^refs\/(heads|tags)\//, ''))
    const cause = run.code === 0 ? 'race' : pushCause(run)
    if ((cause !== 'race' && cause !== 'network') || attempt >= attempts)
      throw new PushRefused('push to', repo.remote, run, { branch: plan.branch, pushed: [...pushed], cause })
    const why = cause === 'race' ? 'another run was faster' : 'the connection failed'
    progress?.(`push: ${why}, trying again (${checkout.commit.slice(0, 7)})`)
    await sleep((waits[Math.min(attempt, waits.length) - 1] ?? 0) * (0.5 + Math.random()))
    planned = await planPush(options, repo, commitId)
  }
}

/**
 * The refs that the remote has moved, whatever git's exit code: a connection may break after the push was accepted, and
 * another run may already have built on it. Throws `PushRefused` when the remote does not say.
 */
async function findLanded(repo: RemoteRepo, updates: readonly RefUpdate[], run: GitRun): Promise<string[]> {
  const { refs } = await repo.list(updates.map(({ ref }) => ref)).catch((error: unknown) => {
    if (!(error instanceof PushRefused)) throw error
    throw new OperationalError(
      `It is not known whether the push to ${repo.remote.name} landed: ${gitErrorSummary(run)}, and then the remote could not be read. Run this again to find out and to finish it.`,
    )
  })
  const landed: string[] = []
  for (const { ref, commit } of updates)
    if (refs.get(ref) === commit || (run.code === 0 && refs.has(ref) && (await repo.contains(ref, commit))))
      landed.push(ref)
  return landed
}
