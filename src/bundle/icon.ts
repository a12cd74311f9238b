import type { Config } from 'svgo'

/**
 * What leaves every pixel as it is: comments, editors' data, unused definitions and white space go, numbers and shapes
 * stay. Rounding them is what svgo's own preset gains most by, and what can be seen.
 */
const config: Config = {
  multipass: true,
  plugins: [
    'removeDoctype',
    'removeXMLProcInst',
    'removeComments',
    'removeMetadata',
    'removeEditorsNSData',
    'removeDesc',
    'cleanupAttrs',
    'cleanupIds',
    'convertColors',
    'removeEmptyAttrs',
    'removeEmptyText',
    'removeEmptyContainers',
    'removeUnusedNS',
    'sortAttrs',
  ],
}

/** A smaller SVG that draws the same; what cannot be read, or would not get smaller, is given back as it is. */
export async function minifySvg(svg: Uint8Array): Promise<Uint8Array> {
  const { optimize } = await import('svgo/browser')
  try {
    const smaller = Buffer.from(optimize(Buffer.from(svg).toString('utf8'), config).data)
    return smaller.length < svg.length ? smaller : svg
  } catch {
    return svg
  }
}
