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
  const { cwd, profile, outDir } = request
  const bundled = await bundle(konnector, { cwd, profile, ...(outDir !== undefined && { outDir }) })
  if (bundled.status === 'failed') return { status: 'failed', diagnostics: bundled.diagnostics }
  const { build, diagnostics, status } = bundled
  return { status, diagnostics, value: build, outputs: outputsOf(build) }
}

function outputsOf({ entry, files }: Build) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { entry, files: files.length, bytes }
}
