import { afterAll, describe, expect, test } from 'vitest'
import { bundleRules } from '../../src/bundle/rules.ts'
import { type Example, examplesOf, pageOf } from '../helpers/examples.ts'
import { bundleDir, installed, writeKonnector } from './konnectors.ts'

/** What every konnector needs; a page's example installs the rest. */
const libs = installed(
  'cozy-konnector-libs',
  `exports.BaseKonnector = class BaseKonnector {}
   exports.requestFactory = () => {}
   exports.log = () => {}
   exports.errors = {}`,
  { license: 'MIT' },
)

const run = new Set<string>()
afterAll(() => expect([...run].toSorted()).toEqual(bundleRules.map(({ id }) => id).toSorted()))

async function findingsOf(example: Example): Promise<string[]> {
  const nothingInstalled = example.rule === 'bundle-install' && example.kind === 'bad'
  const dir = writeKonnector({
    ...(nothingInstalled ? {} : libs),
    ...Object.fromEntries(example.files),
    'manifest.konnector': example.manifest,
  })
  const script = String(JSON.parse(example.files.get('package.json')!).scripts?.build)
  const outDir = /--out-dir (\S+)/.exec(script)?.[1]
  const { diagnostics } = await bundleDir(dir, outDir === undefined ? {} : { outDir })
  run.add(example.rule)
  return [...new Set(diagnostics.map(({ rule }) => rule))]
}

describe.each(bundleRules.map(({ id }) => id))('the examples of %s', id => {
  const cases = examplesOf(id, pageOf(id) ?? '').map(
    example => [example.kind, example.line, example] as const,
  )

  test.each(cases)('the %s one at line %i', async (kind, _, example) => {
    const found = await findingsOf(example)
    if (kind === 'good') return expect(found).toEqual([])
    expect(found).toContain(id)
    expect(found.filter(rule => rule !== id && !example.also.includes(rule))).toEqual([])
  })
})
