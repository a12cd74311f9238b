import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { handoverName } from './environment.ts'

/**
 * Starts this program anew in its own process, with an environment that never held the tokens: they wait in a pipe on
 * standard input, where `takeTokens` finds them. Returns false where the system has no way to do so (Windows, and Node
 * before 22.15).
 */
export function restartWithTokens(tokens: ReadonlyMap<string, string>, env: NodeJS.ProcessEnv): false {
  if (typeof process.execve !== 'function' || process.platform === 'win32') return false
  const bytes = Buffer.from(JSON.stringify(Object.fromEntries(tokens)))
  if (!putOnStandardInput(bytes, env)) return false
  const { execPath, execArgv, argv } = process
  const next = { ...env, [handoverName]: `${bytes.length}` } as Record<string, string>
  process.execve(execPath, [execPath, ...execArgv, ...argv.slice(1)], next)
  return false
}

/** A pipe with a name that is gone at once: its bytes are on no disk, and no other program can open it. */
function putOnStandardInput(bytes: Uint8Array, env: NodeJS.ProcessEnv): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'konnector-lint-'))
  try {
    const pipe = join(folder, 'pipe')
    // Only a restart needs it, and loading it takes longer than all the rest.
    const { execFileSync } = process.getBuiltinModule('node:child_process')
    execFileSync('mkfifo', ['-m', '600', pipe], { env: { PATH: env['PATH'] }, stdio: 'ignore' })
    closeSync(0)
    const descriptor = openSync(pipe, 'r+')
    if (descriptor === 0) return writeSync(descriptor, bytes) === bytes.length
    closeSync(descriptor)
    openSync(devNull, 'r')
    return false
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
