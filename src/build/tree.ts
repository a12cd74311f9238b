import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from './build.ts'
import { listFiles } from './files.ts'
import { OperationalError } from '../diagnostics/errors.ts'

/** A file as it will be on the branch and in the archive. */
export interface TreeFile {
  /** Relative to the build, with `/` between names. */
  path: string
  mode: '100644' | '100755'
  bytes: Uint8Array
  /** git's name for these very bytes. */
  blob: string
}

/** The files of a build, sorted as git sorts: by the bytes of their paths. Throws `OperationalError`. */
export function readTree(build: Build): TreeFile[] {
  const known = new Map(build.files.map(file => [file.path, file]))
  const files = listFiles(build.dir).map((path): TreeFile => {
    const stat = lstatSync(join(build.dir, path))
    if (!stat.isFile()) throw unshippable(path)
    const bytes = readFileSync(join(build.dir, path))
    const file = known.get(path)
    // Only what was checked and replayed ships.
    if (file?.sha256 !== createHash('sha256').update(bytes).digest('hex')) throw changed(build, path)
    return { path, mode: file.executable ? '100755' : '100644', bytes, blob: blobId(bytes) }
  })
  const gone = build.files.find(file => !files.some(({ path }) => path === file.path))
  if (gone) throw changed(build, gone.path)
  return files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}

function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function changed({ dir }: Build, path: string): OperationalError {
  return new OperationalError(
    `${path} in ${dir} changed after it was checked. Make sure nothing else writes there, then run this again.`,
  )
}

function unshippable(path: string): OperationalError {
  return new OperationalError(
    `${path} in the build is not a regular file, and the registry leaves it out. Replace it with a copy of the file.`,
  )
}
