import { resolve } from 'node:path'
import type { Build } from '../bundle/build.ts'
import type { Profile } from '../diagnostic/rule.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { StepResult } from './journal.ts'

/** Bundles the konnector; what cannot be bundled is in the diagnostics. */
export async function bundleStep(
  konnector: Konnector,
  request: { cwd: string; profile: Profile; outDir?: string | undefined },
): Promise<StepResult<Build>> {
  const { bundle } = await import('../bundle/bundle.ts')
  const { bundleRules: rules } = await import('../bundle/rules.ts')
  const { cwd, profile, outDir } = request
  const bundled = await bundle(konnector, { cwd, profile, ...(outDir !== undefined && { outDir }) })
  if (bundled.status === 'failed') return { status: 'failed', rules, diagnostics: bundled.diagnostics }
  const { build, diagnostics, status } = bundled
  return { status, rules, diagnostics, value: build, outputs: outputsOf(build) }
}

/** The build that is there already, when the bundle step is not asked for. */
export async function existingBuild(
  konnector: Konnector,
  { outDir = 'build' }: { outDir?: string | undefined },
): Promise<Build | undefined> {
  const { BuildNotFound, readBuild } = await import('../bundle/build.ts')
  return await readBuild(resolve(konnector.dir, outDir), konnector.dir).catch((error: unknown) => {
    if (error instanceof BuildNotFound) return undefined
    throw error
  })
}

function outputsOf({ entry, files }: Build) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { entry, files: files.length, bytes }
}
