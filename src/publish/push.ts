import { setTimeout as sleep } from 'node:timers/promises'
import { writeObjects } from '../git/objects.ts'
import { pushCause, PushRefused } from '../git/push-failure.ts'
import type { Remote } from '../git/remote.ts'
import { RemoteRepo } from '../git/remote-repo.ts'
import { TempRepo } from '../git/temp-repo.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import { planPush, type PlannedPush, type PushPlan, type PushRequest } from './push-plan.ts'

export interface PushOptions extends PushRequest {
  remote: Remote
  /** GitHub's token; no other host gets it. Without it, git's own credentials count. */
  token?: AccessToken | undefined
  env?: NodeJS.ProcessEnv
  /** How often to try against other runs that push; default 5. */
  attempts?: number
  /** Waits after a lost race or a failed connection, in milliseconds. */
  waits?: readonly number[]
  progress?: ((line: string) => void) | undefined
}

export interface PushResult extends Omit<PushPlan, 'status'> {
  /** `passed`: pushed by this run. The others are as in the plan. */
  status: 'passed' | Exclude<PushPlan['status'], 'planned'>
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

const defaultWaits = [500, 1_500, 4_000, 8_000]

/**
 * Reads what pushing a build to the build branch, and to the tag of a release, takes. Nothing is written to the remote
 * before `apply`. Throws `PushRefused`, `OperationalError`.
 */
export async function preparePush(options: PushOptions): Promise<PreparedPush> {
  const { remote, token, env = process.env, waits = defaultWaits } = options
  const temp = await TempRepo.create(env)
  try {
    const repo = new RemoteRepo(temp, { remote, token, env, waits: waits.slice(0, 2) })
    const planned = await planPush(options, repo)
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

async function push(
  first: PlannedPush,
  repo: RemoteRepo,
  temp: TempRepo,
  options: PushOptions,
): Promise<PushResult> {
  const { checkout, attempts = 5, waits = defaultWaits, progress } = options
  let planned = first
  let wrote = false
  for (let attempt = 1; ; attempt++) {
    const { plan, updates, objects } = planned
    if (plan.status !== 'planned')
      return { ...plan, status: wrote ? 'passed' : plan.status, attempts: attempt }
    writeObjects(temp.objects, objects)
    const run = await repo.push(updates)
    const landed = await countLanded(repo, planned, run.code === 0)
    if (landed === updates.length) return { ...plan, status: 'passed', attempts: attempt }
    wrote ||= landed > 0
    const cause = run.code === 0 ? 'race' : pushCause(run)
    if ((cause !== 'race' && cause !== 'network') || attempt >= attempts)
      throw new PushRefused('push to', repo.remote, run, { branch: plan.branch, cause })
    const why = cause === 'race' ? 'another run was faster' : 'the connection failed'
    progress?.(`push: ${why}, trying again (${checkout.commit.slice(0, 7)})`)
    await sleep((waits[Math.min(attempt, waits.length) - 1] ?? 0) * (0.5 + Math.random()))
    planned = await planPush(options, repo)
  }
}

/**
 * How many of the refs the remote has moved, whatever git's exit code: a connection may break after the push was taken,
 * and another run may already have built on it.
 */
async function countLanded(repo: RemoteRepo, { updates }: PlannedPush, accepted: boolean): Promise<number> {
  const { refs } = await repo.list(updates.map(({ ref }) => ref))
  const landed = await Promise.all(
    updates.map(
      async ({ ref, commit }) =>
        refs.get(ref) === commit || (accepted && refs.has(ref) && (await repo.contains(ref, commit))),
    ),
  )
  return landed.filter(Boolean).length
}
