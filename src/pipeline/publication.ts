import type { Build } from '../build/build.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { Plan } from '../publish/plan.ts'
import type { PushOptions } from '../publish/push.ts'
import type { SubmitOptions } from '../publish/submit.ts'
import type { PipelineOptions } from './options.ts'

/** What push and submit will do, read before either writes. */
export interface Publication {
  version: string | undefined
  plan: Plan
  push: PushOptions | undefined
  submit: SubmitOptions | undefined
  /** About the tag, the checkout, the build, and what the registry knows. */
  diagnostics: Diagnostic[]
}

/** Reads the repository, the version, and what the remote and the registry hold. Throws `OperationalError`. */
export async function preparePublication(
  konnector: Konnector,
  build: Build,
  request: PipelineOptions,
): Promise<Publication> {
  const { readCheckout } = await import('../git/checkout.ts')
  const { manifestString, resolveVersion } = await import('../publish/version.ts')
  const { findRemote } = await import('../git/remote.ts')
  const { plan } = await import('../publish/plan.ts')
  const { cwd, env, branch, tokens, registry, space, publish, profile = 'recommended', steps } = request
  const talk = { env, ...(request.progress && { progress: request.progress }) }

  const source = await readCheckout(konnector.dir, env)
  const { version, diagnostics } = resolveVersion(source, konnector.manifest, { tag: request.tag, profile })
  if (version === undefined)
    return { version, diagnostics, plan: { diagnostics: [] }, push: undefined, submit: undefined }

  const identity = {
    slug: manifestString(konnector.manifest, 'slug') ?? '',
    editor: manifestString(konnector.manifest, 'editor') ?? '',
    version,
  }
  const remote = findRemote(source, request.remote, cwd)
  const push = remote && { build, source, konnector: identity, remote, branch, token: tokens?.git, ...talk }
  const submit =
    registry === undefined
      ? undefined
      : {
          build,
          source,
          konnector: identity,
          registry: { url: registry, space, token: tokens?.registry },
          remote,
          ...talk,
        }
  const planned = await plan({
    build,
    manifest: konnector.manifest,
    version,
    profile,
    cwd,
    publish,
    push,
    submit: steps.includes('submit') ? submit : undefined,
  })
  return { version, plan: planned, push, submit, diagnostics: [...diagnostics, ...planned.diagnostics] }
}
