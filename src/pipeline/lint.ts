import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Profile } from '../diagnostic/rule.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { lint } from '../lint/lint.ts'
import type { StepResult } from './journal.ts'

export interface LintRequest {
  profile: Profile
  base?: string | undefined
  progress?: ((line: string) => void) | undefined
}

/** Lints a konnector, with the manifest of the base ref when one is asked for and can be read. */
export async function lintStep(
  konnector: Konnector,
  request: LintRequest,
): Promise<StepResult<Diagnostic[]>> {
  const diagnostics = await lintKonnector(konnector, request)
  const errors = diagnostics.filter(diagnostic => diagnostic.severity === 'error').length
  return { status: errors === 0 ? 'passed' : 'failed', diagnostics, value: diagnostics }
}

export async function lintKonnector(
  konnector: Konnector,
  { profile, base }: LintRequest,
): Promise<Diagnostic[]> {
  const before = base === undefined ? undefined : await baseManifest(konnector.dir, base)
  return lint(konnector, { profile, ...(before && { base: before }) })
}

async function baseManifest(dir: string, ref: string) {
  const { readManifestAt } = await import('../konnector/base.ts')
  return await readManifestAt(dir, ref)
}
