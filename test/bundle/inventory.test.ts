import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isCompatible } from '../../src/bundle/inventory/compatible.ts'
import { findDuplicates, findHeaviest } from '../../src/bundle/inventory/inventory.ts'
import { parseNotices } from '../../src/build/notices.ts'
import { readInventory } from '../../src/bundle/cache.ts'
import { build, bundleDir, installed, manifest, writeKonnector } from './konnectors.ts'

const files = {
  'src/index.js': "require('used'); require('@scope/used')",
  'package.json':
    '{"name":"shop","license":"MIT","dependencies":{"used":"1","@scope/used":"1","unused":"1"}}',
  ...installed('used', "require('deep'); module.exports = 'used'"),
  'node_modules/used/LICENSE': 'Copyright of used\r\n',
  'node_modules/used/node_modules/deep/package.json':
    '{"name":"deep","version":"2.0.0","licenses":[{"type":"MIT"},{"type":"Apache-2.0"}]}',
  'node_modules/used/node_modules/deep/index.js':
    "module.exports = 'deep, and heavier than all others'.repeat(1)",
  ...installed('@scope/used', "require('deep')", { license: 'ISC' }),
  'node_modules/@scope/used/NOTICE.md': 'Notice of scope',
  'node_modules/@scope/used/LICENSE-MIT': 'Licence of scope',
  'node_modules/@scope/used/license.js': 'not a licence',
  ...installed('deep', '', { license: { type: 'BSD-3-Clause' } }),
  ...installed('unused', '', { license: 'GPL-3.0' }),
}

describe('what is inside', () => {
  test('is what the bundler took, not what package.json says', async () => {
    const dir = writeKonnector(files)
    const { dir: out } = await build(dir)
    const inventory = readInventory(dir, out)!
    expect(inventory.packages.map(({ name, version, license }) => [name, version, license])).toEqual([
      ['@scope/used', '1.0.0', 'ISC'],
      ['deep', '1.0.0', 'BSD-3-Clause'],
      ['deep', '2.0.0', '(MIT OR Apache-2.0)'],
      ['used', '1.0.0', 'MIT'],
    ])
    expect([...findDuplicates(inventory).keys()]).toEqual(['deep'])
    expect(findHeaviest(inventory, 1)[0]).toMatchObject({ name: 'deep', version: '2.0.0' })
    const bundled = readFileSync(join(out, 'index.js')).length
    const counted = inventory.modules.reduce((sum, { bytes }) => sum + bytes, 0)
    expect(inventory.bytes).toBe(bundled)
    expect(counted).toBeLessThanOrEqual(bundled)
    expect(inventory.modules.find(({ path }) => path === 'src/index.js')).not.toHaveProperty('package')
  })

  test('comes with its licences', async () => {
    const { dir } = await build(writeKonnector(files))
    const notices = readFileSync(join(dir, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    expect([...parseNotices(notices).keys()]).toEqual([
      '@scope/used@1.0.0',
      'deep@1.0.0',
      'deep@2.0.0',
      'used@1.0.0',
    ])
    expect(notices).toContain('@scope/used 1.0.0 (ISC)\n\nLicence of scope\n\nNotice of scope\n')
    expect(notices).toContain('used 1.0.0 (MIT)\n\nCopyright of used\n')
    expect(notices).not.toMatch(/\r|not a licence|unused/)
  })

  test('says a text once that several packages came with', async () => {
    const { dir } = await build(
      writeKonnector({
        'src/index.js': "require('a'); require('b')",
        ...installed('a', ''),
        ...installed('b', ''),
        'node_modules/a/LICENSE': 'Apache',
        'node_modules/b/LICENSE': 'Apache\r\n',
      }),
    )
    const notices = readFileSync(join(dir, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    expect(notices).toContain('\n\na 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nApache\n')
    expect([...parseNotices(notices).keys()]).toEqual(['a@1.0.0', 'b@1.0.0'])
  })

  test('is listed in a CycloneDX bill of materials, the same each time', async () => {
    const dir = writeKonnector(files)
    await build(dir)
    const file = join(dir, '.konnector-lint/build/sbom.cdx.json')
    const text = readFileSync(file, 'utf8')
    const bom = JSON.parse(text)
    expect(bom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { name: 'shop', version: '1.2.3', licenses: [{ license: { id: 'MIT' } }] } },
    })
    expect(bom.components.map(({ purl }: { purl: string }) => purl)).toEqual([
      'pkg:npm/%40scope/used@1.0.0',
      'pkg:npm/deep@1.0.0',
      'pkg:npm/deep@2.0.0',
      'pkg:npm/used@1.0.0',
    ])
    expect(bom.components[0]).toMatchObject({ group: '@scope', name: 'used' })
    expect(bom.components[2].licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }])
    rmSync(join(dir, 'build'), { recursive: true })
    await build(dir)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('is nothing but the source when nothing is imported', async () => {
    const made = await build(writeKonnector({ 'src/index.js': '' }))
    expect(made.files.map(({ path }) => path)).toEqual(['index.js', 'manifest.konnector'])
  })
})

async function findings(license: string | undefined, own: string) {
  const { diagnostics } = await bundleDir(
    writeKonnector({
      'manifest.konnector': JSON.stringify({ ...manifest, license: own }),
      'src/index.js': "require('a')",
      'package.json': '{"license":"GPL-3.0-only","dependencies":{"a":"1"}}',
      ...installed('a', '', { license }),
    }),
  )
  return diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)
}

describe('licences', () => {
  test.each([
    ['MIT', 'AGPL-3.0', []],
    ['AGPL-3.0-only', 'MIT', ['warning bundle-license-incompatible']],
    ['UNLICENSED', 'MIT', ['info bundle-license-unknown']],
    ['Public Domain', 'MIT', ['info bundle-license-unknown']],
    [undefined, 'MIT', ['info bundle-license-unknown']],
  ])('%s in a konnector under %s', async (license, own, expected) => {
    expect(await findings(license, own)).toEqual(expected)
  })

  test.each([
    ['MIT', 'GPL-2.0-only', true],
    ['LGPL-3.0-or-later', 'MIT', true],
    ['MPL-2.0', 'Apache-2.0', true],
    ['GPL-2.0-only', 'GPL-3.0-only', false],
    ['GPL-2.0-or-later', 'AGPL-3.0-only', true],
    ['GPL-2.0+', 'GPL-3.0', true],
    ['GPL-3.0-only', 'AGPL-3.0', true],
    ['GPL-3.0-only', 'LGPL-3.0-only', false],
    ['(GPL-3.0-only OR MIT)', 'MIT', true],
    ['MIT AND GPL-3.0-only', 'MIT', false],
    ['GPL-3.0-only', 'MIT OR GPL-3.0-or-later', true],
    ['SSPL-1.0', 'AGPL-3.0-only', false],
    ['NASA-1.3', 'MIT', undefined],
    ['NASA-1.3 OR MIT', 'MIT', true],
    ['NASA-1.3 AND GPL-3.0-only', 'MIT', false],
    ['anything', 'MIT', undefined],
    ['MIT', 'anything', undefined],
  ])('%s may be bundled under %s: %s', (license, own, expected) => {
    expect(isCompatible(license, own)).toBe(expected)
  })
})
