import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf, root } from './house/imports.ts'

/** What a quick test does not touch: processes, the network, the bundler. It does not measure time, either. */
const measuring = 'test/helpers/growth.ts'
const slow = /^(node:)?(child_process|cluster|worker_threads|http|https|http2|net)$|^(esbuild|nock)$/

const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.test.ts') && !/^(projects|fixtures)\//.test(name))
  .map(name => `test/${name}`)
  .toSorted()

/** Tests that run in one process: what they import, directly or through other files, starts nothing. */
export const unitTests = tests.filter(test => !reachesSlow(test))

/** All other tests: real processes, real git, real servers on loopback, and how time grows. */
export const e2eTests = tests.filter(test => !unitTests.includes(test))

function reachesSlow(start: string): boolean {
  const seen = new Set([start])
  for (const file of seen) {
    if (!file.endsWith('.ts') || !existsSync(join(root, file))) continue
    for (const { kind, specifier, target } of importsOf(file)) {
      if (kind !== 'value') continue
      if (target === measuring) return true
      if (target !== undefined) seen.add(target)
      else if (slow.test(specifier)) return true
    }
  }
  return false
}
