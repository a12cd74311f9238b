import { setTimeout as sleep } from 'node:timers/promises'
import { runGit, type GitOptions, type GitRun } from './git.ts'
import { pushCause } from './push-failure.ts'

/** One git command over the network, ended after five minutes. */
const timeoutMs = 300_000

export function runNetworkGit(args: readonly string[], options: GitOptions): Promise<GitRun> {
  return runGit(args, { timeoutMs, ...options })
}

/** For reads: a network that failed is asked again. */
export async function withNetworkRetry(
  run: () => Promise<GitRun>,
  waits: readonly number[],
): Promise<GitRun> {
  for (const wait of waits) {
    const done = await run()
    if (done.code === 0 || pushCause(done) !== 'network') return done
    await sleep(wait)
  }
  return run()
}
