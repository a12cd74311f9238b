import { createHash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** A file of a build. */
export interface BuildFile {
  /** Relative to the build, with `/` between names. */
  path: string
  executable: boolean
  bytes: number
  /** Lower-case hexadecimal. */
  sha256: string
}

/** Every file below `dir`, sorted by path. What is no regular file, such as a symbolic link, is listed as empty. */
export function readBuildFiles(dir: string): BuildFile[] {
  return listFiles(dir)
    .map(path => {
      const file = join(dir, path)
      const stat = lstatSync(file)
      return stat.isFile()
        ? { path, executable: (stat.mode & 0o111) !== 0, ...readDigest(file) }
        : { path, executable: false, ...empty }
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** The path of everything below a folder that is no folder, links not followed; relative, with `/`. */
export function listFiles(dir: string, prefix = ''): string[] {
  return readdirSync(join(dir, prefix), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? listFiles(dir, `${prefix}${entry.name}/`) : [prefix + entry.name],
  )
}

export function haveSameFiles(a: readonly BuildFile[], b: readonly BuildFile[]): boolean {
  const key = (file: BuildFile) => `${file.path} ${file.sha256} ${file.executable}`
  return a.length === b.length && a.every((file, index) => key(file) === key(b[index]!))
}

/** One sha256 of all files: of their paths, whether they can be executed, and their contents. */
export function digestFiles(files: readonly BuildFile[]): string {
  const lines = files.map(
    ({ path, sha256, executable }) => `${JSON.stringify(path)} ${sha256} ${executable}\n`,
  )
  return createHash('sha256').update(lines.toSorted().join('')).digest('hex')
}

/** The size and the sha256 of a file. Reads piece by piece, because a bundle has some megabytes. */
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
