import { readingEnv } from './env.ts'
import { isForeign, runGit } from './run.ts'

const timeoutMs = 30_000

/** The bytes of a file, or why git cannot read it. */
export type FileAtRef = { bytes: Uint8Array } | { error: 'foreign' | 'missing' }

/**
 * A file below `dir` as it was at a git ref. `foreign`: git does not trust the repository, because another user owns it.
 * `missing`: no git, no such commit (a shallow clone), no such file then. `path` is relative to `dir`.
 */
export async function readFileAtRef(
  dir: string,
  ref: string,
  path: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<FileAtRef> {
  // A ref that starts with "-" would be an option.
  if (ref.startsWith('-')) return { error: 'missing' }
  const options = { cwd: dir, env: readingEnv(env), timeoutMs }
  const run = await runGit(['cat-file', 'blob', `${ref}:./${path}`], options).catch(() => undefined)
  if (run?.code === 0) return { bytes: run.stdout }
  return { error: run !== undefined && isForeign(run) ? 'foreign' : 'missing' }
}
