import { promisify } from 'node:util'
import { constants, inflateRaw } from 'node:zlib'
import { maxUnpackedSize } from '../../cozy/limits.ts'

const inflate = promisify(inflateRaw)

export interface Gunzipped {
  bytes: Uint8Array
  /** The compressed bytes end too early. */
  isCut: boolean
}

/** Whether bytes start as a gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 10 && bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * What a gzip holds, as far as a reader of Go has seen it when the tar in it ends: a wrong checksum, and bytes after the
 * end, are not noticed. Undefined when it is corrupt before.
 */
export async function gunzipAsGo(gzip: Uint8Array): Promise<Gunzipped | undefined> {
  const deflated = gzip.subarray(headerLength(gzip))
  const limits = { maxOutputLength: maxUnpackedSize }
  try {
    return { bytes: await inflate(deflated, limits), isCut: false }
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'Z_BUF_ERROR') return undefined
    return { bytes: await inflate(deflated, { ...limits, finishFlush: constants.Z_SYNC_FLUSH }), isCut: true }
  }
}

/** RFC 1952: ten bytes, then what the flags say. */
function headerLength(gzip: Uint8Array): number {
  const flags = gzip[3]!
  let at = 10
  if (flags & 4) at += 2 + gzip[at]! + gzip[at + 1]! * 256
  for (const flag of [8, 16]) if (flags & flag) at = gzip.indexOf(0, at) + 1
  return flags & 2 ? at + 2 : at
}
