import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle, type BundleResult } from '../../src/bundle/bundle.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { emptyDir, nodes, root } from './konnectors.ts'

const books = join(root, 'examples/books')

/** On the real cozy-konnector-libs, where `npm ci` was run in the example: the whole of what konnectors stand on. */
describe.runIf(existsSync(join(books, 'node_modules/cozy-konnector-libs')))('the example konnector', () => {
  const folder = mkdtempSync(join(tmpdir(), 'konnector-lint-books-'))
  let bundled: BundleResult

  beforeAll(async () => {
    // Not the example's own build, which other tests and people use.
    bundled = await bundle(readKonnector(books), { outDir: join(folder, 'build') })
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function buildDir(): string {
    if (bundled.status === 'failed')
      throw new Error(bundled.diagnostics.map(({ message }) => message).join('\n'))
    return bundled.build.dir
  }

  test('bundles without a warning', () => {
    expect(bundled.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test.each([
    [20, 'standalone'],
    [20, 'production'],
    [24, 'standalone'],
    [24, 'production'],
  ] as const)('loads alone on Node %i, %s, and no module is missing', (version, NODE_ENV) => {
    const alone = emptyDir('alone')
    cpSync(buildDir(), alone, { recursive: true })
    writeFileSync(join(alone, 'konnector-dev-config.json'), '{"fields":{"login":"a","password":"b"}}')
    const { stdout, stderr } = spawnSync(
      nodes[version],
      [
        '-e',
        "const konnector = require('node:module')._load(process.cwd() + '/index.js', null, true); console.log('loaded', typeof konnector); process.reallyExit(0)",
      ],
      {
        cwd: alone,
        env: {
          NODE_ENV,
          COZY_URL: 'http://cozy.invalid/',
          COZY_CREDENTIALS: 'none',
          COZY_FIELDS: '{"folder_to_save":"."}',
        },
        encoding: 'utf8',
      },
    )
    expect(stdout).toContain('loaded object')
    expect(stdout + stderr).not.toMatch(/Cannot find module|MODULE_NOT_FOUND/)
  })

  test('says what is inside, and names no path of this machine', () => {
    const dir = buildDir()
    expect(readFileSync(join(dir, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain(
      '\ncozy-konnector-libs 5.13.0 (',
    )
    expect(readFileSync(join(dir, 'index.js'), 'utf8')).not.toContain(root)
  })
})
