import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { maxDisk } from './limits.ts'

/** A folder that is not copied, and so nothing in it is run. */
export class FolderRefused extends OperationalError {
  override readonly name = 'FolderRefused'
  readonly problem: 'link' | 'kind' | 'size'
  constructor(problem: FolderRefused['problem'], message: string) {
    super(message)
    this.problem = problem
  }
}

/**
 * Copies a folder of strangers. A symbolic link stays a link when it leads to something in the folder. Throws
 * `FolderRefused` at one that leads out of it, at what is neither file nor folder, and when it does not fit.
 */
export function copyFolder(from: string, to: string, leaveOut: ReadonlySet<string> = new Set()): void {
  const root = realpathSync(from)
  let bytes = 0
  const copy = (path: string) => {
    const source = join(root, path)
    const target = join(to, path)
    const stat = lstatSync(source)
    if (stat.isDirectory()) {
      mkdirSync(target, { recursive: true })
      for (const name of readdirSync(source)) if (path !== '' || !leaveOut.has(name)) copy(join(path, name))
    } else if (stat.isSymbolicLink()) symlinkSync(insideLink(root, path), target)
    else if (stat.isFile()) {
      bytes += stat.size
      if (bytes > maxDisk / 2) throw tooLarge(from)
      copyFileSync(source, target)
    } else
      throw new FolderRefused(
        'kind',
        `${path} in ${from} is neither a file nor a folder, so the build is not run. Take it out of the build.`,
      )
  }
  copy('')
}

/** What a link of the copy says: the way from its folder to its target, which must be in the root. */
function insideLink(root: string, path: string): string {
  const link = join(root, path)
  const target = resolved(link)
  if (target === undefined || !target.startsWith(root + sep))
    throw new FolderRefused(
      'link',
      `${path} in ${root} is a symbolic link that leads out of the build, to ${readlinkSync(link)}, so the build is not run. Put the file itself there.`,
    )
  return relative(dirname(link), target)
}

function resolved(link: string): string | undefined {
  try {
    return realpathSync(link)
  } catch {
    return undefined
  }
}

function tooLarge(folder: string): FolderRefused {
  return new FolderRefused(
    'size',
    `${folder} holds more than ${maxDisk / 2 / 1024 / 1024} MiB, which is more than a run may have on its disk. Make the build smaller.`,
  )
}
