import { applyBaseline, type Baseline } from '../config/baseline.ts'
import { baselineName, readBaseline } from '../config/baseline-file.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Profile } from '../diagnostics/rule.ts'
import type { JsonDocument } from '../json/document.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { applicableRules, lint, type LintOptions } from '../lint/engine/lint.ts'
import { prepareOptions } from '../lint/engine/prepare.ts'
import { type BaseOptions, readBaseManifest } from './base-manifest.ts'
import type { StepResult } from './step-runner.ts'
import type { Settings } from './settings.ts'

export interface LintRequest extends BaseOptions {
  profile: Profile
  policy: Settings
  baseline?: Baseline | undefined
}

/** A konnector with all that its rules compare with: from here on, linting reads nothing more. */
export interface Lintable {
  konnector: Konnector
  options: LintOptions
  ran: ReadonlySet<string>
  request: LintRequest
  /** What could not be compared, and why. */
  notice: string | undefined
}

/** Lints one konnector as a step of the pipeline. */
export async function lintStep(
  konnector: Konnector,
  request: LintRequest & { cwd: string },
): Promise<StepResult<undefined>> {
  const { baseline, diagnostics } = await readBaseline(request.cwd)
  const prepared = await prepareLint(konnector, { ...request, baseline })
  const { notice: reason } = prepared
  return {
    status: 'passed',
    diagnostics: [...diagnostics, ...lintPrepared(prepared)],
    ...(reason !== undefined && { reason }),
  }
}

/** Reads what the rules compare with. */
export async function prepareLint(konnector: Konnector, request: LintRequest): Promise<Lintable> {
  const { manifest: base, notice } = await readBaseManifest(konnector, request)
  const prepared = await prepareOptions(konnector)
  const options: LintOptions = { profile: request.profile, ...(base && { base }), ...prepared }
  return {
    konnector,
    options,
    ran: new Set(applicableRules(konnector, options).map(rule => rule.id)),
    request,
    notice,
  }
}

/** What is found, as the configuration and the baseline leave it; `manifest` stands in for the one that was read. */
export function lintPrepared(
  { konnector, options, ran, request }: Lintable,
  manifest?: JsonDocument,
): Diagnostic[] {
  const linted = lint(manifest ? { ...konnector, manifest } : konnector, options)
  // Writing text that was read with replacement characters would lose the bytes they stand for.
  const fixable = (manifest ?? konnector.manifest).invalid.length === 0
  const found = request.policy.apply(fixable ? linted : linted.map(unfixable), ran)
  const { baseline } = request
  if (baseline === undefined) return found
  const names = [konnector.manifest.file, konnector.pkg?.file, ...found.map(({ file }) => file)]
  const files = new Set(names.filter(name => name !== undefined))
  return applyBaseline(found, baseline, { files, rules: ran }, baselineName)
}

function unfixable(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, fixable: false, fixes: [] }
}
