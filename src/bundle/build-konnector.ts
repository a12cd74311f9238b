import { statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { version } from '../package.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { writeBuild } from './write.ts'
import { locateInSource } from './source-places.ts'
import type { BuildFile } from '../build/files.ts'
import { statePaths } from '../build/state.ts'
import { planCompilations, compile, compileBare } from './compile.ts'
import { type Esbuild, withEsbuild } from './esbuild.ts'
import type { BundleFinding } from './finding.ts'
import { hashInputs, listSources } from './fingerprint.ts'
import { replaceDir } from './out-dir.ts'
import type { Plan } from './plan.ts'
import { isBuildFailure, formatErrors, formatWarnings } from './esbuild-messages.ts'
import { readStaticFiles } from './static-files.ts'
import { cacheFolder, scratchDir, writeCache } from './cache.ts'
import { undeclaredDependencies } from './undeclared.ts'

/** A build that is in its place, or why none is. */
export type BuildOutcome =
  | { good: true; files: BuildFile[]; findings: BundleFinding[]; inputs?: string }
  | { good: false; findings: BundleFinding[] }

/**
 * Makes the build and what is kept about it, and puts both into their places; gives findings alone when it is no good.
 * The bundler writes beside its source maps, where it has the konnector at the same distance as later on.
 */
export async function buildKonnector(konnector: Konnector, plan: Plan): Promise<BuildOutcome> {
  const { own } = statePaths(plan.dir, plan.outDir)
  return replaceDir<BuildOutcome>(own, cacheFolder(plan.dir), async folder => {
    const since = statSync(folder).ctimeMs
    const wanted = await planCompilations(plan, konnector, folder)
    const [compiled, shipped, { describeBundle }, { checkBuild, blocksBuild }] = await Promise.all([
      bundled(plan, esbuild => compile(esbuild, wanted)),
      readStaticFiles(konnector),
      // What is needed after esbuild is loaded while it works.
      import('./contents.ts'),
      import('../build/check.ts'),
    ])
    if ('problems' in compiled) return { good: false, findings: compiled.problems }

    const { metafile, warnings } = compiled
    const sources = listSources(metafile)
    if (sources.some(isZipped)) return { good: false, findings: [zipped] }
    const { findings: said, ...inside } = describeBundle(metafile, konnector, plan)
    const findings = [...formatWarnings(warnings), ...undeclaredDependencies(metafile, plan), ...said]
    const sourceOf = (path: string) =>
      shipped.get(path)?.source ?? join(relative(plan.dir, plan.outDir), path)
    return replaceDir<BuildOutcome>(plan.outDir, scratchDir(plan), async fresh => {
      const files = writeBuild(fresh, { folder, names: namesOf(plan) }, shipped, inside.notices)
      // The process that loads the bundle has its own core to run on.
      const checking = checkBuild({ dir: fresh, files })
      const inputs = hashInputs(konnector, plan, sources, since)
      const found = await checking
      findings.push(...found.map(finding => locateInSource(finding, sourceOf, konnector)))
      if (found.some(finding => blocksBuild(finding, 'recommended'))) return { good: false, findings }
      writeCache(folder, { state: { tool: version, inputs, sources, files, findings }, ...inside })
      return { good: true, files, findings, inputs }
    })
  })
}

/** Makes the build as other bundlers would: nothing is said of what is inside, and nothing kept for the next time. */
export async function buildBare(konnector: Konnector, plan: Plan): Promise<BuildOutcome> {
  return replaceDir<BuildOutcome>(plan.outDir, scratchDir(plan), async fresh => {
    const wanted = await planCompilations(plan, konnector, fresh)
    const [warnings, shipped] = await Promise.all([
      bundled(plan, esbuild => compileBare(esbuild, wanted)),
      readStaticFiles(konnector),
    ])
    if ('problems' in warnings) return { good: false, findings: warnings.problems }
    const files = writeBuild(fresh, { folder: fresh, names: namesOf(plan) }, shipped)
    return { good: true, files, findings: formatWarnings(warnings) }
  })
}

/** What `use` makes with esbuild, or what esbuild finds wrong with the source. */
async function bundled<Result>(
  plan: Plan,
  use: (esbuild: Esbuild) => Promise<Result>,
): Promise<Result | { problems: BundleFinding[] }> {
  try {
    return await withEsbuild(plan.dir, use)
  } catch (error) {
    if (isBuildFailure(error)) return { problems: formatErrors(error.errors, plan) }
    throw error
  }
}

/** Where Yarn's Plug'n'Play keeps packages: esbuild reads archives, and nothing else here does. */
function isZipped(path: string): boolean {
  return /\.zip\/node_modules\//.test(path)
}

const zipped: BundleFinding = {
  rule: 'bundle-install',
  place: { file: 'package.json' },
  message:
    'Yarn keeps the packages in archives here (Plug\'n\'Play), in which their licences cannot be looked at. Write "nodeLinker: node-modules" into .yarnrc.yml and run yarn install, or bundle with --bare.',
}

function namesOf({ entries }: Plan): string[] {
  return entries.map(({ output }) => output)
}
