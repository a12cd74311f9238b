import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { isFile, readFileText } from './disk.ts'

/** A link of the repository leads to a file that is not of the repository. */
export class OutsideRepository extends OperationalError {
  override readonly name = 'OutsideRepository'
  constructor(path: string) {
    super(
      `${basename(path)} is a link that leads out of the repository, and nothing outside is read. Put the file itself in the repository.`,
    )
  }
}

/** The repository around a folder: the nearest one that holds `.git`, else the folder itself. A real path. */
export function findRepositoryRoot(dir: string): string {
  const start = realpathSync(dir)
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return start
  }
}

/** Whether an existing file is, links followed, in the repository of the folder that it is named in. */
export function isOfRepository(file: string): boolean {
  return isInside(realpathSync(file), findRepositoryRoot(dirname(file)))
}

/** The text of a file of the repository that it is named in; undefined when it is none that can be read. */
export function readRepositoryText(file: string): string | undefined {
  try {
    return isFile(file) && isOfRepository(file) ? readFileText(file) : undefined
  } catch {
    return undefined
  }
}

/** Whether `path` is `folder` or lies in it; both are absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path)
}
