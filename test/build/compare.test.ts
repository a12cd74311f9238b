import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Build } from '../../src/build/build.ts'
import { compareBuilds, formatComparison } from '../../src/build/compare.ts'
import { checkBudget } from '../../src/bundle/budget.ts'
import { build, bundleDir, installed, writeKonnector } from '../bundle/konnectors.ts'

const snapshot = ({ dir, files }: Build) => ({
  files,
  notices: readFileSync(join(dir, 'THIRD-PARTY-NOTICES.txt'), 'utf8'),
})

test('two builds are compared by bytes and by packages', async () => {
  const dir = writeKonnector({
    'src/index.js': "require('kept'); require('old')",
    ...installed('kept', "'kept'"),
    ...installed('old', "'old'"),
  })
  const before = snapshot(await build(dir))
  writeKonnector(
    { 'src/index.js': "require('kept'); require('new'); console.log('more')", ...installed('new', "'new'") },
    dir,
  )
  const after = snapshot(await build(dir))
  const comparison = compareBuilds(before, after)
  expect(comparison.packages).toEqual({ added: ['new@1.0.0'], removed: ['old@1.0.0'] })
  expect(comparison.bytes.after - comparison.bytes.before).toBeGreaterThan(0)
  expect(formatComparison(comparison)).toMatch(
    /^\S+ bytes, \d+ bytes more; added new@1\.0\.0; removed old@1\.0\.0$/,
  )
  expect(formatComparison(compareBuilds(after, after))).toMatch(/, as before$/)
  expect(compareBuilds({ ...before, notices: undefined }, after)).not.toHaveProperty('packages')
})

test('of a long list, the first names are shown and how many more there are', () => {
  const added = Array.from({ length: 12 }, (_, index) => `a${index}@1.0.0`)
  const text = formatComparison({ bytes: { before: 1, after: 1 }, packages: { added, removed: ['b@1.0.0'] } })
  expect(
    formatComparison({
      bytes: { before: 1, after: 1 },
      packages: { added: [], removed: [] },
      newLicenses: ['ISC'],
    }),
  ).toBe('1 byte, as before; new licence ISC')
  expect(text).toBe(`1 byte, as before; added ${added.slice(0, 10).join(', ')} and 2 more; removed b@1.0.0`)
})

test('budgets are in bytes, for the build and for files; notices do not count', () => {
  const files = [
    { path: 'index.js', bytes: 900 },
    { path: 'icon.svg', bytes: 100 },
    { path: 'THIRD-PARTY-NOTICES.txt', bytes: 5_000 },
  ]
  expect(checkBudget({ files }, { total: 1_000, files: { 'index.js': 900, 'main.js': 0 } })).toEqual([])
  const over = checkBudget({ files }, { total: 999, files: { 'index.js': 800 } })
  expect(over.map(({ message }) => message.split('.')[0])).toEqual(['The build takes 1', 'index'])
  expect(over[1]!.message).toMatch(
    /^index\.js takes 900 bytes, 100 bytes more than its budget of 800 bytes\./,
  )
})

test('a budget is looked at when nothing changed, too', async () => {
  const dir = writeKonnector({ 'src/index.js': '' })
  await build(dir)
  const bundled = await bundleDir(dir, { budget: { total: 10 } })
  expect(bundled.status).toBe('unchanged')
  expect(bundled.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'warning build-budget',
  ])
})
