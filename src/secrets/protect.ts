import { writeFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { exitCodes } from '../diagnostics/exit-code.ts'
import type { Mask } from './mask.ts'
import { eraseInitialVariables } from './initial-environment.ts'
import { restartWithTokens } from './restart.ts'
import type { TokenVault } from './token-vault.ts'

/**
 * Other secrets of a workflow, which git's helpers may need: they stay in the environment of this process, but are
 * not shown as what it was started with.
 */
const foreign =
  /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|(?:API|PRIVATE|ACCESS)_?KEY|_AUTH|^GIT_CONFIG_VALUE_/i

/**
 * Keeps other programs of the same user from reading the tokens of this process: they go out of the environment that it
 * was started with, no signal opens a debugger, and a crash writes no memory to the disk. Restarts the process where
 * that is the only way. `env` is `process.env`. Returns what could not be done, in words for the user.
 */
export function protectTokens(tokens: TokenVault, env: NodeJS.ProcessEnv): string[] {
  ignoreDebuggerSignal()
  writeNoMemoryOnCrash()
  return [...hideEnvironment(tokens, env), ...openDebugger(env)]
}

function hideEnvironment(tokens: TokenVault, env: NodeJS.ProcessEnv): string[] {
  // Windows keeps one environment, which `takeTokens` has changed.
  if (tokens.exposed.length === 0 || process.platform === 'win32') return []
  if (eraseSecrets(tokens, env)) return []
  tokens.handOver(values => restartWithTokens(values, env))
  return [
    "Other programs of the same user can read the tokens in this process's environment, because this system does not let the process erase them. Do not run untrusted code in this job.",
  ]
}

/** Whether nothing of the initial environment shows a secret any longer; what stays set is stored elsewhere. */
function eraseSecrets({ exposed }: TokenVault, env: NodeJS.ProcessEnv): boolean {
  const kept = Object.entries(env).filter(([name]) => foreign.test(name))
  for (const [name] of kept) delete env[name]
  const names = new Set([...exposed, ...kept.map(([name]) => name)])
  const erased = eraseInitialVariables(name => names.has(name))
  for (const [name, value] of kept) env[name] = value
  return erased
}

/** From now on, nothing that this process writes to its standard streams shows a secret, also when it crashes. */
export function maskOutput(mask: Mask): void {
  // Node itself would print the error past the streams.
  process.on('uncaughtException', error => {
    process.stderr.write(`${inspect(error)}\n`)
    process.exit(exitCodes.fault)
  })
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (chunk: string | Uint8Array, ...rest: unknown[]) => boolean
    stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
      const masked = mask.text(text)
      // Bytes stay bytes: a character can be in two chunks.
      return write(masked === text ? chunk : masked, ...rest)
    }
  }
}

/** Node opens its debugger, which runs any code, on SIGUSR1: a listener takes that over. */
function ignoreDebuggerSignal(): void {
  if (process.platform !== 'win32') process.on('SIGUSR1', () => {})
}

/** No memory is part of a core dump, of this process or of one that it starts (core(5)). */
function writeNoMemoryOnCrash(): void {
  try {
    if (process.platform === 'linux') writeFileSync('/proc/self/coredump_filter', '0')
  } catch {
    // A kernel without core dumps has no such file.
  }
}

/** Who starts Node with its debugger wants it, and should know what it means. */
function openDebugger({ NODE_OPTIONS = '' }: NodeJS.ProcessEnv): string[] {
  if (![...process.execArgv, NODE_OPTIONS].some(option => /--inspect/.test(option))) return []
  return [
    "Node's debugger is open (--inspect), so other programs can read the tokens. Remove the option in a job that runs untrusted code.",
  ]
}
