import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { minifySvg } from '../../src/bundle/icon.ts'
import { build, manifest, writeKonnector } from './konnectors.ts'

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
