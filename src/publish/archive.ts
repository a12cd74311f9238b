import { createHash } from 'node:crypto'
import { gzipSync } from 'fflate'
import { packTar, unpackTar } from 'modern-tar'
import { OperationalError } from '../diagnostics/errors.ts'
import { maxArchiveSize, maxUnpackedSize } from '../cozy/limits.ts'
import { formatMebibytes } from '../text/format.ts'
import type { TreeFile } from '../build/tree.ts'

export interface Archive {
  bytes: Uint8Array
  sha256: string
}

/**
 * The build as `.tar.gz`: the same files and date give the same bytes, on every machine and with every Node, which
 * node:zlib does not promise. `date` in seconds since 1970. Throws `OperationalError` when it is too large.
 */
export async function createArchive(files: readonly TreeFile[], date: number): Promise<Archive> {
  const tar = await packTar(
    files.map(({ path, mode, bytes }) => ({
      header: {
        name: path,
        size: bytes.length,
        mode: mode === '100755' ? 0o755 : 0o644,
        mtime: new Date(date * 1000),
        uid: 0,
        gid: 0,
        uname: '',
        gname: '',
        type: 'file' as const,
      },
      body: bytes,
    })),
  )
  const bytes = gzipSync(tar, { level: 9, mtime: 0 })
  // The byte that names the operating system: unknown.
  bytes[9] = 255
  if (bytes.length >= maxArchiveSize)
    throw new OperationalError(
      `The archive of the build has ${formatMebibytes(bytes.length)}, and a registry refuses ${formatMebibytes(maxArchiveSize)} or more. Leave out of the build what the konnector does not need.`,
    )
  return { bytes, sha256: sha256(bytes) }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The files in an archive by their paths; undefined for what is no gzipped tar. Hosts put all below one folder, which goes. */
export async function readArchive(archived: Uint8Array): Promise<Map<string, Uint8Array> | undefined> {
  const { gunzipSync } = await import('node:zlib')
  try {
    const entries = await unpackTar(gunzipSync(archived, { maxOutputLength: maxUnpackedSize }))
    const regular = entries.filter(({ header }) => header.type === 'file')
    const tops = new Set(regular.map(({ header }) => header.name.split('/')[0]))
    const prefix =
      tops.size === 1 && regular.every(({ header }) => header.name.includes('/')) ? `${[...tops][0]}/` : ''
    return new Map(
      regular.map(({ header, data }) => [header.name.slice(prefix.length), data ?? new Uint8Array()]),
    )
  } catch {
    return undefined
  }
}

/** How the files in an archive differ from those of a build, in a few words; nothing when they are the same. */
export async function compareArchive(
  files: readonly TreeFile[],
  archived: Uint8Array,
): Promise<string | undefined> {
  const theirs = await readArchive(archived)
  if (!theirs) return 'it is no gzipped tar'
  const odd =
    files.find(
      ({ path, bytes }) => Buffer.compare(theirs.get(path) ?? Buffer.of(), bytes) !== 0 || !theirs.has(path),
    ) ??
    [...theirs.keys()].map(path => ({ path })).find(({ path }) => !files.some(file => file.path === path))
  return odd && `${JSON.stringify(odd.path)} differs`
}
