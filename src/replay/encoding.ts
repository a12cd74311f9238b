import {
  brotliCompressSync,
  brotliDecompressSync,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib'

interface Codec {
  encode(body: Uint8Array): Buffer
  decode(body: Uint8Array, limits: { maxOutputLength: number }): Buffer
}

const gzip: Codec = { encode: gzipSync, decode: gunzipSync }

const codecs = new Map<string, Codec>([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['br', { encode: brotliCompressSync, decode: brotliDecompressSync }],
  ['deflate', { encode: deflateSync, decode: inflateSync }],
  // Some servers leave the zlib header out.
  ['deflate-raw', { encode: deflateRawSync, decode: inflateRawSync }],
])

/** Bytes; a few kilobytes can hold gigabytes. */
const maxDecoded = 256 * 1024 * 1024

export interface DecodedBody {
  body: Uint8Array
  /** How the body is encoded again, where the content-encoding does not say; `none` when it stands as it came. */
  coding?: string
}

/** Takes the content-encoding off a body. What cannot be decoded stays as it came. */
export function decodeBody(body: Uint8Array, contentEncoding: string | undefined): DecodedBody {
  const names = listOf(contentEncoding)
  if (names.length === 0) return { body }
  for (const coding of [names, names.map(name => (name === 'deflate' ? 'deflate-raw' : name))]) {
    const decoded = decodeAll(body, coding)
    if (decoded) return coding === names ? { body: decoded } : { body: decoded, coding: coding.join(', ') }
  }
  return { body, coding: 'none' }
}

function decodeAll(body: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  try {
    return names
      .toReversed()
      .reduce((bytes, name) => codecs.get(name)!.decode(bytes, { maxOutputLength: maxDecoded }), body)
  } catch {
    return undefined
  }
}

/** Puts the encoding on again. A body of several encodings was encoded in the order they are named. */
export function encodeBody(body: Uint8Array, coding: string | undefined): Uint8Array {
  return listOf(coding).reduce((bytes, name) => codecs.get(name)?.encode(bytes) ?? bytes, body)
}

function listOf(coding: string | undefined): string[] {
  return (coding ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'identity')
}
