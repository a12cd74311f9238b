import { join, relative } from 'node:path'
import { version } from '../package.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { assemble } from './assemble.ts'
import { atItsSource, checkBuild, isFatal } from './check.ts'
import { compile } from './compile.ts'
import { withEsbuild } from './esbuild.ts'
import type { BundleFinding } from './finding.ts'
import { hashInputs, sourcesOf } from './inputs.ts'
import { lookInside } from './inside.ts'
import { replaceDir } from './out-dir.ts'
import type { Plan } from './plan.ts'
import { isBuildFailure, problemsOf, warningsOf } from './problems.ts'
import { shippedFiles } from './shipped.ts'
import { scratchDir, type State, stateFolder, statePaths, writeState } from './state.ts'
import { undeclaredDependencies } from './undeclared.ts'

export interface MakeOptions {
  /** Write a source map beside the build (default), for the frames of a replay. */
  sourceMap?: boolean
  /** Say what is inside (default): licence notices in the build, a bill of materials beside it. */
  inventory?: boolean
  /** Look at what was built, and load it (default). */
  check?: boolean
}

/** A build that is in its place, or why none is. */
export type Made = { good: true; state: State } | { good: false; findings: BundleFinding[] }

/**
 * Makes the build and what is kept about it, and puts both into their places; gives findings alone when it is no good.
 * The bundler writes beside its source maps, where it has the konnector at the same distance as later on.
 */
export async function make(konnector: Konnector, plan: Plan, options: MakeOptions = {}): Promise<Made> {
  const { sourceMap = true, inventory: wanted = true, check = true } = options
  const { own } = statePaths(plan.dir, plan.outDir)
  return replaceDir<Made>(own, stateFolder(plan.dir), async folder => {
    const [compiled, shipped] = await Promise.all([
      withEsbuild(plan.dir, esbuild => compile(esbuild, plan, konnector, { folder, sourceMap })).catch(
        (error: unknown) => {
          if (isBuildFailure(error)) return problemsOf(error.errors, plan)
          throw error
        },
      ),
      shippedFiles(konnector),
    ])
    if (Array.isArray(compiled)) return { good: false, findings: compiled }

    const inside = wanted ? lookInside(compiled.metafile, konnector, plan) : undefined
    const findings = [
      ...warningsOf(compiled.warnings),
      ...undeclaredDependencies(compiled.metafile, plan),
      ...(inside?.findings ?? []),
    ]
    const sources = sourcesOf(compiled.metafile)
    const names = plan.entries.map(({ output }) => output)
    const sourceOf = (path: string) =>
      shipped.get(path)?.source ?? join(relative(plan.dir, plan.outDir), path)
    return replaceDir<Made>(plan.outDir, scratchDir(plan), async fresh => {
      const files = assemble(fresh, { folder, names }, shipped, inside?.notices)
      // The process that loads the bundle has its own core to run on.
      const checking = check ? checkBuild({ dir: fresh, files }) : []
      const inputs = hashInputs(konnector, plan, sources)
      findings.push(...(await checking).map(finding => atItsSource(finding, sourceOf, konnector)))
      if (findings.some(isFatal)) return { good: false, findings }
      const state: State = { tool: version, inputs, sources, files, findings }
      writeState(folder, { state, ...inside })
      return { good: true, state }
    })
  })
}
