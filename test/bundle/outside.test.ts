import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { notStartingWith } from '../../src/bundle/plugins/outside-files.ts'
import { konnectorLint } from '../helpers/run.ts'
import { bundleDir, emptyDir, installed, writeKonnector } from './konnectors.ts'

const canary = 'canary-7f3a'
const secret = JSON.stringify({ password: canary })

/** A konnector of these files, with a folder beside it that is not its own. */
function besideSecrets(files: Record<string, string>): string {
  const dir = writeKonnector({ 'src/index.js': "require('./other')", ...files })
  mkdirSync(join(dir, '../other'))
  for (const name of ['config.json', 'config.js', 'tsconfig.json'])
    writeFileSync(join(dir, '../other', name), name.startsWith('ts') ? `${canary} {` : secret)
  return dir
}

async function expectRefused(dir: string): Promise<void> {
  const { status, diagnostics } = await bundleDir(dir)
  expect(status).toBe('failed')
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['bundle-outside'])
  expect(diagnostics[0]!.message).toMatch(/^\/.*so it was not read\. /)
  expect(JSON.stringify(diagnostics)).not.toContain(canary)
}

describe('what is outside of the repository is not bundled', () => {
  test.each([
    ['JSON', { 'src/other.js': "module.exports = require('../../other/config.json')" }],
    ['a module', { 'src/other.ts': "import * as x from '../../other/config.js'\nconsole.log(x)" }],
    [
      'a file that is read at run time',
      {
        'src/other.js':
          "require('fs').readFileSync(require('path').join(__dirname, '../../other/config.json'))",
      },
    ],
    ['a tsconfig', { 'src/other.js': '', 'tsconfig.json': '{ "extends": "../other/tsconfig.json" }' }],
    [
      'a tsconfig of another',
      {
        'src/other.js': '',
        'tsconfig.json': '{"extends":["./a"]}',
        'a.json': '{"extends":"../other/tsconfig"}',
      },
    ],
  ])('%s', async (_, files) => {
    await expectRefused(besideSecrets(files as Record<string, string>))
  })

  test.each([
    ['a module', 'src/other.json', '../../other/config.json'],
    ['settings', 'src/tsconfig.json', '../../other/tsconfig.json'],
    ['a device', 'src/other.js', '/dev/zero'],
  ])('%s that is a link', async (_, path, target) => {
    const dir = besideSecrets({})
    symlinkSync(target, join(dir, path))
    if (path.endsWith('tsconfig.json')) writeFileSync(join(dir, 'src/other.js'), '')
    await expectRefused(dir)
  })

  test('a package that is linked from elsewhere', async () => {
    const dir = besideSecrets({ 'src/other.js': "require('other/config.json')" })
    mkdirSync(join(dir, 'node_modules'))
    symlinkSync('../../other', join(dir, 'node_modules/other'))
    await expectRefused(dir)
  })

  test('a pipe', async () => {
    const dir = besideSecrets({})
    expect(spawnSync('mkfifo', [join(dir, 'src/other.js')]).status).toBe(0)
    await expectRefused(dir)
  })

  test.each([
    ['a pipe', (path: string) => spawnSync('mkfifo', [path])],
    ['a link to a device', (path: string) => symlinkSync('/dev/zero', path)],
  ])('%s in an installed package', async (_, put) => {
    const dir = besideSecrets({
      'src/other.js': "require('stuck')",
      ...installed('stuck', "require('./odd')"),
    })
    put(join(dir, 'node_modules/stuck/odd.js'))
    await expectRefused(dir)
  })

  test('no line of it is in a report', async () => {
    const dir = besideSecrets({
      'src/other.js': '',
      'tsconfig.json': '{ "extends": "../other/tsconfig.json" }',
    })
    symlinkSync('../other/tsconfig.json', join(dir, 'konnector-lint.config.json'))
    const { code, stdout, stderr } = await konnectorLint(['ci'], { cwd: dir })
    expect(code).toBe(3)
    expect(stderr + stdout).toContain('leads out of the repository')
    expect(stdout + stderr).not.toContain(canary)
  })
})

test('packages of a workspace in the same repository are bundled', async () => {
  const dir = writeKonnector({ 'src/index.js': "console.log(require('shared'), require('../../plain.js'))" })
  const repository = dirname(dir)
  mkdirSync(join(repository, '.git'))
  writeFileSync(join(repository, 'plain.js'), "module.exports = 'from the same repository'")
  writeKonnector(
    { 'package.json': '{"name":"shared","main":"x.js"}', 'x.js': "module.exports = 'from a workspace'" },
    join(repository, 'shared'),
  )
  mkdirSync(join(dir, 'node_modules'))
  symlinkSync('../../shared', join(dir, 'node_modules/shared'))
  const made = await bundleDir(dir)
  expect(made.status).toBe('passed')
  const code = readFileSync(join(dir, 'build/index.js'), 'utf8')
  expect(code).toContain('from the same repository')
  expect(code).toContain('from a workspace')
})

test('what is installed may lie in a folder above', async () => {
  const dir = writeKonnector({ 'src/index.js': "console.log(require('above'))" })
  const files = installed('above', "module.exports = 'above'")
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, '..', path)), { recursive: true })
    writeFileSync(join(dir, '..', path), text)
  }
  expect((await bundleDir(dir)).status).toBe('passed')
})

describe('what is kept about builds', () => {
  test('a link in place of the folder is not followed', async () => {
    const dir = writeKonnector({ 'src/index.js': '' })
    const elsewhere = emptyDir('elsewhere')
    mkdirSync(join(elsewhere, '.old'))
    symlinkSync(elsewhere, join(dir, '.konnector-lint'))
    await expect(bundleDir(dir)).rejects.toThrow('.konnector-lint is a link')
  })

  test('a state that came with a checkout does not make a build checked', async () => {
    const dir = writeKonnector({ 'src/index.js': 'console.log(1)' })
    await bundleDir(dir)
    expect((await bundleDir(dir)).status).toBe('unchanged')
    const copy = emptyDir('copy')
    spawnSync('cp', ['-r', `${dir}/.`, copy])
    expect((await bundleDir(copy)).status).toBe('passed')
  })

  test('a build that is a link out of the repository is not replaced', async () => {
    const dir = writeKonnector({ 'src/index.js': 'console.log(1)' })
    symlinkSync(emptyDir('elsewhere'), join(dir, 'build'))
    const { diagnostics } = await bundleDir(dir)
    expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(/^bundle-out-dir .*leads out of the repository/),
    ])
  })
})

test.each(['/a/b/', '/a+b/(c)/é/', '/[x]^-\\'])('paths that do not start with %s', start => {
  const pattern = notStartingWith(start)
  for (const path of [start, `${start}x`]) expect(pattern.test(path)).toBe(false)
  for (const path of ['', '/', '/a', '/a/c/d', start.slice(0, -1), `x${start}`])
    expect(pattern.test(path)).toBe(true)
})
