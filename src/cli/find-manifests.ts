import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expectedError, OperationalError } from '../diagnostics/errors.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { ManifestNotFound, readKonnector } from '../konnector/read.ts'

export interface FoundManifests {
  konnectors: Konnector[]
  /** Why a path leads to no manifest. */
  problems: string[]
}

/** Reads the konnectors at paths and globs, each once. */
export async function findManifests(
  paths: readonly string[],
  { cwd, manifestOnly }: { cwd: string; manifestOnly: boolean },
): Promise<FoundManifests> {
  const found: FoundManifests = { konnectors: [], problems: [] }
  const expanded = await expandGlobs(paths, cwd)
  if (expanded.length === 0)
    found.problems.push(`Nothing matches ${paths.join(' ')}. Pass a folder, a manifest or a glob.`)
  const seen = new Set<string>()
  for (const path of expanded)
    try {
      const konnector = readKonnector(path, { cwd, manifestOnly })
      const manifest = resolve(cwd, konnector.manifest.file)
      // A folder and its manifest are the same konnector.
      if (!seen.has(manifest)) found.konnectors.push(konnector)
      seen.add(manifest)
    } catch (thrown) {
      const error = expectedError(thrown)
      if (!(error instanceof OperationalError)) throw thrown
      const hint = error instanceof ManifestNotFound ? await similarCommand(path) : ''
      found.problems.push(error.message + hint)
    }
  return found
}

/** A mistyped command is taken for a path, because the default command takes paths. */
async function similarCommand(path: string): Promise<string> {
  const { commands } = await import('./commands.ts')
  const { didYouMean } = await import('../text/did-you-mean.ts')
  const similar = didYouMean(path, Object.keys(commands))
  return similar === undefined ? '' : ` Did you mean the command ${similar}?`
}

/** Expands the globs that the shell left alone; other paths stay as they are, whether they exist or not. */
async function expandGlobs(paths: readonly string[], cwd: string): Promise<string[]> {
  const isGlob = (path: string) => /[*?[{]/.test(path) && !existsSync(resolve(cwd, path))
  const globs = paths.filter(isGlob)
  if (globs.length === 0) return [...paths]
  const { glob } = await import('tinyglobby')
  const options = { cwd, onlyFiles: false, expandDirectories: false, followSymbolicLinks: false }
  const matches = await Promise.all(globs.map(each => glob([each], { ...options, ignore: ignoredBy(each) })))
  const matched = new Set(matches.flat())
  return [...paths.filter(path => !isGlob(path)), ...[...matched].toSorted()]
}

/** Folders that hold copies of manifests: a glob skips them unless it names them. */
function ignoredBy(pattern: string): string[] {
  const named = pattern.split('/')
  return ['node_modules', 'build', '.git', '.konnector-lint']
    .filter(folder => !named.includes(folder))
    .map(folder => `**/${folder}/**`)
}
