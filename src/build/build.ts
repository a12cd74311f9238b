import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { type BuildFile, haveSameFiles, readBuildFiles } from './files.ts'
import { readBuildState, statePaths } from './state.ts'

export type { BuildFile } from './files.ts'

/** The directory that ships, as it is on the disk. */
export interface Build {
  /** Absolute. */
  dir: string
  /** A build that holds both kinds counts as a server's: the stack and a replay run that part. */
  kind: 'server' | 'client'
  entry: 'index.js' | 'main.js'
  /** Sorted by path. */
  files: BuildFile[]
  /** Whether `checkBuild` ran on these files and found no error. A push checks any other build first. */
  checked: boolean
  /** Hash of what it was made from; absent when something else made the build. */
  inputs?: string
  /** Absolute path of the entry's source map; beside the build, never in it. */
  sourceMap?: string
}

/** There is no build to read at `dir`. */
export class BuildNotFound extends OperationalError {
  override readonly name = 'BuildNotFound'
  readonly dir: string
  constructor(dir: string, why: string) {
    super(`${dir} is not a build: ${why}. Run konnector-lint bundle first.`)
    this.dir = dir
  }
}

/**
 * Reads a build that is already there; its rules have not run. `konnectorDir` is the repository it was made in
 * (default: the folder around it), where its source map is looked for. Throws `BuildNotFound`.
 */
export async function readBuild(dir: string, konnectorDir = resolve(dir, '..')): Promise<Build> {
  const absolute = resolve(dir)
  if (!entries.some(name => existsSync(join(absolute, name))))
    throw new BuildNotFound(dir, `it holds neither ${entries.join(' nor ')}`)
  const files = readBuildFiles(absolute)
  const state = readBuildState(konnectorDir, absolute)
  const inputs = state && haveSameFiles(state.files, files) ? state.inputs : undefined
  return describeBuild({ dir: absolute, files, konnectorDir, inputs, checked: false })
}

const entries = ['index.js', 'main.js'] as const

/** A build of known files. `inputs` is the hash of what it was made from, when the konnector keeps its state. */
export function describeBuild({
  dir,
  files,
  konnectorDir,
  inputs,
  checked,
}: Pick<Build, 'dir' | 'files' | 'checked'> & {
  konnectorDir: string
  inputs: string | undefined
}): Build {
  const entry = entries.find(name => files.some(({ path }) => path === name)) ?? entries[0]
  const build: Build = { dir, kind: entry === 'index.js' ? 'server' : 'client', entry, files, checked }
  if (inputs === undefined) return build
  const sourceMap = statePaths(konnectorDir, dir).sourceMap(entry)
  return { ...build, inputs, ...(existsSync(sourceMap) && { sourceMap }) }
}
