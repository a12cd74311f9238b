import { copyFileSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { BuildFailure } from 'esbuild'
import pkg from '../../package.json' with { type: 'json' }
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Profile } from '../diagnostic/rule.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { relativeName } from '../konnector/read.ts'
import { type Build, readBuild, readBuildFiles, sameFiles } from './build.ts'
import { compile } from './compile.ts'
import { findEntry, kindOf } from './entry.ts'
import { loadEsbuild } from './esbuild.ts'
import { type BundleFinding, diagnoseAll } from './finding.ts'
import { hashInputs, sourcesOf } from './inputs.ts'
import { refusal, replaceDir } from './out-dir.ts'
import { declaredPackages, isInstalled, packageManager } from './package-manager.ts'
import { problemsOf } from './problems.ts'
import { shippedFiles } from './shipped.ts'
import { readState, writeState } from './state.ts'
import { nodeTarget } from './target.ts'
import { undeclaredDependencies } from './undeclared.ts'

export interface BundleOptions {
  /** Relative to the konnector, or absolute. Default: `build`. */
  outDir?: string
  /** What file names in diagnostics are relative to. Default: the working folder. */
  cwd?: string
  profile?: Profile
  /** Write a source map beside the build (default), for the frames of a replay. */
  sourceMap?: boolean
  /** Bundle even when nothing changed. */
  force?: boolean
}

/** `unchanged`: a build made from the same inputs was there and is kept. */
export type Bundled =
  | { status: 'passed' | 'unchanged'; build: Build; diagnostics: Diagnostic[] }
  | { status: 'failed'; diagnostics: Diagnostic[] }

/**
 * Makes the build of a konnector: the entry bundled into one file, and beside it all that ships. A failure
 * leaves the former build as it was. Throws only `EsbuildNotFound` and what the disk says.
 */
export async function bundle(konnector: Konnector, options: BundleOptions = {}): Promise<Bundled> {
  const { cwd = process.cwd(), profile = 'recommended', sourceMap = true, force = false } = options
  const dir = realpathSync(konnector.dir)
  const outDir = resolve(dir, options.outDir ?? 'build')
  const diagnose = (findings: readonly BundleFinding[]) =>
    diagnoseAll(findings, path => relativeName(cwd, join(konnector.dir, path)), profile)
  const failed = (findings: readonly BundleFinding[]): Bundled => ({
    status: 'failed',
    diagnostics: diagnose(findings),
  })

  const why = refusal(dir, outDir)
  if (why !== undefined)
    return failed([
      {
        rule: 'bundle-out-dir',
        message: `The build cannot be written to ${relativeName(cwd, outDir)}: ${why}. Choose another folder with --out-dir; nothing was changed.`,
      },
    ])

  const state = readState(dir, outDir)
  if (!force && state && existsSync(outDir)) {
    const same =
      state.inputs === hashInputs(konnector, dir, state.sources) &&
      sameFiles(state.files, readBuildFiles(outDir))
    if (same)
      return {
        status: 'unchanged',
        build: await readBuild(outDir, dir),
        diagnostics: diagnose(state.findings),
      }
  }

  const isOutput = (path: string) => resolve(dir, path).startsWith(outDir + sep)
  const found = findEntry(konnector, isOutput)
  if ('finding' in found) return failed([found.finding])
  const manager = packageManager(konnector)
  const declared = declaredPackages(konnector)
  if (declared.size > 0 && !isInstalled(dir))
    return failed([
      {
        rule: 'bundle-install',
        place: { file: 'package.json' },
        message: `There is no node_modules here, so nothing the source imports can be found. Run ${manager.install} first.`,
      },
    ])

  const esbuild = await loadEsbuild(dir)
  const kind = kindOf(konnector)
  try {
    const compiled = await compile(esbuild, {
      dir,
      kind,
      entry: found.entry,
      target: nodeTarget(konnector),
      manifest: konnector.manifest.value,
      sourceMap,
    })
    const findings = undeclaredDependencies(compiled.metafile, declared, manager.add)
    const sources = sourcesOf(compiled.metafile)
    const entry = kind === 'server' ? 'index.js' : 'main.js'
    replaceDir(outDir, fresh => {
      for (const [target, source] of shippedFiles(konnector)) {
        mkdirSync(dirname(join(fresh, target)), { recursive: true })
        copyFileSync(join(dir, source), join(fresh, target))
      }
      writeFileSync(join(fresh, entry), compiled.code)
    })
    const inputs = hashInputs(konnector, dir, sources)
    const files = readBuildFiles(outDir)
    writeState(dir, outDir, { tool: pkg.version, inputs, sources, files, findings }, compiled.sourceMap)
    return { status: 'passed', build: await readBuild(outDir, dir), diagnostics: diagnose(findings) }
  } catch (error) {
    if (!isBuildFailure(error)) throw error
    return failed(problemsOf(error.errors, { declared, ...manager }))
  }
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
}
