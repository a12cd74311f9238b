import minVersion from 'semver/ranges/min-version.js'
import { expect, test } from 'vitest'
import { nodeTarget } from '../../src/bundle/target.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { manifest, writeKonnector } from './konnectors.ts'

const targetOf = (files: Record<string, string>) =>
  nodeTarget(readKonnector(writeKonnector({ 'manifest.konnector': JSON.stringify(manifest), ...files })))

test.each(
  '20;v22.1.0;^18;~24.2;>=22;>= 18.12;22.x;18.*;>=14;>=18 <21;^22 || ^18;18 - 22;>17;<=22.1;*'.split(';'),
)('engines of %j: the lowest that it allows, and that is still in use', node => {
  const lowest = minVersion(node)!.major || 20
  const target = targetOf({ 'package.json': JSON.stringify({ engines: { node } }) })
  expect(target).toBe(`node${Math.max(16, lowest)}`)
})

test.each([
  ['no word of it', {}, 'node20'],
  ['.nvmrc', { '.nvmrc': 'v22.4\n' }, 'node22'],
  ['a name in .nvmrc', { '.nvmrc': 'lts/*\n' }, 'node20'],
  [
    'both, where engines say more',
    { '.nvmrc': '22', 'package.json': '{"engines":{"node":">=18"}}' },
    'node18',
  ],
  ['what no konnector runs on any more', { '.nvmrc': '8' }, 'node16'],
] as const)('%s', (_, files, target) => {
  expect(targetOf(files)).toBe(target)
})
