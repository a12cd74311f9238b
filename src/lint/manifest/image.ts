import { type RasterKind, rasterKindOf } from '../../cozy/raster-kind.ts'

/** An image file, by its bytes; sizes in pixels, or in the units of an SVG's viewBox. */
export interface Image {
  kind: 'svg' | RasterKind
  width?: number
  height?: number
  /** The text of an SVG. */
  text?: string
}

/** Reads the kind and size of an image; `undefined` for an unknown format. */
export function readImage(bytes: Uint8Array): Image | undefined {
  const kind = rasterKindOf(bytes)
  if (kind === 'png') return { kind, ...pngSize(bytes) }
  if (kind) return { kind }
  const text = new TextDecoder().decode(bytes)
  return /<svg[\s>]/i.test(text.slice(0, 4000)) ? { kind: 'svg', text, ...svgSize(text) } : undefined
}

function pngSize(bytes: Uint8Array): { width?: number; height?: number } {
  if (bytes.length < 24) return {}
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function svgSize(text: string): { width?: number; height?: number } {
  const start = text.search(/<svg\b/i)
  const tag = text.slice(start, text.indexOf('>', start) + 1)
  const box = /\bviewBox\s*=\s*["']\s*([-\d.e]+)[\s,]+([-\d.e]+)[\s,]+([-\d.e]+)[\s,]+([-\d.e]+)/i.exec(tag)
  const [width, height] = box
    ? [Number(box[3]), Number(box[4])]
    : ['width', 'height'].map(name =>
        Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(px)?["']`, 'i').exec(tag)?.[1]),
      )
  return width && height ? { width, height } : {}
}
