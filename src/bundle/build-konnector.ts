import { statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Metafile } from 'esbuild'
import { version } from '../package.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { writeBuild } from './write.ts'
import { locateInSource } from './source-places.ts'
import type { BuildFile } from '../build/files.ts'
import { statePaths } from '../build/state.ts'
import { planCompilations, compile, compileBare } from './compile.ts'
import type { BundleFinding } from './finding.ts'
import { findWithoutExtension, requiresDynamically } from './dynamic-require.ts'
import { hashInputs, listSources } from './fingerprint.ts'
import { replaceDir } from './out-dir.ts'
import type { Plan } from './plan.ts'
import type { SandboxChoice } from '../sandbox/choice.ts'
import { isBuildFailure, formatErrors, formatWarnings } from './esbuild-messages.ts'
import { findRuntimeFiles, type RuntimeFiles } from './runtime-files.ts'
import { readStaticFiles, type StaticFile } from './static-files.ts'
import { cacheFolder, keepFailed, removeFailed, scratchDir, writeCache } from './cache.ts'
import { undeclaredDependencies } from './undeclared.ts'

/** A build that is in place, or why there is none. */
export type BuildOutcome =
  | { good: true; files: BuildFile[]; findings: BundleFinding[]; inputs?: string }
  | {
      good: false
      findings: BundleFinding[]
      /** Absolute; where the build was kept that failed its checks. */
      failedBuild?: string
    }

/**
 * Makes the build and its cache entry, and puts both in place; gives only findings when a check fails. The bundler writes
 * where its source maps will stay, so that their relative paths hold.
 */
export async function buildKonnector(
  konnector: Konnector,
  plan: Plan,
  sandbox: SandboxChoice,
): Promise<BuildOutcome> {
  // It is found while esbuild works.
  if (namesOf(plan).includes('index.js')) sandbox.prepare(process.execPath)
  const { own } = statePaths(plan.dir, plan.outDir)
  return replaceDir<BuildOutcome>(own, cacheFolder(plan.dir), async folder => {
    const since = statSync(folder).ctimeMs
    const wanted = await planCompilations(plan, konnector, folder)
    const [compiled, shipped, { describeBundle }, { checkBuild, blocksBuild }] = await Promise.all([
      bundled(plan, compile(plan, wanted, sandbox)),
      readStaticFiles(konnector),
      // What is needed after esbuild is loaded while it works.
      import('./contents.ts'),
      import('../build/check.ts'),
    ])
    if ('problems' in compiled) return { good: false, findings: compiled.problems }

    const { metafile, warnings } = compiled
    const modules = listSources(metafile)
    if (modules.some(isZipped)) return { good: false, findings: [zipped] }
    const runtime = runtimeFiles(metafile, plan, shipped)
    if (runtime.refused.length > 0) return { good: false, findings: runtime.refused }
    const sources = [...modules, ...[...runtime.shipped.values()].map(({ source }) => source)].toSorted()
    const { findings: said, ...inside } = describeBundle(metafile, konnector, plan)
    const findings = [
      ...formatWarnings(warnings),
      ...undeclaredDependencies(metafile, plan),
      ...runtime.findings,
      ...said,
    ]
    const all = new Map([...shipped, ...runtime.shipped])
    const sourceOf = (path: string) =>
      (shipped.get(path) ?? runtime.shipped.get(path))?.source ?? join(relative(plan.dir, plan.outDir), path)
    return replaceDir<BuildOutcome>(plan.outDir, scratchDir(plan), async fresh => {
      if (requiresDynamically(plan.dir, modules))
        for (const name of namesOf(plan))
          findWithoutExtension(join(folder, name), join(folder, `${name}.map`))
      const files = writeBuild(fresh, { folder, names: namesOf(plan) }, all, inside.notices)
      // The process that loads the bundle has its own core to run on.
      const checking = checkBuild({ dir: fresh, files }, sandbox)
      const inputs = hashInputs(konnector, plan, sources, since)
      const found = await checking
      findings.push(...found.map(finding => locateInSource(finding, sourceOf, konnector)))
      if (found.some(finding => blocksBuild(finding, 'recommended')))
        return { good: false, findings, failedBuild: keepFailed(plan, fresh) }
      removeFailed(plan)
      writeCache(folder, { state: { tool: version, inputs, sources, files, findings }, ...inside })
      return { good: true, files, findings, inputs }
    })
  })
}

/** Makes the build without checks, notices and source map, and caches nothing. */
export async function buildBare(
  konnector: Konnector,
  plan: Plan,
  sandbox: SandboxChoice,
): Promise<BuildOutcome> {
  return replaceDir<BuildOutcome>(plan.outDir, scratchDir(plan), async fresh => {
    const wanted = await planCompilations(plan, konnector, fresh)
    const [compiled, shipped] = await Promise.all([
      bundled(plan, compileBare(plan, wanted, sandbox)),
      readStaticFiles(konnector),
    ])
    if ('problems' in compiled) return { good: false, findings: compiled.problems }
    const { metafile, warnings } = compiled
    const runtime = runtimeFiles(metafile, plan, shipped)
    if (runtime.refused.length > 0) return { good: false, findings: runtime.refused }
    if (requiresDynamically(plan.dir, listSources(metafile)))
      for (const name of namesOf(plan)) findWithoutExtension(join(fresh, name))
    const files = writeBuild(
      fresh,
      { folder: fresh, names: namesOf(plan) },
      new Map([...shipped, ...runtime.shipped]),
    )
    return { good: true, files, findings: [...formatWarnings(warnings), ...runtime.findings] }
  })
}

/** The files that bundled modules read beside themselves; `shipped` are on their way into the build already. */
function runtimeFiles(
  metafile: Metafile,
  plan: Plan,
  shipped: ReadonlyMap<string, StaticFile>,
): RuntimeFiles {
  const outputs = Object.values(metafile.outputs)
  const inputs = Object.fromEntries(
    Object.entries(metafile.inputs).filter(([path]) =>
      outputs.some(output => (output.inputs[path]?.bytesInOutput ?? 0) > 0),
    ),
  )
  const names = namesOf(plan).map(name => [name, undefined] as const)
  return findRuntimeFiles({ inputs }, { dir: plan.dir, taken: new Map([...shipped, ...names]) })
}

/** What esbuild makes, or what it finds wrong with the source. */
async function bundled<Result>(
  plan: Plan,
  bundling: Promise<Result>,
): Promise<Result | { problems: BundleFinding[] }> {
  try {
    return await bundling
  } catch (error) {
    if (isBuildFailure(error)) return { problems: formatErrors(error.errors, plan) }
    throw error
  }
}

/** Whether a module is in an archive of Yarn's Plug'n'Play: esbuild reads those, and nothing else here does. */
function isZipped(path: string): boolean {
  return /\.zip\/node_modules\//.test(path)
}

const zipped: BundleFinding = {
  rule: 'bundle-install',
  place: { file: 'package.json' },
  message:
    'Yarn keeps the packages in archives (Plug\'n\'Play), so their licences cannot be read. Add "nodeLinker: node-modules" to .yarnrc.yml and run yarn install, or bundle with --bare.',
}

function namesOf({ entries }: Plan): string[] {
  return entries.map(({ output }) => output)
}
