import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Profile } from '../diagnostics/rule.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { relativeName } from '../konnector/read.ts'
import { type Build, buildOf, readBuildFiles, sameFiles } from '../build/build.ts'
import { type Budget, overBudget } from './compare.ts'
import { type BundleFinding, diagnoseAll } from './finding.ts'
import { type Flavoured, flavourOf, noFlavour } from './flavour.ts'
import { hashInputs } from './fingerprint.ts'
import { make, makeBare, type MakeOptions } from './build-konnector.ts'
import { outDirOf } from './out-dir.ts'
import { type Plan, planBundle } from './plan.ts'
import { readState, type State } from '../build/cache.ts'

export interface BundleOptions extends MakeOptions {
  /** Bundle this one of the flavours in `flavours/`. */
  flavour?: string
  /** Relative to the konnector, or absolute. Default: `build`, and `build-<flavour>` for a flavour. */
  outDir?: string
  /** What file names in diagnostics are relative to. Default: the working folder. */
  cwd?: string
  profile?: Profile
  /** The most that the build may weigh. */
  budget?: Budget
  /** Bundle even when nothing changed. */
  force?: boolean
  /** The build alone: without source map, notices, bill of materials, checks, and what is kept for the next time. */
  bare?: boolean
}

/** `unchanged`: a build made from the same inputs was there and is kept. */
export type Bundled =
  | { status: 'passed' | 'unchanged'; build: Build; diagnostics: Diagnostic[] }
  | { status: 'failed'; diagnostics: Diagnostic[] }

/**
 * Makes the build of a konnector: the entry bundled into one file, and beside it all that ships; then looks at what
 * was made. A failure leaves the former build as it was. Throws only `EsbuildNotFound` and what the disk says.
 */
export async function bundle(whole: Konnector, options: BundleOptions = {}): Promise<Bundled> {
  const { flavour, cwd = process.cwd(), profile = 'recommended', budget = {} } = options
  const diagnose = (findings: readonly BundleFinding[]) =>
    diagnoseAll(findings, path => relativeName(cwd, join(whole.dir, path)), profile)
  const flavoured: Flavoured | undefined =
    flavour === undefined ? { konnector: whole } : flavourOf(whole, flavour)
  if (!flavoured) return { status: 'failed', diagnostics: diagnose([noFlavour(whole, `${flavour}`)]) }
  const { konnector, entry } = flavoured
  const plan = planBundle(konnector, outDirOf(options), entry)
  if ('finding' in plan) return { status: 'failed', diagnostics: diagnose([plan.finding]) }
  const done = (
    status: 'passed' | 'unchanged',
    { files, findings, inputs }: Pick<State, 'files' | 'findings'> & Partial<Pick<State, 'inputs'>>,
  ): Bundled => ({
    status,
    build: buildOf(plan.outDir, files, plan.dir, inputs),
    diagnostics: diagnose([...findings, ...overBudget({ files }, budget)]),
  })

  const kept = options.force ? undefined : unchangedSince(konnector, plan)
  if (kept) return done('unchanged', kept)
  const made = await (options.bare ? makeBare(konnector, plan) : make(konnector, plan, options))
  return made.good ? done('passed', made) : { status: 'failed', diagnostics: diagnose(made.findings) }
}

/** What the last bundling left, when its inputs and its build are still what they were. */
function unchangedSince(konnector: Konnector, plan: Plan): State | undefined {
  const { dir, outDir } = plan
  const state = readState(dir, outDir)
  if (!state || !existsSync(outDir) || !sameFiles(state.files, readBuildFiles(outDir))) return undefined
  return state.inputs === hashInputs(konnector, plan, state.sources) ? state : undefined
}
