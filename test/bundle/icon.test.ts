import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as bundleTool } from 'esbuild'
import { expect, test } from 'vitest'
import { svgoWithoutStyles } from '../../scripts/build/svgo-without-styles.ts'
import { minifySvg } from '../../src/bundle/icon.ts'
import { build, emptyDir, manifest, root, writeKonnector } from './konnectors.ts'

const svg = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Drawn by hand -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:sketch="http://www.bohemiancoding.com/sketch/ns" viewBox="0 0 32 32" width="32" height="32">
  <title>Shop</title>
  <g sketch:type="MSLayerGroup"><path d="M1.23456789 2L3 4.000001z" fill="#FF0000" transform="translate(0.5 0.25)"/></g>
</svg>`

const smaller = async (text: string) => Buffer.from(await minifySvg(Buffer.from(text))).toString()

test('what is not drawn goes, and every number stays', async () => {
  const result = await smaller(svg)
  expect(result).not.toMatch(/Drawn by hand|sketch|<\?xml/)
  expect(result).toContain('viewBox="0 0 32 32"')
  expect(result).toContain('<title>Shop</title>')
  expect(result).toContain('d="M1.23456789 2L3 4.000001z"')
  expect(result).toContain('transform="translate(0.5 0.25)"')
  expect(await smaller(result)).toBe(result)
})

test.each(['', 'not an image', '<svg><g>', '<svg xmlns="http://www.w3.org/2000/svg"/>'])(
  '%j is left as it is',
  async text => {
    expect(await smaller(text)).toBe(text)
  },
)

test('of the SVG files that ship only the icon is touched', async () => {
  const { dir } = await build(
    writeKonnector({
      'manifest.konnector': JSON.stringify({ ...manifest, icon: './icon.svg' }),
      'src/index.js': '',
      'assets/icon.svg': svg,
      'assets/other.svg': svg,
    }),
  )
  expect(readFileSync(join(dir, 'other.svg'), 'utf8')).toBe(svg)
  expect(readFileSync(join(dir, 'icon.svg'), 'utf8')).toBe(await smaller(svg))
})

const drawn = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><!-- c -->${content}</svg>`

const icons = {
  'from an editor': svg,
  'with a sheet of styles': drawn(
    '<style>.a{fill:#f00} @media (min-width:1px){#b{opacity:.5}}</style><g class="a"><path id="b" d="M0 0h1"/><g filter="url(#c)"/></g>',
  ),
  'with styles of its own': drawn(
    '<g style="filter:url(#a)"/><path style="fill: red; stroke:none" d="M0 0h1"/>',
  ),
  'with a sheet elsewhere': `<?xml-stylesheet href="a.css"?>${drawn('<path d="M0 0"/>')}`,
  'with parts it uses': drawn(
    '<defs><linearGradient id="long"><stop offset="0"/></linearGradient><g/></defs><rect fill="url(#long)" stroke="blue"/><use xlink:href="#long"/><text/><switch/>',
  ),
  'with entities': `<!DOCTYPE svg [<!ENTITY a "http://www.w3.org/2000/svg">]><svg xmlns="&a;"><desc>Made</desc><path fill="rgb(255,0,0)" d="M0 0"/></svg>`,
}

test('as it ships, with as little of svgo as an icon needs, it makes the same', async () => {
  const shipped = join(emptyDir(), 'icon.mjs')
  await bundleTool({
    entryPoints: [join(root, 'src/bundle/icon.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins: [svgoWithoutStyles],
    outfile: shipped,
  })
  const { minifySvg: minify } = (await import(/* @vite-ignore */ shipped)) as { minifySvg: typeof minifySvg }
  for (const icon of Object.values(icons)) {
    const result = Buffer.from(await minify(Buffer.from(icon))).toString()
    expect(result).toBe(await smaller(icon))
    expect(result.length).toBeLessThan(icon.length)
  }
})
