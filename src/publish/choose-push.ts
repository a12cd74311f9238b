import { OperationalError } from '../diagnostics/errors.ts'
import { PushRefused } from '../git/errors.ts'
import { isGitHubOrigin } from '../git/remote.ts'
import { findGitHubRepository } from '../github/server.ts'
import type { PushMode } from './push-mode.ts'
import { type PreparedPush, preparePush, type PushOptions, type PushResult } from './push.ts'

/**
 * Prepares a push. Without a mode it is made with git, and over the API when the branch turns out to accept signed commits
 * only. GitHub's client is loaded for the API alone. Throws `OperationalError`.
 */
export async function preparePushBy(mode: PushMode | undefined, options: PushOptions): Promise<PreparedPush> {
  if (mode === 'api') return prepareOverApi(options)
  const prepared = await preparePush(options)
  if (mode === 'git' || !canUseApi(options)) return prepared
  return {
    plan: prepared.plan,
    apply: () =>
      prepared.apply().catch((error: unknown) => {
        if (!(error instanceof PushRefused) || error.reason !== 'signature') throw error
        options.progress?.('push: the branch accepts signed commits only, so GitHub makes the commit')
        return applyOverApi(options, error)
      }),
    [Symbol.asyncDispose]: () => prepared[Symbol.asyncDispose](),
  }
}

async function prepareOverApi(options: PushOptions): Promise<PreparedPush> {
  const { prepareApiPush } = await import('./api-push.ts')
  return prepareApiPush(options)
}

async function applyOverApi(options: PushOptions, refusal: PushRefused): Promise<PushResult> {
  try {
    await using prepared = await prepareOverApi(options)
    return await prepared.apply()
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error
    throw new OperationalError(`${refusal.message} Then GitHub's API was tried: ${error.message}`)
  }
}

function canUseApi({ remote, token, env = process.env }: PushOptions): boolean {
  const repository = findGitHubRepository(remote.web, env)
  return token !== undefined && repository !== undefined && isGitHubOrigin(repository.origin, env)
}
