import { createHash } from 'node:crypto'
import { gzipSync } from 'fflate'
import { packTar, unpackTar } from 'modern-tar'
import { maxArchiveSize, maxUnpackedSize } from '../cozy/limits.ts'
import { OperationalError } from '../diagnostics/errors.ts'
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

/** The files in an archive by their paths, or why there are none. */
export type Unpacked = { files: Map<string, Uint8Array> } | { error: string }

/** Code and text seldom compress to less than a twentieth, zeros to a thousandth. */
const maxRatio = 100

/** Entries of an archive; a build has some dozens. */
const maxEntries = 20_000

class TooLarge extends Error {}

/** Reads a gzipped tar. Hosts put all files below one folder, which is left out of the paths. */
export async function readArchive(archived: Uint8Array): Promise<Unpacked> {
  const unpacked = await unpackArchive(archived)
  if ('error' in unpacked) return unpacked
  const names = [...unpacked.files.keys()]
  const tops = new Set(names.map(name => name.split('/')[0]))
  const prefix = tops.size === 1 && names.every(name => name.includes('/')) ? `${[...tops][0]}/` : ''
  return { files: new Map([...unpacked.files].map(([name, data]) => [name.slice(prefix.length), data])) }
}

/** Reads a gzipped tar: its regular files, by their names in it. */
export async function unpackArchive(archived: Uint8Array): Promise<Unpacked> {
  const { gunzipSync } = await import('node:zlib')
  const maxOutputLength = Math.min(maxUnpackedSize, Math.max(archived.length, 10_000) * maxRatio)
  try {
    let count = 0
    const filter = () => {
      if (++count > maxEntries) throw new TooLarge()
      return true
    }
    const entries = await unpackTar(gunzipSync(archived, { maxOutputLength }), { filter })
    const regular = entries.filter(({ header }) => header.type === 'file')
    return { files: new Map(regular.map(({ header, data }) => [header.name, data ?? new Uint8Array()])) }
  } catch (error) {
    const isBomb = error instanceof TooLarge || (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'
    return { error: isBomb ? 'it unpacks to more than a build can hold' : 'it is no gzipped tar' }
  }
}

/** How the files in an archive differ from those of a build, in a few words; nothing when they are the same. */
export async function compareArchive(
  files: readonly TreeFile[],
  archived: Uint8Array,
): Promise<string | undefined> {
  const unpacked = await readArchive(archived)
  if ('error' in unpacked) return unpacked.error
  const { files: theirs } = unpacked
  const odd =
    files.find(
      ({ path, bytes }) => Buffer.compare(theirs.get(path) ?? Buffer.of(), bytes) !== 0 || !theirs.has(path),
    ) ??
    [...theirs.keys()].map(path => ({ path })).find(({ path }) => !files.some(file => file.path === path))
  return odd && `${JSON.stringify(odd.path)} differs`
}
