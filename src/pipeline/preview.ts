import { OperationalError } from '../diagnostics/errors.ts'
import { readKonnector } from '../konnector/read.ts'
import { readSettings } from '../linter/settings.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import type { PipelineOptions } from './options.ts'

export interface DropOptions extends Pick<
  PipelineOptions,
  'branch' | 'config' | 'cwd' | 'dir' | 'env' | 'fallbackRemote' | 'remote'
> {
  /** Number of the pull request. */
  preview: number
  /** GitHub's. */
  token?: AccessToken | undefined
}

/** Removes the preview of a pull request, and says so. Throws `OperationalError`. */
export async function dropPreview(options: DropOptions): Promise<string> {
  const { cwd, env, preview: pullRequest, token } = options
  const { readCheckout } = await import('../git/checkout.ts')
  const { findRemote } = await import('../git/remote.ts')
  const { resolveSshAlias } = await import('../git/ssh-alias.ts')
  const { manifestString } = await import('../publish/version.ts')
  const { previewBranch, removePreview } = await import('../publish/preview.ts')
  const { dir, manifest } = readKonnector(options.dir, { cwd, manifestOnly: true })
  const { config } = await readSettings(dir, { cwd, config: options.config })
  const checkout = await readCheckout(dir, env)
  const slug = manifestString(manifest, 'slug') ?? ''
  const branch = previewBranch({ checkout, slug, branch: options.branch ?? config.branch, pullRequest })
  const found = findRemote(checkout, options.remote, cwd) ?? findRemote(checkout, options.fallbackRemote, cwd)
  if (found === undefined)
    throw new OperationalError(
      'There is no remote that could have the preview. Add an origin, or give one with --remote.',
    )
  const remote = await resolveSshAlias(found, env)
  const outcome = await removePreview({ checkout, remote, branch, token, env })
  return outcome === 'removed'
    ? `The preview branch ${branch} is removed from ${remote.name}.`
    : `${remote.name} has no preview branch ${branch}.`
}

/** From where a Cozy installs a branch; undefined for a repository that no Cozy can reach. */
export async function findPreviewSource(remoteUrl: string, branch: string): Promise<string | undefined> {
  const { branchSource } = await import('../stack/install-source.ts')
  try {
    return branchSource(remoteUrl, branch)
  } catch (error) {
    if (error instanceof OperationalError) return undefined
    throw error
  }
}
