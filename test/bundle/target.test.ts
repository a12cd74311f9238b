import { expect, test } from 'vitest'
import { nodeTarget } from '../../src/bundle/target.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { manifest, writeKonnector } from './konnectors.ts'

const targetOf = (files: Record<string, string>) =>
  nodeTarget(readKonnector(writeKonnector({ 'manifest.konnector': JSON.stringify(manifest), ...files })))

test.each([
  ['20', 20],
  ['v22.1.0', 22],
  ['^18', 18],
  ['~24.2', 24],
  ['>= 18.12', 18],
  ['22.x', 22],
  ['>=18 <21', 18],
  ['^22 || ^18', 18],
  ['18 - 22', 18],
  ['>17', 18],
  ['>=14', 16],
  ['<=22.1', 20],
  ['*', 20],
  ['current', 20],
])('engines of %j: Node %i', async (node, major) => {
  expect(await targetOf({ 'package.json': JSON.stringify({ engines: { node } }) })).toBe(`node${major}`)
})

test.each([
  ['no word of it', {}, 'node20'],
  ['.nvmrc', { '.nvmrc': 'v22.4\n' }, 'node22'],
  ['a comment in .nvmrc', { '.nvmrc': '# as in 18\r\n22.4.1\r\n' }, 'node22'],
  ['a name in .nvmrc', { '.nvmrc': 'lts/*\n' }, 'node20'],
  ['any Node in engines', { '.nvmrc': '22', 'package.json': '{"engines":{"node":"*"}}' }, 'node22'],
  [
    'both, where engines say more',
    { '.nvmrc': '22', 'package.json': '{"engines":{"node":">=18"}}' },
    'node18',
  ],
  ['what no konnector runs on any more', { '.nvmrc': '8' }, 'node16'],
] as const)('%s', async (_, files, target) => {
  expect(await targetOf(files)).toBe(target)
})
