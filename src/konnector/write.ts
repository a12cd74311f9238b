import { existsSync, lstatSync, mkdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { findRepositoryRoot, isInside } from './repository.ts'

/** A file is not written or removed, because the repository has something else in its place. */
export class WriteRefused extends OperationalError {
  override readonly name = 'WriteRefused'
  constructor(path: string, why: string) {
    super(`${path} ${why}, so it is not written. Remove it, then run this again.`)
  }
}

/**
 * Writes a file, and the folders around it where they are missing. `base` is an existing folder of the repository, and
 * `path` is absolute or relative to it. A path in the repository must not lead out of it or into `.git` by a link, as a
 * stranger may have put it there; a path that is typed to lie elsewhere is where its user wants it. Throws
 * `OperationalError`.
 */
export function writeInside(
  base: string,
  path: string,
  content: string | Uint8Array,
  { mode }: { mode?: number } = {},
): void {
  const target = resolveInside(base, path)
  makeFolders(dirname(target))
  writeFileSync(target, content, mode === undefined ? {} : { mode })
}

/** Removes a file, or the link in its place. Throws as `writeInside` does. */
export function removeInside(base: string, path: string): void {
  rmSync(join(resolveInside(base, dirname(resolve(base, path))), basename(path)), { force: true })
}

/** The real path of what is there, or will be, with the links on its way followed. Throws as `writeInside` does. */
export function resolveInside(base: string, path: string): string {
  const root = findRepositoryRoot(base)
  const way = relative(resolve(base), resolve(base, path))
  const typed = resolve(realpathSync(base), way)
  if (!isInside(typed, root)) return typed
  const real = followLinks(typed, way)
  if (!isInside(real, root)) throw new WriteRefused(way, 'is a link that leads out of the repository')
  if (
    relative(root, real)
      .split(sep)
      .some(name => name.toLowerCase() === '.git')
  )
    throw new WriteRefused(way, 'lies in .git, which belongs to git')
  const stat = statSync(real, { throwIfNoEntry: false })
  if (stat && !stat.isFile() && !stat.isDirectory()) throw new WriteRefused(way, 'is not a regular file')
  return real
}

function followLinks(path: string, way: string): string {
  if (!lstatSync(path, { throwIfNoEntry: false }))
    return join(followLinks(dirname(path), way), basename(path))
  if (!existsSync(path)) throw new WriteRefused(way, 'is a link that leads nowhere')
  return realpathSync(path)
}

/** Node's own recursive mkdir never ends where a folder cannot be made, such as in /proc. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw new OperationalError(
        `Cannot make the folder ${folder}. Write to another place, then run this again.`,
      )
    // Another process may have been faster.
    if (code !== 'EEXIST') throw error
  }
}
