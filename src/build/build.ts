import { createHash } from 'node:crypto'
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { readCache, cachePaths } from './cache.ts'

export interface BuildFile {
  /** Relative to the build, with `/` between names. */
  path: string
  executable: boolean
  bytes: number
  /** Lower-case hexadecimal. */
  sha256: string
}

/** The directory that ships, as it stands on the disk. */
export interface Build {
  /** Absolute. */
  dir: string
  /** A build that holds both kinds is a server's: that part is what the stack and a replay run. */
  kind: 'server' | 'client'
  entry: 'index.js' | 'main.js'
  /** Sorted by path. */
  files: BuildFile[]
  /** What it was made from, as known on this disk (`hashInputs`); absent when something else made the build. */
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
 * Reads a build that is already there. `konnectorDir` is the repository it was made in (default: the folder
 * around it), where its source map is looked for. Throws `BuildNotFound`.
 */
export async function readBuild(dir: string, konnectorDir = resolve(dir, '..')): Promise<Build> {
  const absolute = resolve(dir)
  if (!entries.some(name => existsSync(join(absolute, name))))
    throw new BuildNotFound(dir, `it holds neither ${entries.join(' nor ')}`)
  const files = readBuildFiles(absolute)
  const state = readCache(konnectorDir, absolute)
  const inputs = state && haveSameFiles(state.files, files) ? state.inputs : undefined
  return describeBuild(absolute, files, konnectorDir, inputs)
}

const entries = ['index.js', 'main.js'] as const

/** The build at `dir` of these files; `inputs` is known when its state was kept in the konnector. */
export function describeBuild(
  dir: string,
  files: BuildFile[],
  konnectorDir: string,
  inputs: string | undefined,
): Build {
  const entry = entries.find(name => files.some(({ path }) => path === name)) ?? entries[0]
  const build: Build = { dir, kind: entry === 'index.js' ? 'server' : 'client', entry, files }
  if (inputs === undefined) return build
  const sourceMap = cachePaths(konnectorDir, dir).sourceMap(entry)
  return { ...build, inputs, ...(existsSync(sourceMap) && { sourceMap }) }
}

/** Every file below `dir`, sorted by path. What is no file, such as a symbolic link, is listed as empty. */
export function readBuildFiles(dir: string): BuildFile[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => {
      const file = join(entry.parentPath, entry.name)
      return {
        path: file.slice(dir.length + 1).replaceAll('\\', '/'),
        executable: (lstatSync(file).mode & 0o111) !== 0 && entry.isFile(),
        ...(entry.isFile() ? readDigest(file) : empty),
      }
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

export function haveSameFiles(a: readonly BuildFile[], b: readonly BuildFile[]): boolean {
  const key = (file: BuildFile) => `${file.path} ${file.sha256} ${file.executable}`
  return a.length === b.length && a.every((file, index) => key(file) === key(b[index]!))
}

/** The size and the sha256 of a file, read piece by piece, as a bundle has some megabytes. */
export function readDigest(file: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256')
  const descriptor = openSync(file, 'r')
  try {
    let bytes = 0
    for (let read = 0; (read = readSync(descriptor, piece)) > 0; bytes += read)
      hash.update(piece.subarray(0, read))
    return { bytes, sha256: hash.digest('hex') }
  } finally {
    closeSync(descriptor)
  }
}

const empty = { bytes: 0, sha256: createHash('sha256').update('').digest('hex') }

const piece = Buffer.allocUnsafe(1 << 16)
