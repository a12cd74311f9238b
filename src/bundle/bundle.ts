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
import { compile } from './compile.ts'
import { loadEsbuild } from './esbuild.ts'
import { type BundleFinding, diagnoseAll } from './finding.ts'
import { hashInputs, sourcesOf } from './inputs.ts'
import { takeInventory } from './inventory/inventory.ts'
import { licenseFindings } from './inventory/licenses.ts'
import { noticesOf } from './inventory/notices.ts'
import { sbomOf, type Subject } from './inventory/sbom.ts'
import { replaceDir } from './out-dir.ts'
import { type Plan, planBundle } from './plan.ts'
import { isBuildFailure, problemsOf, warningsOf } from './problems.ts'
import { shippedFiles } from './shipped.ts'
import { readState, scratchDir, type State, writeState } from './state.ts'
import { undeclaredDependencies } from './undeclared.ts'

export interface BundleOptions {
  /** Relative to the konnector, or absolute. Default: `build`. */
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
export async function bundle(konnector: Konnector, options: BundleOptions = {}): Promise<Bundled> {
  const { outDir = 'build', cwd = process.cwd(), profile = 'recommended' } = options
  const { sourceMap = true, inventory: wanted = true, check = true, force = false } = options
  const diagnose = (findings: readonly BundleFinding[]) =>
    diagnoseAll(findings, path => relativeName(cwd, join(konnector.dir, path)), profile)

  const plan = planBundle(konnector, outDir)
  if ('finding' in plan) return { status: 'failed', diagnostics: diagnose([plan.finding]) }

  const kept = force ? undefined : unchangedSince(konnector, plan)
  if (kept)
    return {
      status: 'unchanged',
      build: await readBuild(plan.outDir, plan.dir),
      diagnostics: diagnose(kept.findings),
    }

  const esbuild = await loadEsbuild(plan.dir)
  const [compiled, shipped] = await Promise.all([
    compile(esbuild, plan, konnector, sourceMap).catch((error: unknown) => {
      if (isBuildFailure(error)) return problemsOf(error.errors, plan)
      throw error
    }),
    shippedFiles(konnector),
  ])
  if (Array.isArray(compiled)) return { status: 'failed', diagnostics: diagnose(compiled) }

  const inventory = wanted ? takeInventory(compiled.metafile, plan.dir) : undefined
  const subject = subjectOf(konnector)
  const findings = [
    ...warningsOf(compiled.warnings),
    ...undeclaredDependencies(compiled.metafile, plan),
    ...(inventory ? licenseFindings(inventory, subject.license) : []),
  ]
  const sources = sourcesOf(compiled.metafile)
  let state: State | undefined
  const replaced = await replaceDir(plan.outDir, scratchDir(plan), async fresh => {
    const notices = inventory && noticesOf(inventory, plan.dir)
    const files = assemble(fresh, shipped, compiled.bundles, notices)
    const sourceOf = (path: string) =>
      shipped.get(path)?.source ?? join(relative(plan.dir, plan.outDir), path)
    const checking = check ? checkBuild({ dir: fresh, files }) : []
    const inputs = hashInputs(konnector, plan, sources)
    findings.push(...(await checking).map(finding => atItsSource(finding, sourceOf, konnector)))
    state = { tool: version, inputs, sources, files, findings }
    return !findings.some(isFatal)
  })
  if (!replaced || !state) return { status: 'failed', diagnostics: diagnose(findings) }
  writeState(plan, {
    state,
    sourceMaps: compiled.sourceMaps,
    ...(inventory && { inventory, sbom: sbomOf(inventory, subject) }),
  })
  return { status: 'passed', build: await readBuild(plan.outDir, plan.dir), diagnostics: diagnose(findings) }
}

/** What the last bundling left, when its inputs and its build are still what they were. */
function unchangedSince(konnector: Konnector, plan: Plan): State | undefined {
  const { dir, outDir } = plan
  const state = readState(dir, outDir)
  if (!state || !existsSync(outDir) || !sameFiles(state.files, readBuildFiles(outDir))) return undefined
  return state.inputs === hashInputs(konnector, plan, state.sources) ? state : undefined
}

function subjectOf({ manifest, pkg }: Konnector): Subject {
  const { slug, version: own, license } = (manifest.value ?? {}) as Record<string, unknown>
  const said = license ?? (pkg?.value as { license?: unknown } | undefined)?.license
  return {
    name: typeof slug === 'string' ? slug : 'konnector',
    version: typeof own === 'string' ? own : '0.0.0',
    ...(typeof said === 'string' && { license: said }),
  }
}
