import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { version } from '../package.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Profile } from '../diagnostic/rule.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { relativeName } from '../konnector/read.ts'
import { assemble } from './assemble.ts'
import { type Build, readBuild, readBuildFiles, sameFiles } from './build.ts'
import { atItsSource, checkBuild, isFatal } from './check.ts'
import { type Budget, overBudget } from './compare.ts'
import { compile } from './compile.ts'
import { loadEsbuild } from './esbuild.ts'
import { type BundleFinding, diagnoseAll } from './finding.ts'
import { type Flavoured, flavourOf, noFlavour } from './flavour.ts'
import { hashInputs, sourcesOf } from './inputs.ts'
import { lookInside } from './inside.ts'
import { replaceDir } from './out-dir.ts'
import { type Plan, planBundle } from './plan.ts'
import { isBuildFailure, problemsOf, warningsOf } from './problems.ts'
import { shippedFiles } from './shipped.ts'
import { readState, scratchDir, type State, writeState } from './state.ts'
import { undeclaredDependencies } from './undeclared.ts'

export interface BundleOptions {
  /** Bundle this one of the flavours in `flavours/`. */
  flavour?: string
  /** Relative to the konnector, or absolute. Default: `build`, and `build-<flavour>` for a flavour. */
  outDir?: string
  /** What file names in diagnostics are relative to. Default: the working folder. */
  cwd?: string
  profile?: Profile
  /** Write a source map beside the build (default), for the frames of a replay. */
  sourceMap?: boolean
  /** Say what is inside (default): licence notices in the build, a bill of materials beside it. */
  inventory?: boolean
  /** Look at what was built, and load it (default). */
  check?: boolean
  /** The most that the build may weigh. */
  budget?: Budget
  /** Bundle even when nothing changed. */
  force?: boolean
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
  const { outDir = flavour === undefined ? 'build' : `build-${flavour}` } = options
  const diagnose = (findings: readonly BundleFinding[]) =>
    diagnoseAll(findings, path => relativeName(cwd, join(whole.dir, path)), profile)
  const flavoured: Flavoured | undefined =
    flavour === undefined ? { konnector: whole } : flavourOf(whole, flavour)
  if (!flavoured) return { status: 'failed', diagnostics: diagnose([noFlavour(whole, `${flavour}`)]) }
  const { konnector, entry } = flavoured
  const plan = planBundle(konnector, outDir, entry)
  if ('finding' in plan) return { status: 'failed', diagnostics: diagnose([plan.finding]) }
  const done = async (status: 'passed' | 'unchanged', { files, findings }: State): Promise<Bundled> => ({
    status,
    build: await readBuild(plan.outDir, plan.dir),
    diagnostics: diagnose([...findings, ...overBudget({ files }, budget)]),
  })

  const kept = options.force ? undefined : unchangedSince(konnector, plan)
  if (kept) return done('unchanged', kept)
  const made = await make(konnector, plan, options)
  return Array.isArray(made) ? { status: 'failed', diagnostics: diagnose(made) } : done('passed', made)
}

/** What the last bundling left, when its inputs and its build are still what they were. */
function unchangedSince(konnector: Konnector, plan: Plan): State | undefined {
  const { dir, outDir } = plan
  const state = readState(dir, outDir)
  if (!state || !existsSync(outDir) || !sameFiles(state.files, readBuildFiles(outDir))) return undefined
  return state.inputs === hashInputs(konnector, plan, state.sources) ? state : undefined
}

/** Makes the build and puts it into its place; gives findings alone when it is no good. */
async function make(
  konnector: Konnector,
  plan: Plan,
  { sourceMap = true, inventory: wanted = true, check = true }: BundleOptions,
): Promise<State | BundleFinding[]> {
  const esbuild = await loadEsbuild(plan.dir)
  const [compiled, shipped] = await Promise.all([
    compile(esbuild, plan, konnector, sourceMap).catch((error: unknown) => {
      if (isBuildFailure(error)) return problemsOf(error.errors, plan)
      throw error
    }),
    shippedFiles(konnector),
  ])
  if (Array.isArray(compiled)) return compiled

  const inside = wanted ? lookInside(compiled.metafile, konnector, plan) : undefined
  const findings = [
    ...warningsOf(compiled.warnings),
    ...undeclaredDependencies(compiled.metafile, plan),
    ...(inside?.findings ?? []),
  ]
  const sources = sourcesOf(compiled.metafile)
  const state: State = { tool: version, inputs: '', sources, files: [], findings }
  const replaced = await replaceDir(plan.outDir, scratchDir(plan), async fresh => {
    state.files = assemble(fresh, shipped, compiled.bundles, inside?.notices)
    // The process that loads the bundle has its own core to run on.
    const checking = check ? checkBuild({ dir: fresh, files: state.files }) : []
    state.inputs = hashInputs(konnector, plan, sources)
    const sourceOf = (path: string) =>
      shipped.get(path)?.source ?? join(relative(plan.dir, plan.outDir), path)
    findings.push(...(await checking).map(finding => atItsSource(finding, sourceOf, konnector)))
    return !findings.some(isFatal)
  })
  if (!replaced) return findings
  writeState(plan, { state, sourceMaps: compiled.sourceMaps, ...inside })
  return state
}
