import { mimeTypeOf } from '../../cozy/mime-types.ts'

const signatures: readonly [string, RegExp][] = [
  ['image/png', /^\u0089PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF....WEBPVP/s],
]

/** By content where that is enough, else by name: SVG looks like text. */
export function assetMime(name: string, data: Uint8Array): string {
  const head = Buffer.from(data.subarray(0, 16)).toString('latin1')
  const sniffed = signatures.find(([, pattern]) => pattern.test(head))?.[0]
  const named = mimeTypeOf(name)
  return sniffed ?? (named?.startsWith('image/') ? named : '')
}
