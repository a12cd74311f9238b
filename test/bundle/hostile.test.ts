import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareBuilds } from '../../src/build/compare.ts'
import { noticesRule } from '../../src/build/notices.ts'
import { readInventory } from '../../src/bundle/cache.ts'
import { licenseFindings } from '../../src/bundle/inventory/licenses.ts'
import { createSbom } from '../../src/bundle/inventory/sbom.ts'
import { statePaths } from '../../src/build/state.ts'
import { maxGrowth, measureGrowth } from '../helpers/growth.ts'
import { build, installed, writeKonnector } from './konnectors.ts'

const packageOf = (more: object) => ({ name: 'ky', version: '1.0.0', folders: [''], bytes: 1, ...more })
const inventoryOf = (...packages: ReturnType<typeof packageOf>[]) => ({ bytes: 1, packages, modules: [] })
const subject = { name: 'books', version: '1.0.0' }

describe('what a package says of itself', () => {
  test('half of a surrogate pair in its version', () => {
    const bom = createSbom(inventoryOf(packageOf({ version: '1\ud800' })), subject)
    expect(bom).toContain('"purl": "pkg:npm/ky@1%EF%BF%BD"')
  })

  test.each(['(', 'MIT OR ', '+', ' '])('a license of many %j takes linear time', unit => {
    const growth = measureGrowth(
      size => inventoryOf(packageOf({ license: unit.repeat(size) })),
      inventory => {
        createSbom(inventory, subject)
        licenseFindings(inventory, 'MIT')
      },
    )
    expect(growth).toBeLessThan(maxGrowth)
  })

  test('the notices of many packages are compared in linear time', () => {
    const notices = (size: number, version: string) =>
      `\n${noticesRule}\n\n${Array.from({ length: size }, (_, index) => `p${index} ${version} (MIT)`).join('\n')}\n\n`
    const growth = measureGrowth(
      size => [notices(size, '1.0.0'), notices(size, '2.0.0')],
      ([before, after]) => compareBuilds({ files: [], notices: before }, { files: [], notices: after }),
    )
    expect(growth).toBeLessThan(maxGrowth)
  })
})

test.each([
  '{}',
  '{"bytes":1,"packages":[null],"modules":[]}',
  '{"bytes":1,"packages":[],"modules":[{}]}',
  '[]',
])('an inventory %s beside a build counts as none', async text => {
  const dir = writeKonnector({ 'src/index.js': "require('ky')", ...installed('ky', '') })
  const { dir: out } = await build(dir)
  expect(readInventory(dir, out)?.packages).toHaveLength(1)
  writeFileSync(statePaths(dir, out).inventory, text)
  expect(readInventory(dir, out)).toBeUndefined()
})
