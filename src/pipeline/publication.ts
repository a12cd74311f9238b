import { resolve } from 'node:path'
import type { Build } from '../build/build.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isInside } from '../konnector/repository.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import type { Profile } from '../diagnostics/rule.ts'
import type { Checkout } from '../git/checkout.ts'
import type { Remote } from '../git/remote.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { Step } from '../report/report.ts'
import type { PreparedPush } from '../publish/push.ts'
import type { PreparedSubmission, SubmissionResult } from '../publish/targets/target.ts'
import type { PipelineOptions, StepOptions } from './options.ts'
import type { Certificates } from './provenance.ts'

/** What the steps push and submit are about to do, read before either writes. */
export interface Publication extends AsyncDisposable {
  /** Undefined when the diagnostics or the reason say why. */
  version: string | undefined
  /** Why there is nothing to publish. */
  reason?: string | undefined
  /** Undefined without a remote; an error when it cannot be read. */
  push: PreparedPush | OperationalError | undefined
  /** From where a Cozy installs a preview. */
  previewSource?: string
  /** Undefined without a target; an error when it cannot be read. */
  submission: PreparedSubmission | OperationalError | undefined
  /** Attests what was submitted, and attaches it to its release. */
  certify(result: SubmissionResult): Promise<Certificates>
  /** About the tag, the checkout, the build, and what the target knows. */
  diagnostics: Diagnostic[]
}

export type PublicationOptions = Pick<
  StepOptions & Pick<PipelineOptions, 'tokens'>,
  | 'allowRollback'
  | 'branch'
  | 'buildDigest'
  | 'cwd'
  | 'env'
  | 'fallbackRemote'
  | 'preview'
  | 'progress'
  | 'pushMode'
  | 'registry'
  | 'remote'
  | 'space'
  | 'steps'
  | 'tag'
  | 'targetValues'
  | 'tokens'
> & {
  profile: Profile
  /** The steps that ran before. */
  checks?: readonly Step[]
} & Partial<Pick<StepOptions, 'sandbox'>>

/** Reads the repository, the version, and what the remote and the target hold. Throws `OperationalError`. */
export async function preparePublication(
  konnector: Konnector,
  build: Build,
  options: PublicationOptions,
): Promise<Publication> {
  const { manifestString, resolveVersion } = await import('../publish/version.ts')
  const { findRemote } = await import('../git/remote.ts')
  const { resolveSshAlias } = await import('../git/ssh-alias.ts')
  const { checkBeforePush } = await import('../build/check.ts')
  const { cwd, env, profile, progress, steps, tokens = {} } = options
  const { manifest } = konnector

  const { checkout, hasGit } = await readSource(konnector.dir, options)
  // A build folder that git tracks differs from the commit as soon as it is made.
  const dirty = checkout.dirty.filter(path => !isInside(resolve(checkout.root, path), build.dir))
  const { preview } = options
  // A preview has no version of its own, whatever tags its commit has.
  const source = preview === undefined ? checkout : withoutTags(checkout)
  const resolved = resolveVersion({ ...source, dirty }, manifest, { tag: options.tag, profile })
  const { version, tag, diagnostics } = resolved
  if (version === undefined) return { ...unpublishable(version, diagnostics), reason: resolved.reason }
  // A build of a known digest was run where it was checked.
  const sandbox = options.buildDigest === undefined ? options.sandbox : undefined
  const checked = await checkBeforePush(build, { cwd, profile, sandbox })
  diagnostics.push(...checked.diagnostics)
  if (checked.blocked) return unpublishable(version, diagnostics)

  const found = findRemote(checkout, options.remote, cwd) ?? findRemote(checkout, options.fallbackRemote, cwd)
  const remote = found && (await resolveSshAlias(found, env))
  const identity = {
    slug: manifestString(manifest, 'slug') ?? '',
    editor: manifestString(manifest, 'editor') ?? '',
    version,
  }
  const branch =
    preview === undefined ? options.branch : await choosePreviewBranch(preview, checkout, identity.slug)
  const push = remote && (await orError(preparePush()))
  const submission = steps.includes('submit') ? await orError(prepareSubmission()) : undefined
  const known = submission instanceof OperationalError ? [] : (submission?.diagnostics ?? [])
  return {
    version,
    push,
    submission,
    ...(preview !== undefined && remote && branch !== undefined && (await previewSourceOf(remote, branch))),
    diagnostics: [...diagnostics, ...known],
    async certify(result) {
      const { certify } = await import('./provenance.ts')
      const { dir } = konnector
      const made = { build, dir, konnector: identity, date: checkout.date, tag, remote, tokens, env }
      return certify(made, result)
    },
    async [Symbol.asyncDispose]() {
      if (push && !(push instanceof OperationalError)) await push[Symbol.asyncDispose]()
    },
  }

  async function preparePush() {
    const { preparePushBy } = await import('../publish/choose-push.ts')
    const { readTree } = await import('../build/tree.ts')
    return preparePushBy(options.pushMode ?? (hasGit ? undefined : 'api'), {
      files: readTree(build),
      checkout,
      konnector: identity,
      remote: remote!,
      branch,
      isRelease: tag !== undefined,
      token: tokens.git,
      // A pull request may be pushed anew from an earlier commit.
      allowRollback: options.allowRollback === true || preview !== undefined,
      env,
      progress,
    })
  }

  async function choosePreviewBranch(pullRequest: number, from: Checkout, slug: string): Promise<string> {
    const { previewBranch } = await import('../publish/preview.ts')
    return previewBranch({ checkout: from, slug, branch: options.branch, pullRequest })
  }

  async function prepareSubmission() {
    const { createTarget } = await import('../publish/targets/index.ts')
    const { registry, space, targetValues = {}, checks = [] } = options
    const target = await createTarget({ registry, space, values: targetValues, tokens, env, progress })
    const { commit, previous } = push === undefined || push instanceof OperationalError ? {} : push.plan
    return target?.prepare({
      build,
      manifest,
      konnector: identity,
      checkout,
      remote,
      commit,
      previous,
      profile,
      checks,
    })
  }
}

/** What git knows of the konnector's repository; in a workflow on a machine without git, what GitHub knows. */
async function readSource(
  dir: string,
  { env, tokens = {} }: Pick<PublicationOptions, 'env' | 'tokens'>,
): Promise<{ checkout: Checkout; hasGit: boolean }> {
  const { NotARepository, readCheckout } = await import('../git/checkout.ts')
  const { GitMissing } = await import('../git/run.ts')
  try {
    return { checkout: await readCheckout(dir, env), hasGit: true }
  } catch (error) {
    if (!(error instanceof GitMissing || error instanceof NotARepository) || !env['GITHUB_SHA']) throw error
    const { readWorkflowCheckout } = await import('../github/checkout.ts')
    const checkout = await readWorkflowCheckout(dir, env, tokens.git)
    if (checkout === undefined) throw error
    return { checkout, hasGit: false }
  }
}

async function previewSourceOf(remote: Remote, branch: string): Promise<{ previewSource?: string }> {
  const { findPreviewSource } = await import('./preview.ts')
  const previewSource = await findPreviewSource(remote.url, branch)
  return previewSource === undefined ? {} : { previewSource }
}

function withoutTags(checkout: Checkout): Checkout {
  const { eventTag: _, ...others } = checkout
  return { ...others, tags: [] }
}

function unpublishable(version: string | undefined, diagnostics: Diagnostic[]): Publication {
  return {
    version,
    push: undefined,
    submission: undefined,
    diagnostics,
    certify: async () => ({ outputs: {}, notices: [] }),
    async [Symbol.asyncDispose]() {},
  }
}

async function orError<T>(promise: Promise<T>): Promise<T | OperationalError> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof OperationalError) return error
    throw error
  }
}
