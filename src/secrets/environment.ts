import { closeSync, openSync, readSync } from 'node:fs'
import { devNull } from 'node:os'
import { TokenVault } from './token-vault.ts'

/** The tokens of this tool, the address of its webhook, and the tokens that a runner hands to an Action. */
const ours =
  /^(?:REGISTRY_TOKEN|COZY_TOKEN|GITHUB_TOKEN|GH_TOKEN|INPUT_.*TOKEN|ACTIONS_.*TOKEN|NOTIFY_URL|INPUT_NOTIFY)$/i

/** After a restart it holds how many bytes of tokens wait on standard input. */
export const handoverName = 'KONNECTOR_LINT_HANDOVER'

/**
 * Takes the tokens out of an environment and gives them to a vault: neither what gets the environment nor a program
 * that is started with it has them. What the system shows of this process is another matter: see `protectTokens`.
 */
export function takeTokens(env: NodeJS.ProcessEnv): TokenVault {
  const values = takeHandover(env)
  const exposed = Object.keys(env).filter(name => ours.test(name))
  for (const name of exposed) {
    values.set(name, env[name] ?? '')
    delete env[name]
  }
  return new TokenVault(values, exposed)
}

/** What `restartWithTokens` left on standard input, which is empty from then on. */
function takeHandover(env: NodeJS.ProcessEnv): Map<string, string> {
  const { [handoverName]: size } = env
  if (size === undefined) return new Map()
  delete env[handoverName]
  const bytes = Buffer.alloc(Number(size))
  readSync(0, bytes)
  closeSync(0)
  // The lowest number is free, so this becomes standard input.
  openSync(devNull, 'r')
  return new Map(Object.entries(JSON.parse(bytes.toString()) as Record<string, string>))
}
