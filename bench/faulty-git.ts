/** A `git` that fails, hangs or dies at its n-th call, for benches of publishing. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const gitFaults = {
  fails: 'echo "fatal: a fault of the bench" >&2; exit 128',
  hangs: 'exec sleep 100000',
  'dies before it acts': 'kill -9 $$',
  'does it, and dies': '"$real" "$@"; kill -9 $$',
} as const
export type GitFault = keyof typeof gitFaults

export interface FaultyGit {
  env: NodeJS.ProcessEnv
  /** Calls so far. */
  calls(): number
}

/** Puts it before the real one. `nth` counts from 1; after it, every call is the real git's. */
export function createFaultyGit(dir: string, fault: GitFault | undefined, nth: number): FaultyGit {
  const folder = join(dir, 'bin')
  const log = join(dir, 'calls')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'git')
  const path = process.env['PATH'] ?? ''
  const real = path
    .split(delimiter)
    .map(place => join(place, 'git'))
    .find(place => existsSync(place))
  const script = [
    '#!/bin/sh',
    `real=${real}`,
    // A single write of a line is whole, so that calls at the same time have numbers of their own.
    `echo x >>${log}`,
    `nth=$(wc -l <${log})`,
    // Helpers that git starts are git's own.
    `PATH=${path}`,
    fault === undefined ? '' : `if [ "$nth" -eq ${nth} ]; then ${gitFaults[fault]}; fi`,
    'exec "$real" "$@"',
  ]
  writeFileSync(file, `${script.join('\n')}\n`)
  chmodSync(file, 0o755)
  return {
    env: { ...process.env, PATH: `${folder}${delimiter}${path}` },
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').length / 2 : 0),
  }
}
