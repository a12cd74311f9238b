import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { maxFileSize } from '../cozy/limits.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { formatMebibytes } from '../text/format.ts'

/** A file is larger than what is read of its kind. */
export class FileTooLarge extends OperationalError {
  override readonly name = 'FileTooLarge'
  constructor(path: string, limit: number) {
    super(
      `${path} is larger than ${formatMebibytes(limit)}, the most that konnector-lint reads. Remove the file, or make it smaller.`,
    )
  }
}

/** Whether a path is a file or a link to one. Anything else, such as a pipe, could keep a reader waiting. */
export function isFile(path: string): boolean {
  return statFile(path) !== undefined
}

/** The bytes of a file; `undefined` when there is none. Throws `FileTooLarge`. */
export function readFile(path: string, { maxBytes = maxFileSize } = {}): Buffer | undefined {
  const stat = statFile(path)
  if (!stat) return undefined
  if (stat.size > maxBytes) throw new FileTooLarge(path, maxBytes)
  return readFileSync(path)
}

/** The text of a file; `undefined` when there is none. Throws `FileTooLarge`. */
export function readFileText(path: string, limits?: { maxBytes?: number }): string | undefined {
  return readFile(path, limits)?.toString('utf8')
}

function statFile(path: string): Stats | undefined {
  try {
    const stat = statSync(path)
    return stat.isFile() ? stat : undefined
  } catch {
    return undefined
  }
}

/** Folders in folders; file systems end at some two thousand. A limit of this tool. */
const maxFolderLevels = 200

/** Something below a folder that is not a folder itself. */
export interface FolderEntry {
  /** Relative to the folder, with `/` between names. */
  path: string
  kind: 'file' | 'link' | 'other'
}

/**
 * All below a folder, at any depth; links to folders, which may be circular, are not followed. `enters` says which
 * folders are looked into, by their path. Throws `OperationalError` where they are nested too deeply.
 */
export function* walkFolder(
  dir: string,
  { under = '', enters = (_path: string): boolean => true } = {},
): Generator<FolderEntry> {
  const pending = [under]
  for (let prefix = pending.pop(); prefix !== undefined; prefix = pending.pop()) {
    for (const entry of readdirSync(`${dir}/${prefix}`, { withFileTypes: true })) {
      const path = prefix + entry.name
      if (entry.isDirectory()) {
        if (!enters(path)) continue
        if (path.split('/').length > maxFolderLevels) throw tooDeep(path)
        pending.push(`${path}/`)
      } else yield { path, kind: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other' }
    }
  }
}

function tooDeep(path: string): OperationalError {
  const [start = ''] = path.split('/')
  return new OperationalError(
    `In ${start}/, folders are nested more than ${maxFolderLevels} levels deep, the most that konnector-lint reads. Remove them, then run this again.`,
  )
}
