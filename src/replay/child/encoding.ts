import {
  brotliCompressSync,
  brotliDecompressSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateSync,
} from 'node:zlib'

const codecs: Record<string, { encode(body: Uint8Array): Buffer; decode(body: Uint8Array): Buffer }> = {
  gzip: { encode: gzipSync, decode: gunzipSync },
  'x-gzip': { encode: gzipSync, decode: gunzipSync },
  br: { encode: brotliCompressSync, decode: brotliDecompressSync },
  deflate: { encode: deflateSync, decode: inflateSync },
}

/** Whether a body of this content-encoding can be stored decoded and encoded again. */
export function canDecode(encoding: string | undefined): boolean {
  return listOf(encoding).every(name => name in codecs)
}

/** A body of several encodings was encoded in the order they are named. */
export function encode(body: Uint8Array, encoding: string | undefined): Uint8Array {
  return listOf(encoding).reduce<Uint8Array>((bytes, name) => codecs[name]?.encode(bytes) ?? bytes, body)
}

export function decode(body: Uint8Array, encoding: string | undefined): Uint8Array {
  return listOf(encoding)
    .toReversed()
    .reduce<Uint8Array>((bytes, name) => codecs[name]?.decode(bytes) ?? bytes, body)
}

function listOf(encoding: string | undefined): string[] {
  return (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'identity')
}
