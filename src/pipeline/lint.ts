import { applyBaseline, type Baseline } from '../config/baseline.ts'
import { baselineName, readBaseline } from '../config/baseline-file.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Profile } from '../diagnostic/rule.ts'
import type { JsonDocument } from '../konnector/document.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { applicableRules, lint, type LintOptions } from '../lint/lint.ts'
import type { StepResult } from './journal.ts'
import { readSource } from '../lint/source/read.ts'
import type { Policy } from './policy.ts'

export interface LintRequest {
  profile: Profile
  policy: Policy
  /** A git ref. */
  base?: string | undefined
  baseline?: Baseline | undefined
}

/** A konnector with all that its rules compare with: from here on, linting reads nothing more. */
export interface Lintable {
  konnector: Konnector
  options: LintOptions
  ran: ReadonlySet<string>
  request: LintRequest
}

/** Lints one konnector as a step of the pipeline. */
export async function lintStep(
  konnector: Konnector,
  request: LintRequest & { cwd: string },
): Promise<StepResult<undefined>> {
  const { baseline, diagnostics } = await readBaseline(request.cwd)
  const prepared = await prepareLint(konnector, { ...request, baseline })
  return { status: 'passed', diagnostics: [...diagnostics, ...lintPrepared(prepared)] }
}

/** Reads what the rules compare with. */
export async function prepareLint(konnector: Konnector, request: LintRequest): Promise<Lintable> {
  const base = request.base === undefined ? undefined : await baseManifest(konnector.dir, request.base)
  const source = await readSource(konnector)
  const options: LintOptions = { profile: request.profile, ...(base && { base }), ...(source && { source }) }
  return {
    konnector,
    options,
    ran: new Set(applicableRules(konnector, options).map(rule => rule.id)),
    request,
  }
}

/** What is found, as the configuration and the baseline leave it; `manifest` stands in for the one that was read. */
export function lintPrepared(
  { konnector, options, ran, request }: Lintable,
  manifest?: JsonDocument,
): Diagnostic[] {
  const found = request.policy.heed(lint(manifest ? { ...konnector, manifest } : konnector, options), ran)
  const { baseline } = request
  if (baseline === undefined) return found
  const names = [konnector.manifest.file, konnector.pkg?.file, ...found.map(({ file }) => file)]
  const files = new Set(names.filter(name => name !== undefined))
  return applyBaseline(found, baseline, { files, rules: ran }, baselineName)
}

async function baseManifest(dir: string, ref: string): Promise<JsonDocument | undefined> {
  const { readManifestAt } = await import('../konnector/base.ts')
  return await readManifestAt(dir, ref)
}
