import { readingEnv } from './env.ts'
import { runGit } from './run.ts'

const timeoutMs = 30_000

/**
 * The bytes of a file below `dir` as it was at a git ref; `undefined` where it cannot be read: no git, no such commit
 * (a shallow clone), no such file then. `path` is relative to `dir`.
 */
export async function readFileAtRef(
  dir: string,
  ref: string,
  path: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Uint8Array | undefined> {
  // A ref that starts with "-" would be an option.
  if (ref.startsWith('-')) return undefined
  const options = { cwd: dir, env: readingEnv(env), timeoutMs }
  const run = await runGit(['cat-file', 'blob', `${ref}:./${path}`], options).catch(() => undefined)
  return run?.code === 0 ? run.stdout : undefined
}
