import { randomBytes } from 'node:crypto'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readBuildFiles } from '../../src/build/files.ts'
import { checkBuild } from '../../src/build/check.ts'
import { SandboxChoice } from '../../src/sandbox/choice.ts'
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
)

const run = new Set<string>()
afterAll(() => expect([...run].toSorted()).toEqual(Object.keys(bundleRules).toSorted()))

/** Bundles the example; one that brings files of a build has them looked at as they are. */
async function findingsOf(example: Example): Promise<string[]> {
  const nothingInstalled = example.rule === 'bundle-install' && example.kind === 'bad'
  const { manifest } = example
  const built = [...example.files.keys()].some(path => path.startsWith('build/'))
  const dir = writeKonnector({
    ...(nothingInstalled ? {} : libs),
    ...Object.fromEntries([...example.files].map(([path, text]) => [path, contentOf(text)])),
    'manifest.konnector': manifest,
    ...(built && { 'build/manifest.konnector': manifest }),
  })
  for (const [path, text] of example.files) linkWhereSaid(join(dir, path), text)
  run.add(example.rule)
  if (built) {
    const build = join(dir, 'build')
    return idsOf(await checkBuild({ dir: build, files: readBuildFiles(build) }, new SandboxChoice()))
  }
  const pkg = JSON.parse(example.files.get('package.json')!)
  const outDir = /--out-dir (\S+)/.exec(pkg.scripts?.build)?.[1]
  const budget = pkg['konnector-lint']?.budget
  const options = { ...(outDir !== undefined && { outDir }), ...(budget && { budget }) }
  return idsOf((await bundleDir(dir, options)).diagnostics)
}

function idsOf(found: readonly { rule: string }[]): string[] {
  return [...new Set(found.map(({ rule }) => rule))]
}

/** `<1024 random bytes>` stands for what a page cannot print. */
function contentOf(text: string): string | Uint8Array {
  const count = /^<(\d+) random bytes>$/.exec(text.trim())?.[1]
  return count === undefined ? text : randomBytes(Number(count))
}

/** `-> target` stands for a symbolic link. */
function linkWhereSaid(file: string, text: string): void {
  const target = /^-> (.+)$/.exec(text.trim())?.[1]
  if (target === undefined) return
  rmSync(file)
  symlinkSync(target, file)
}

describe.each(Object.keys(bundleRules))('the examples of %s', id => {
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
