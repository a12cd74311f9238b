import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/bundle/analyze.ts'
import { analysisPage } from '../../src/bundle/analyze/page.ts'
import { squarify } from '../../src/bundle/analyze/squarify.ts'
import { inventoryTable } from '../../src/bundle/analyze/table.ts'
import type { Inventory } from '../../src/bundle/inventory/inventory.ts'
import { build, installed, writeKonnector } from './konnectors.ts'

describe('squarify', () => {
  const frame = { x: 10, y: 20, width: 400, height: 300 }

  test('gives each item its share of the area, inside the frame and without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 }), weights => {
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        const tiles = squarify(weights, weight => weight, frame)
        expect(tiles).toHaveLength(weights.filter(weight => weight > 0).length)
        for (const { item, x, y, width, height } of tiles) {
          expect(width * height).toBeCloseTo((item / total) * 120_000, 4)
          expect(x).toBeGreaterThanOrEqual(10 - 1e-6)
          expect(y).toBeGreaterThanOrEqual(20 - 1e-6)
          expect(x + width).toBeLessThanOrEqual(410 + 1e-6)
          expect(y + height).toBeLessThanOrEqual(320 + 1e-6)
        }
        for (const [index, a] of tiles.entries())
          for (const b of tiles.slice(index + 1)) {
            const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
            const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
            expect(Math.min(wide, high)).toBeLessThan(1e-6)
          }
      }),
    )
  })

  test('makes squares of equal weights', () => {
    const tiles = squarify([1, 1, 1, 1], weight => weight, { x: 0, y: 0, width: 10, height: 10 })
    expect(
      tiles.every(({ width, height }) => Math.abs(width - 5) < 1e-9 && Math.abs(height - 5) < 1e-9),
    ).toBe(true)
  })
})

const inventory: Inventory = {
  bytes: 2_500_000,
  packages: [
    { name: 'a', version: '1.0.0', license: 'MIT', folders: ['node_modules/a'], bytes: 1_000_000 },
    { name: 'a', version: '2.0.0', folders: ['node_modules/b/node_modules/a'], bytes: 20_000 },
    { name: '<b>', version: '1.0.0', folders: ['node_modules/b'], bytes: 900 },
  ],
  modules: [
    { path: 'node_modules/a/index.js', package: 'a@1.0.0', bytes: 1_000_000 },
    { path: 'node_modules/b/"&\'.js', package: '<b>@1.0.0', bytes: 900 },
    { path: 'node_modules/b/node_modules/a/index.js', package: 'a@2.0.0', bytes: 20_000 },
    { path: 'src/index.js', bytes: 1_479_100 },
  ],
}

test('the table names the heaviest and what is there twice', () => {
  expect(inventoryTable(inventory)).toBe(
    [
      '2.50 MB from 3 packages',
      '',
      'own source    1.48 MB   59.2 %',
      'a@1.0.0       1.00 MB   40.0 %',
      'a@2.0.0       20.0 kB    0.8 %',
      '<b>@1.0.0   900 bytes    0.0 %',
      '',
      'in more than one version:',
      '  a 1.0.0, 2.0.0  1.02 MB',
      '',
    ].join('\n'),
  )
})

test('the page stands alone, and names from packages are text in it', () => {
  const page = analysisPage(inventory, '<script>alert(1)</script>')
  expect(page).not.toMatch(/https?:|src=|@import|url\(/)
  expect(page).not.toContain('<script>alert')
  expect(page).not.toContain('<b>')
  expect(page).toContain('&#60;b&#62;@1.0.0')
  expect(page.match(/class="duplicate" data-name/g)).toHaveLength(2)
  expect(page).toContain(
    '<tr class="own"><td><button class="zoom">own source</button><td><td>1<td>1.48 MB<td>59.2 %',
  )
})

test('a build is analyzed where it was made', async () => {
  const dir = writeKonnector({
    'src/index.js': "require('a')",
    'package.json': '{"dependencies":{"a":"1"}}',
    ...installed('a', "module.exports = 'text'"),
  })
  const made = await build(dir)
  const { page, table } = analyze(made, dir, 'shop 1.2.3')!
  expect(readFileSync(page, 'utf8')).toContain('<title>shop 1.2.3: what is inside</title>')
  expect(table).toMatch(/^\S+ \S+ from 1 package\n/)
  expect(analyze(made, '/nowhere', 'shop')).toBeUndefined()
})
