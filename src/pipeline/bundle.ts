import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Build } from '../bundle/build.ts'
import type { Profile } from '../diagnostic/rule.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { StepResult } from './journal.ts'
import type { Request } from './request.ts'

type BundleRequest = Pick<Request, 'cwd' | 'env' | 'outDir' | 'flavour' | 'budget' | 'branch'> & {
  profile: Profile
}

/** Bundles the konnector; what cannot be bundled is in the diagnostics. */
export async function bundleStep(konnector: Konnector, request: BundleRequest): Promise<StepResult<Build>> {
  const { bundle } = await import('../bundle/bundle.ts')
  const { bundleRules: rules } = await import('../bundle/rules.ts')
  const { cwd, profile, outDir, flavour, budget } = request
  const bundled = await bundle(konnector, {
    cwd,
    profile,
    ...(outDir !== undefined && { outDir }),
    ...(flavour !== undefined && { flavour }),
    ...(budget && { budget }),
  })
  if (bundled.status === 'failed') return { status: 'failed', rules, diagnostics: bundled.diagnostics }
  const { build, diagnostics, status } = bundled
  const reason = await sinceLastTime(konnector, build, request)
  const outputs = outputsOf(build)
  return { status, rules, diagnostics, value: build, outputs, ...(reason !== undefined && { reason }) }
}

/** The build that is there already, when the bundle step is not asked for. */
export async function existingBuild(
  konnector: Konnector,
  {
    flavour,
    outDir = flavour === undefined ? 'build' : `build-${flavour}`,
  }: Pick<Request, 'outDir' | 'flavour'>,
): Promise<Build | undefined> {
  const { BuildNotFound, readBuild } = await import('../bundle/build.ts')
  return await readBuild(resolve(konnector.dir, outDir), konnector.dir).catch((error: unknown) => {
    if (error instanceof BuildNotFound) return undefined
    throw error
  })
}

/** How the build differs from the one on the build branch, as far as this clone knows it. */
async function sinceLastTime(
  konnector: Konnector,
  build: Build,
  { branch = 'build', env }: BundleRequest,
): Promise<string | undefined> {
  const { readFormerBuild } = await import('../publish/former.ts')
  const before = await readFormerBuild(konnector.dir, branch, env)
  if (before === undefined) return undefined
  const { compareBuilds, comparisonText } = await import('../bundle/compare.ts')
  const { noticesName } = await import('../bundle/inventory/notices.ts')
  const written = build.files.some(({ path }) => path === noticesName)
  const notices = written ? readFileSync(join(build.dir, noticesName), 'utf8') : undefined
  return `Against ${branch}: ${comparisonText(compareBuilds(before, { files: build.files, notices }))}.`
}

function outputsOf({ entry, files }: Build) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { entry, files: files.length, bytes }
}
