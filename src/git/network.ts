import { setTimeout as sleep } from 'node:timers/promises'
import { git, type GitOptions, type GitRun } from './git.ts'
import { causeOf } from './push-failure.ts'

/** One git command over the network, ended after five minutes. */
const timeoutMs = 300_000

export function networkGit(args: readonly string[], options: GitOptions): Promise<GitRun> {
  return git(args, { timeoutMs, ...options })
}

/** For reads: a network that failed is asked again. */
export async function patiently(run: () => Promise<GitRun>, waits: readonly number[]): Promise<GitRun> {
  for (const wait of waits) {
    const done = await run()
    if (done.code === 0 || causeOf(done) !== 'network') return done
    await sleep(wait)
  }
  return run()
}
