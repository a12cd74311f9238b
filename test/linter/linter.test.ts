import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { Linter } from '../../src/linter/linter.ts'
import { goodFiles } from '../helpers/examples.ts'

const fixture = resolve(import.meta.dirname, '../fixtures/good-konnector')
const temporary = mkdtempSync(join(tmpdir(), 'konnector-lint-linter-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

const rulesOf = (found: readonly Diagnostic[]) => [...new Set(found.map(({ rule }) => rule))].toSorted()
const goodTexts = () => Object.fromEntries(goodFiles())

/** The good manifest with some fields changed; `undefined` removes one. */
function manifestWith(change: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(goodTexts()['manifest.konnector']!), ...change }, null, 2)
}

describe('a linter of texts', () => {
  let linter: Linter
  beforeEach(async () => {
    linter = await Linter.fromTexts(goodTexts())
  })

  test('finds nothing in a good konnector, with every rule that reads files and source', () => {
    expect(linter.lint()).toEqual([])
    expect([...linter.evaluated]).toEqual(
      expect.arrayContaining(['icon-format', 'readme-exists', 'permission-code-usage', 'libs-dependency']),
    )
    expect(linter.evaluated).not.toContain('permission-widened')
  })

  test('a changed manifest counts at once', async () => {
    await linter.update('manifest.konnector', manifestWith({ slug: 'Books' }))
    expect(linter.lint()).toMatchObject([
      { rule: 'slug-format', file: 'manifest.konnector', suggestion: 'books' },
    ])
    await linter.update('manifest.konnector', '{')
    expect(rulesOf(linter.lint())).toContain('json-syntax')
    await linter.update('manifest.konnector', manifestWith({}))
    expect(linter.lint()).toEqual([])
  })

  test('so do package.json, sources, assets and files that come and go', async () => {
    await linter.update('package.json', '{ "version": ')
    expect(rulesOf(linter.lint())).toContain('package-json-syntax')
    await linter.update('package.json', goodTexts()['package.json']!)
    await linter.update('src/index.js', `${goodTexts()['src/index.js']}\nthis.saveIdentity({})\n`)
    expect(linter.lint()).toMatchObject([
      { rule: 'permission-code-usage', related: [{ file: 'src/index.js' }] },
    ])
    await linter.update('src/index.js', goodTexts()['src/index.js']!)
    await linter.update('README.md', null)
    expect(rulesOf(linter.lint())).toEqual(['readme-exists'])
    await linter.update('README.md', '# Books')
    await linter.update('assets/icon.svg', 'no picture')
    expect(rulesOf(linter.lint())).toEqual(['icon-format'])
  })

  test('the configuration and the baseline count, and what is wrong with them is apart', async () => {
    await linter.update('manifest.konnector', manifestWith({ slug: 'Books' }))
    const ignore = [{ rule: 'slug-format', reason: 'registered so' }]
    await linter.update('konnector-lint.config.json', JSON.stringify({ ignore, profile: 'registry' }))
    expect([linter.lint(), linter.problems, linter.profile]).toEqual([[], [], 'registry'])
    await linter.update('konnector-lint.config.json', '{ "ignored": [] }')
    expect(rulesOf(linter.problems)).toEqual(['config'])
    expect(rulesOf(linter.lint())).toEqual(['slug-format'])
    await linter.update('konnector-lint.config.json', null)
    const { baseline, count } = linter.takeBaseline()
    expect(count).toBe(1)
    await linter.update('.konnector-lint-baseline.json', JSON.stringify(baseline))
    expect([linter.lint(), linter.problems]).toEqual([[], []])
  })

  test('fix returns the text and keeps the manifest; update goes on with it', async () => {
    const text = manifestWith({ manifest_version: 2, slug: 'Books' })
    await linter.update('manifest.konnector', text)
    const fixed = linter.fix()
    expect(rulesOf(fixed.applied)).toEqual(['manifest-version'])
    expect(rulesOf(fixed.left)).toEqual(['slug-format'])
    expect(rulesOf(linter.lint())).toEqual(['manifest-version', 'slug-format'])
    expect(JSON.parse(linter.fix({ suggestions: ['slug-format'] }).text)).toMatchObject({ slug: 'books' })
    await linter.update('manifest.konnector', fixed.text)
    expect(rulesOf(linter.lint())).toEqual(['slug-format'])
  })

  test('a licence that becomes wrong is corrected', async () => {
    await linter.update('manifest.konnector', manifestWith({ license: 'mit' }))
    expect(linter.lint().find(({ rule }) => rule === 'license-spdx')).toMatchObject({ suggestion: 'MIT' })
  })

  test('permissions are compared with a base manifest', async () => {
    const base = manifestWith({ permissions: {} })
    const compared = await Linter.fromTexts(goodTexts(), { baseManifest: base })
    expect(rulesOf(compared.lint())).toEqual(['permission-widened'])
  })
})

describe('a linter of a repository', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(temporary, 'r-'))
    cpSync(fixture, dir, { recursive: true })
  })

  test('reads the disk once, and again only what is said to have changed', async () => {
    const konnector = readKonnector('.', { cwd: dir })
    const reads: string[] = []
    const { files } = konnector
    const counted = {
      has: (path: string) => files!.has(path),
      read: (path: string) => (reads.push(path), files!.read(path)),
      list: (under?: string) => (reads.push(`${under ?? '.'}/`), files!.list(under)),
    }
    const linter = await Linter.of({ ...konnector, files: counted }, { cwd: dir })
    expect(linter.lint()).toEqual([])
    expect(reads.length).toBeGreaterThan(0)
    reads.length = 0
    linter.lint()
    linter.fix()
    expect(reads).toEqual([])
    const source = join(dir, 'src/index.js')
    writeFileSync(source, `${readFileSync(source, 'utf8')}\nthis.saveIdentity({})\n`)
    expect(linter.lint()).toEqual([])
    await linter.update(source)
    expect(rulesOf(linter.lint())).toEqual(['permission-code-usage'])
    expect(reads.toSorted()).toEqual(['./', 'src/index.js'])
  })

  test('names files relative to the working folder, and reads the manifest again', async () => {
    const linter = await Linter.open(dir, { cwd: temporary })
    const file = join(dir, 'manifest.konnector')
    writeFileSync(file, manifestWith({ slug: 'Books' }))
    await linter.update('manifest.konnector')
    expect(linter.lint()).toMatchObject([{ file: `${dir.slice(temporary.length + 1)}/manifest.konnector` }])
    rmSync(file)
    await linter.update(file)
    expect(rulesOf(linter.lint())).toContain('json-syntax')
  })

  test('with the manifest alone it looks at no other file', async () => {
    writeFileSync(join(dir, 'package.json'), '{')
    rmSync(join(dir, 'README.md'))
    const linter = await Linter.open(dir, { cwd: dir, manifestOnly: true })
    expect(linter.lint()).toEqual([])
    await linter.update('package.json')
    expect(linter.lint()).toEqual([])
  })

  test('a manifest that is not UTF-8 is not fixed', async () => {
    const text = manifestWith({ manifest_version: 2, name: 'Électricité' })
    writeFileSync(join(dir, 'manifest.konnector'), Buffer.from(text, 'latin1'))
    const linter = await Linter.open(dir, { cwd: dir })
    expect(linter.fix()).toMatchObject({ applied: [] })
    expect(linter.lint().some(({ fixable }) => fixable)).toBe(false)
  })
})
