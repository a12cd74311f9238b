import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Build } from '../build/build.ts'
import type { BuildSnapshot } from '../build/compare.ts'
import { resolveOutDir } from '../bundle/out-dir.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import type { Profile } from '../diagnostics/rule.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { displayPath } from '../konnector/read.ts'
import { isSlug } from '../cozy/registry-names.ts'
import type { StepResult } from './step-runner.ts'
import type { StepOptions } from './options.ts'
import { stringAt } from '../json/values.ts'

type BundleRequest = Pick<
  StepOptions,
  | 'cwd'
  | 'env'
  | 'outDir'
  | 'flavour'
  | 'bare'
  | 'budget'
  | 'loaders'
  | 'branch'
  | 'registry'
  | 'space'
  | 'sandbox'
> & {
  profile: Profile
}

/** Bundles the konnector; what cannot be bundled is in the diagnostics. */
export async function bundleStep(konnector: Konnector, request: BundleRequest): Promise<StepResult<Build>> {
  const { bundle } = await import('../bundle/bundle.ts')
  const { bundleRules } = await import('../bundle/rules.ts')
  const rules = Object.values(bundleRules)
  const { cwd, profile, outDir, flavour, bare = false, budget, loaders, sandbox } = request
  const bundled = await bundle(konnector, {
    cwd,
    profile,
    bare,
    sandbox,
    ...(outDir !== undefined && { outDir }),
    ...(flavour !== undefined && { flavour }),
    ...(budget && { budget }),
    ...(loaders && { loaders }),
  })
  const { diagnostics, status } = bundled
  // Of what was not looked at, nobody can say that it is not there.
  if (status === 'failed') return { status, rules: [], diagnostics, ...keptAside(bundled, cwd) }
  const { build } = bundled
  const made = { status, diagnostics, value: build, outputs: outputsOf(build) }
  if (bare && status === 'passed')
    return { ...made, rules: [], reason: 'Without source map, notices, bill of materials and checks.' }
  return { ...made, rules, ...(await sinceLastTime(konnector, build, request)) }
}

function keptAside({ failedBuild }: { failedBuild?: string }, cwd: string): { reason?: string } {
  if (failedBuild === undefined) return {}
  return {
    reason: `The build that failed is in ${displayPath(cwd, failedBuild)}; the former one is unchanged.`,
  }
}

/** The build that is there already, when the bundle step is not asked for. */
export async function existingBuild(
  konnector: Konnector,
  request: Pick<StepOptions, 'outDir' | 'flavour'>,
): Promise<Build | undefined> {
  const { BuildNotFound, readBuild } = await import('../build/build.ts')
  return await readBuild(resolve(konnector.dir, resolveOutDir(request)), konnector.dir).catch(
    (error: unknown) => {
      if (error instanceof BuildNotFound) return undefined
      throw error
    },
  )
}

/** How the build differs from the former one, for the step and for users; or why that is not known when somebody may expect it. */
async function sinceLastTime(
  konnector: Konnector,
  build: Build,
  request: BundleRequest,
): Promise<Pick<StepResult<Build>, 'reason' | 'changes'>> {
  const former = await formerBuild(konnector, request)
  if (former === undefined) return {}
  if ('unknown' in former) return { reason: former.unknown }
  const { compareBuilds, formatComparison } = await import('../build/compare.ts')
  const { noticesName } = await import('../build/notices.ts')
  const written = build.files.some(({ path }) => path === noticesName)
  const notices = written ? readFileSync(join(build.dir, noticesName), 'utf8') : undefined
  const comparison = compareBuilds(former.build, { files: build.files, notices })
  const text = formatComparison(comparison)
  const { before, after } = comparison.bytes
  return {
    reason: `Against ${former.name}: ${text}.`,
    changes: before === after && comparison.packages?.added.length === 0 ? [] : [`The build is ${text}.`],
  }
}

type Former = { name: string; build: BuildSnapshot } | { unknown: string }

/** The build on the build branch, as far as this clone knows it; else the latest one that the registry lists. */
async function formerBuild(
  { dir, manifest }: Konnector,
  { branch, env, registry, space }: BundleRequest,
): Promise<Former | undefined> {
  const { readBranchBuild, readPublishedBuild } = await import('../publish/previous-build.ts')
  const { buildBranch, konnectorBranch } = await import('../publish/build-branch.ts')
  const slug = stringAt(manifest, 'slug')
  const own = slug !== undefined && isSlug(slug) ? [konnectorBranch(slug)] : []
  for (const name of branch === undefined ? [...own, buildBranch] : [branch]) {
    const pushed = await readBranchBuild(dir, { branch: name, slug }, env)
    if (pushed) return { name, build: pushed }
  }
  if (registry === undefined || slug === undefined) return undefined
  const { RegistryRefusal } = await import('../registry/refusal.ts')
  try {
    const published = await readPublishedBuild(slug, { url: registry, space })
    return published && { name: `${published.version} in the registry`, build: published.build }
  } catch (error) {
    if (!(error instanceof OperationalError || error instanceof RegistryRefusal)) throw error
    return { unknown: `Not compared with the published build. ${error.message}` }
  }
}

function outputsOf({ entry, files }: Build) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { entry, files: files.length, bytes }
}
