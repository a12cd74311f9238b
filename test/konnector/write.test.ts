import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { removeInside, writeInside } from '../../src/konnector/write.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { readCredentials } from '../../src/replay/record/config.ts'
import { writeScenario } from '../../src/replay/record/write.ts'
import { updateExpected } from '../../src/replay/update.ts'
import { run } from '../helpers/run.ts'

let repository: string
let outside: string
beforeEach(() => {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'write-')))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  repository = join(dir, 'repository')
  outside = join(dir, 'outside')
  mkdirSync(join(repository, '.git'), { recursive: true })
  writeFileSync(join(repository, '.git/config'), 'before')
  mkdirSync(outside)
  writeFileSync(join(outside, 'file'), 'before')
})

describe('a file in a repository', () => {
  test('is written with its folders, also through links that stay in it', () => {
    mkdirSync(join(repository, 'real'))
    symlinkSync('real', join(repository, 'linked'))
    symlinkSync('real/b', join(repository, 'file'))
    writeInside(repository, 'linked/deep/a', 'a', { mode: 0o600 })
    writeFileSync(join(repository, 'real/b'), '')
    writeInside(repository, join(repository, 'file'), 'b')
    expect(readFileSync(join(repository, 'real/deep/a'), 'utf8')).toBe('a')
    expect(statSync(join(repository, 'real/deep/a')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(repository, 'real/b'), 'utf8')).toBe('b')
  })

  test.each([
    [
      'a link to a file elsewhere',
      'link',
      '../outside/file',
      'link',
      'is a link that leads out of the repository',
    ],
    ['a link to a folder elsewhere', 'link', '../outside', 'link/new', 'is a link that leads out'],
    ['a link to nothing', 'link', '../outside/new', 'link', 'is a link that leads nowhere'],
    ['a link into .git', 'link', '.git/config', 'link', 'lies in .git, which belongs to git'],
    ['a link to .git', 'link', '.git', 'link/hooks/pre-commit', 'lies in .git'],
    ['a link to a device', 'link', '/dev/null', 'link', 'is a link that leads out'],
  ])('is not written through %s', (_, link, target, path, why) => {
    symlinkSync(target, join(repository, link))
    expect(() => writeInside(repository, path, 'after')).toThrow(why)
    expect(readdirSync(outside)).toEqual(['file'])
    expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('before')
    expect(readFileSync(join(repository, '.git/config'), 'utf8')).toBe('before')
  })

  test('is not written into .git, nor in the place of a pipe', () => {
    expect(() => writeInside(repository, '.git/config', 'after')).toThrow('lies in .git')
    spawnSync('mkfifo', [join(repository, 'pipe')])
    expect(() => writeInside(repository, 'pipe', 'after')).toThrow('pipe is not a regular file')
  })

  test('is removed as the link that it is, and not below a link that leads out', () => {
    symlinkSync('../outside/file', join(repository, 'link'))
    symlinkSync('../outside', join(repository, 'folder'))
    removeInside(repository, 'link')
    expect(readdirSync(repository).toSorted()).toEqual(['.git', 'folder'])
    expect(() => removeInside(repository, 'folder/file')).toThrow('leads out of the repository')
    expect(existsSync(join(outside, 'file'))).toBe(true)
  })
})

test('a path that is typed to lie outside is where its user wants it', () => {
  writeInside(repository, '../outside/new/file', 'a')
  expect(readFileSync(join(outside, 'new/file'), 'utf8')).toBe('a')
  if (process.platform === 'linux')
    expect(() => writeInside(repository, '/proc/x/y/z', 'x')).toThrow(/^Cannot make the folder \/proc\/x\. /)
})

const cli = resolve(import.meta.dirname, '../../src/cli.ts')

test.each([
  ['--fix', ['lint', '--fix', '--fix-suggestions', 'slug-format'], 'manifest.konnector'],
  ['--update-baseline', ['lint', '--update-baseline'], '.konnector-lint-baseline.json'],
  ['--format', ['lint', '--format', 'json=report.json'], 'report.json'],
  ['--format in a linked folder', ['lint', '--format', 'json=reports/a.json'], 'reports'],
  ['init', ['init', '--yes'], '.github'],
])('%s does not write through a link of the repository', async (_, args, link) => {
  const good = resolve(import.meta.dirname, '../fixtures/good-konnector')
  spawnSync('cp', ['-R', `${good}/.`, repository])
  const manifest = join(repository, 'manifest.konnector')
  const bad = readFileSync(manifest, 'utf8').replace(/"slug": "[^"]+"/, '"slug": "Bad Slug"')
  writeFileSync(manifest, bad)
  rmSync(join(repository, link), { recursive: true, force: true })
  const target = /\/?(?:reports|\.github)$/.test(link) ? outside : join(outside, 'file')
  if (link === 'manifest.konnector') {
    // A manifest elsewhere is not read at all, so the link leads to what is in .git.
    writeFileSync(join(repository, '.git/config'), bad)
    symlinkSync('.git/config', join(repository, link))
  } else symlinkSync(target, join(repository, link))
  const before = readFileSync(join(repository, '.git/config'), 'utf8')
  const { code, stderr, stdout } = await run([cli, ...args], { cwd: repository, env: { CI: '' } })
  expect({ stderr, stdout, left: readdirSync(outside) }).toMatchObject({ left: ['file'] })
  expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('before')
  expect(readFileSync(join(repository, '.git/config'), 'utf8')).toBe(before)
  expect(stderr).toMatch(/is a link that leads out of the repository|lies in \.git/)
  expect(code).toBe(3)
})

test('the credentials to fill in are not written through a link of the repository', () => {
  writeFileSync(join(repository, 'manifest.konnector'), '{"fields":{"login":{"type":"text"}}}')
  symlinkSync('../outside/new', join(repository, 'konnector-dev-config.json'))
  expect(() => readCredentials(readKonnector(repository))).toThrow('is a link that leads nowhere')
  expect(readdirSync(outside)).toEqual(['file'])
})

test('a recording is not written through a link of the repository', () => {
  mkdirSync(join(repository, 'test'))
  symlinkSync('../../outside', join(repository, 'test/replay'))
  mkdirSync(join(outside, 'success'))
  writeFileSync(join(outside, 'success/001-get'), '')
  const dir = join(repository, 'test/replay/success')
  const files = new Map([['scenario.json', Buffer.from('{}')]])
  expect(() => writeScenario(dir, files, { konnectorDir: repository })).toThrow('leads out of the repository')
  expect(() => updateExpected(dir, { events: [], job: {} } as never, repository)).toThrow('leads out')
  expect(readdirSync(join(outside, 'success'))).toEqual(['001-get'])
})
