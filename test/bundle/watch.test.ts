import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import type { BundleResult } from '../../src/bundle/bundle.ts'
import { watchAndBundle, formatWatchLine } from '../../src/bundle/watch.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { runAlone, writeKonnector } from './konnectors.ts'

test('bundles again when a source changes, goes on after an error, and ends when asked', async () => {
  const dir = writeKonnector({
    'src/index.js': "console.log(require('./a'))",
    'src/a.js': 'module.exports = 1',
  })
  const ending = new AbortController()
  const lines: string[] = []
  const steps = [
    () => writeFileSync(join(dir, 'src/a.js'), 'module.exports ='),
    () => writeFileSync(join(dir, 'src/a.js'), 'module.exports = 2'),
    () => ending.abort(),
  ]
  const onBundled = (bundled: BundleResult, ms: number) => {
    lines.push(formatWatchLine(bundled, ms, new Date(2024, 0, 1, 9, 5, 3)))
    steps.shift()?.()
  }
  await watchAndBundle(() => readKonnector(dir, { cwd: dir }), { cwd: dir, onBundled, signal: ending.signal })
  expect(lines).toEqual([
    expect.stringMatching(/^09:05:03 bundled index\.js, \d+ bytes in \d+\.\d\d s$/),
    '09:05:03 failed: src/a.js:1:17 Unexpected end of file',
    expect.stringMatching(/^09:05:03 bundled index\.js/),
  ])
  expect(runAlone(join(dir, 'build')).stdout).toBe('2\n')
})

test.each(['build', 'out/build'])('a build in %s is no change of its own, bare or whole', async outDir => {
  const dir = writeKonnector({
    'src/index.js': "console.log(require('../lib/a'))",
    'lib/a.js': 'module.exports = 1',
  })
  mkdirSync(join(dir, 'out'))
  for (const bare of [true, false]) {
    const ending = new AbortController()
    let times = 0
    const watching = watchAndBundle(() => readKonnector(dir, { cwd: dir }), {
      cwd: dir,
      outDir,
      bare,
      signal: ending.signal,
      onBundled: () => times++,
    })
    const told = async (number: number) => {
      await vi.waitFor(() => expect(times).toBe(number), 20_000)
      await sleep(300)
      expect(times).toBe(number)
    }
    await told(1)
    writeFileSync(join(dir, 'lib/a.js'), `module.exports = ${bare}`)
    await told(2)
    ending.abort()
    await watching
  }
  expect(runAlone(join(dir, outDir)).stdout).toBe('false\n')
})
