import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFlavours } from '../../src/bundle/flavour.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { build, bundleDir, manifest, runAlone, writeKonnector } from './konnectors.ts'

const files = {
  'manifest.konnector': JSON.stringify({ ...manifest, icon: 'shop.svg', fields: { login: {} } }),
  'src/index.js': "console.log('plain', __WEBPACK_PROVIDED_MANIFEST__.slug, require('./shared'))",
  'src/shared.js': 'module.exports = 42',
  'assets/shop.svg': '<svg id="plain"/>',
  'assets/both.txt': 'both',
  'flavours/bank/manifest.fragment.json': '{"slug":"shop-bank","fields":null}',
  'flavours/bank/shop.svg': '<svg id="bank"/>',
  'flavours/bank/README.md': 'How this one is',
  'flavours/twofa/manifest.fragment.json': '{"slug":"shop-twofa"}',
  'flavours/twofa/index.js':
    "console.log('twofa', __WEBPACK_PROVIDED_MANIFEST__.slug, require('../../src/shared'))",
  'flavours/broken/manifest.fragment.json': '[]',
}

test('several flavours come from one repository, each in a folder of its own', async () => {
  const dir = writeKonnector(files)
  expect(listFlavours(readKonnector(dir))).toEqual(['bank', 'broken', 'twofa'])
  const plain = await build(dir)
  const bank = await build(dir, { flavour: 'bank' })
  const twofa = await build(dir, { flavour: 'twofa' })
  expect([plain.dir, bank.dir, twofa.dir]).toEqual(
    ['build', 'build-bank', 'build-twofa'].map(name => join(dir, name)),
  )
  expect(runAlone(plain.dir).stdout).toBe('plain shop 42\n')
  expect(runAlone(bank.dir).stdout).toBe('plain shop-bank 42\n')
  expect(runAlone(twofa.dir).stdout).toBe('twofa shop-twofa 42\n')
  expect(JSON.parse(readFileSync(join(bank.dir, 'manifest.konnector'), 'utf8'))).toMatchObject({
    slug: 'shop-bank',
    fields: null,
    version: '1.2.3',
  })
  expect(bank.files.map(({ path }) => path)).toEqual([
    'both.txt',
    'index.js',
    'manifest.konnector',
    'shop.svg',
  ])
  expect(readFileSync(join(bank.dir, 'shop.svg'), 'utf8')).toContain('bank')
  expect(readFileSync(join(twofa.dir, 'shop.svg'), 'utf8')).toContain('plain')
  for (const options of [{}, { flavour: 'bank' }, { flavour: 'twofa' }])
    expect((await bundleDir(dir, options)).status).toBe('unchanged')
  writeKonnector({ ...files, 'flavours/bank/shop.svg': '<svg id="other"/>' }, dir)
  expect((await bundleDir(dir, { flavour: 'bank' })).status).toBe('passed')
  expect((await bundleDir(dir, { flavour: 'twofa' })).status).toBe('unchanged')
})

test.each(['missing', 'broken', '../src', 'bank/../bank'])('there is no flavour %s', async flavour => {
  const bundled = await bundleDir(writeKonnector(files), { flavour })
  expect(bundled.status).toBe('failed')
  expect(bundled.diagnostics).toMatchObject([
    { rule: 'bundle-entry', message: expect.stringContaining(`There is no flavour ${flavour}`) },
  ])
})
