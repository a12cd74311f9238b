import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnoseFindings, type Profile } from '../diagnostics/rule.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { displayPath } from '../konnector/read.ts'
import { type Build, describeBuild } from '../build/build.ts'
import { haveSameFiles, readBuildFiles } from '../build/files.ts'
import { type Budget, checkBudget } from './budget.ts'
import type { BundleFinding } from './finding.ts'
import { bundleRules } from './rules.ts'
import { type FlavouredKonnector, applyFlavour, unknownFlavour } from './flavour.ts'
import { hashInputs } from './fingerprint.ts'
import type { Loaders } from './loaders.ts'
import { buildKonnector, buildBare } from './build-konnector.ts'
import { resolveOutDir } from './out-dir.ts'
import { findOutsideTsconfigs } from './outside.ts'
import { type Plan, planBundle } from './plan.ts'
import { SandboxChoice } from '../sandbox/choice.ts'
import { readCache, type CachedBuild } from './cache.ts'

export interface BundleOptions {
  /** Bundle this one of the flavours in `flavours/`. */
  flavour?: string
  /** Relative to the konnector, or absolute. Default: `build`, and `build-<flavour>` for a flavour. */
  outDir?: string
  /** What file names in diagnostics are relative to. Default: the working folder. */
  cwd?: string
  profile?: Profile
  /** The largest sizes that give no warning. */
  budget?: Budget
  /** How files are imported, by their extension with its dot. */
  loaders?: Loaders
  /** Make only the build: no source map, notices, bill of materials, checks or cache. */
  bare?: boolean
  /** What must stand around the build when it is loaded. Default: the strongest sandbox of the machine. */
  sandbox?: SandboxChoice
}

/** `unchanged`: there is a build from the same inputs, and it stays. */
export type BundleResult =
  | { status: 'passed' | 'unchanged'; build: Build; diagnostics: Diagnostic[] }
  /** `failedBuild`: the absolute folder of the build that was made and failed its checks. */
  | { status: 'failed'; diagnostics: Diagnostic[]; failedBuild?: string }

/**
 * Makes the build of a konnector, the entry bundled into one file and beside it all that ships, then checks it. A failure
 * leaves the former build as it was. Throws `EsbuildNotFound` and errors of the disk.
 */
export async function bundle(whole: Konnector, options: BundleOptions = {}): Promise<BundleResult> {
  const { flavour, cwd = process.cwd(), profile = 'recommended', budget = {} } = options
  const { sandbox = new SandboxChoice() } = options
  const diagnose = (findings: readonly BundleFinding[]) =>
    diagnoseFindings(findings, bundleRules, {
      displayPath: path => displayPath(cwd, join(whole.dir, path)),
      profile,
    })
  const flavoured: FlavouredKonnector | undefined =
    flavour === undefined ? { konnector: whole } : applyFlavour(whole, flavour)
  if (!flavoured) return { status: 'failed', diagnostics: diagnose([unknownFlavour(whole, `${flavour}`)]) }
  const { konnector, entry } = flavoured
  const plan = planBundle(konnector, {
    outDir: resolveOutDir(options),
    entry,
    ...(options.loaders && { loaders: options.loaders }),
  })
  if ('finding' in plan) return { status: 'failed', diagnostics: diagnose([plan.finding]) }
  const outside = findOutsideTsconfigs(konnector)
  if (outside.length > 0) return { status: 'failed', diagnostics: diagnose(outside) }
  const done = (
    status: 'passed' | 'unchanged',
    {
      files,
      findings,
      inputs,
    }: Pick<CachedBuild, 'files' | 'findings'> & Partial<Pick<CachedBuild, 'inputs'>>,
  ): BundleResult => ({
    status,
    build: describeBuild({
      dir: plan.outDir,
      files,
      konnectorDir: plan.dir,
      inputs,
      checked: inputs !== undefined,
    }),
    diagnostics: diagnose([...findings, ...checkBudget({ files }, budget)]),
  })

  const kept = unchangedSince(konnector, plan)
  if (kept) return done('unchanged', kept)
  const made = await (options.bare
    ? buildBare(konnector, plan, sandbox)
    : buildKonnector(konnector, plan, sandbox))
  if (made.good) return done('passed', made)
  const { findings, failedBuild } = made
  return {
    status: 'failed',
    diagnostics: diagnose(findings),
    ...(failedBuild !== undefined && { failedBuild }),
  }
}

/** The cache of the last bundling, when neither its inputs nor its build have changed. */
function unchangedSince(konnector: Konnector, plan: Plan): CachedBuild | undefined {
  const { dir, outDir } = plan
  const state = readCache(dir, outDir)
  if (!state || !existsSync(outDir) || !haveSameFiles(state.files, readBuildFiles(outDir))) return undefined
  return state.inputs === hashInputs(konnector, plan, state.sources) ? state : undefined
}
