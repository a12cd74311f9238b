/** A picture of pixels, by the usual extension of its files. */
export type RasterKind = 'png' | 'jpg' | 'gif' | 'ico' | 'webp'

const magic: readonly [kind: RasterKind, bytes: readonly number[], offset?: number][] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['ico', [0, 0, 1, 0]],
  ['webp', [0x57, 0x45, 0x42, 0x50], 8],
]

/** The kind of a picture by its first bytes; undefined for anything else. */
export function rasterKindOf(bytes: Uint8Array): RasterKind | undefined {
  return magic.find(([, start, offset = 0]) =>
    start.every((byte, index) => bytes[offset + index] === byte),
  )?.[0]
}
