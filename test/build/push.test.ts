import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Build, readBuild } from '../../src/build/build.ts'
import { digestFiles } from '../../src/build/files.ts'
import { checkBeforePush } from '../../src/build/check.ts'
import { runPipeline } from '../../src/pipeline/run.ts'
import { git, makeWorld, manifest, temporary, usualBuild, writeFiles } from '../git/git-fixture.ts'

async function check(files: Record<string, string>, prepare: (dir: string) => void = () => {}) {
  const dir = temporary()
  writeFiles(dir, files)
  prepare(dir)
  const verdict = await checkBeforePush(await readBuild(dir), { cwd: dir, profile: 'registry' })
  return { ...verdict, found: verdict.diagnostics.map(({ rule, file, severity }) => [rule, file, severity]) }
}

describe('a build that something else made', () => {
  test('is pushed when it is as bundle makes it', async () => {
    expect(await check({ ...usualBuild, LICENSE: '', 'fonts/x/y.ttf': '' })).toMatchObject({
      diagnostics: [],
      blocked: false,
    })
  })

  test('may hold what does no harm, with a warning', async () => {
    const more = { 'package.json': '{"version":"1.2.3"}', '.gitattributes': '* -text', '.travis.yml': '' }
    const { found, blocked } = await check({ ...usualBuild, ...more })
    expect(blocked).toBe(false)
    expect(found).toEqual([
      ['build-nested-manifest', 'package.json', 'warning'],
      ['build-hidden-file', '.gitattributes', 'warning'],
      ['build-hidden-file', '.travis.yml', 'warning'],
    ])
  })

  test.each([
    ['build-nested-manifest', 'assets/manifest.webapp', '', 'reads the first manifest'],
    ['build-nested-manifest', 'assets/manifest.konnector', '', 'reads the first manifest'],
    ['build-nested-manifest', 'manifest.webapp', '', 'reads the first manifest'],
    ['build-nested-manifest', 'node_modules/x/package.json', '{}', 'compares the last package.json'],
    ['build-nested-manifest', 'package.json', '{"version":"2.0.0"}', 'has version "2.0.0", but the manifest'],
    ['build-nested-manifest', 'package.json', '{', 'is not valid JSON'],
    ['build-secret-file', '.env', '', 'a build is public'],
    ['build-secret-file', '.env.local', '', 'a build is public'],
    ['build-secret-file', '.npmrc', '', 'a build is public'],
    ['build-secret-file', 'lib/id_ecdsa', '', 'a build is public'],
    ['build-secret-file', 'session.har', '', 'a build is public'],
    ['build-secret-file', 'data/importedData.json', '', 'a build is public'],
    ['build-secret-file', 'konnector-dev-config.json', '', 'a build is public'],
    ['publish-build-files', '.github/workflows/ci.yml', '', 'is a workflow'],
    ['publish-build-files', '.gitmodules', '', 'belongs to git itself'],
    ['publish-build-files', 'sub/.git/config', '', 'belongs to git itself'],
    ['publish-build-files', '.gitattributes', 'x export-ignore', 'changes the archive'],
  ])('is refused by %s for %s', async (rule, path, content, words) => {
    const { diagnostics, blocked } = await check({ ...usualBuild, [path]: content })
    expect(blocked).toBe(true)
    const errors = diagnostics.filter(({ severity, file }) => severity === 'error' && file === path)
    expect(errors).toMatchObject([{ rule, message: expect.stringContaining(words) }])
  })

  test('holds no link, to a file or to a folder, and none is followed', async () => {
    const { found, blocked } = await check(usualBuild, dir => {
      symlinkSync('/etc/passwd', join(dir, 'file'))
      symlinkSync('/etc', join(dir, 'folder'))
    })
    expect(blocked).toBe(true)
    expect(found).toEqual([
      ['build-symbolic-link', 'file', 'error'],
      ['build-symbolic-link', 'folder', 'error'],
    ])
  })

  test.skipIf(process.platform === 'win32')('holds no pipe, and nobody waits for one', async () => {
    const { found } = await check(usualBuild, dir => execFileSync('mkfifo', [join(dir, 'main.js')]))
    expect(found).toEqual([['publish-build-files', 'main.js', 'error']])
  })

  test('has its manifest at the root, and an entry that loads', async () => {
    const { found, blocked } = await check({ 'index.js': 'import "x"' })
    expect(blocked).toBe(true)
    expect(found.map(([rule]) => rule)).toEqual(['build-syntax', 'publish-build-files'])
  })
})

test('a build that bundle checked has nothing more to say', async () => {
  const dir = temporary()
  writeFiles(dir, { ...usualBuild, '.env': '' })
  const build = { ...(await readBuild(dir)), checked: true }
  expect(await checkBeforePush(build, { cwd: dir, profile: 'registry' })).toEqual({
    diagnostics: [],
    blocked: false,
  })
})

describe('only the push of a build that something else made', () => {
  async function pushOnly(files: Record<string, string>, digestOf?: (build: Build) => string) {
    const world = makeWorld()
    const build = await world.build({ ...usualBuild, ...files })
    const ran = await runPipeline({
      cwd: world.repo,
      env: { PATH: process.env['PATH'] },
      dir: '.',
      steps: ['push'],
      publish: true,
      // A machine without a sandbox publishes here, too.
      sandbox: 'prefer',
      remote: `file://${world.remote}`,
      ...(digestOf && { buildDigest: digestOf(build) }),
    })
    const branches = git(world.remote, 'branch', '--list', 'build', '--format', '%(refname:short)')
    return { ...ran, branches }
  }

  test('pushes a good one', async () => {
    expect(await pushOnly({})).toMatchObject({ exit: 0, branches: 'build' })
  })

  test('names every file that must not be public, and pushes nothing', async () => {
    const secrets = ['key.pem', 'env_fields.json', 'session.har']
    const { exit, branches, report } = await pushOnly(
      Object.fromEntries([...secrets, '.hidden'].map(name => [name, manifest.slug])),
    )
    expect([exit, branches]).toEqual([1, ''])
    expect(report.steps).toMatchObject([{ name: 'push', status: 'failed' }])
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule, file }) => `${rule} ${file}`).toSorted()).toEqual(
      secrets.map(name => `build-secret-file build/${name}`).toSorted(),
    )
  })

  test('of a known digest runs nothing of it, and heeds the rest', async () => {
    const digest = ({ files }: Build) => digestFiles(files)
    const unloadable = { 'index.js': "require('canvas')" }
    expect(await pushOnly(unloadable, digest)).toMatchObject({ exit: 0, branches: 'build' })
    expect(await pushOnly({ ...unloadable, 'key.pem': '' }, digest)).toMatchObject({ exit: 1, branches: '' })
    await expect(pushOnly({}, () => 'of another build')).rejects.toThrow(
      /is not the build that was checked: its digest is [0-9a-f]{64}, not of another build/,
    )
  })

  test('heeds what the manifest names and the code does', async () => {
    const { exit, branches, report } = await pushOnly({ 'index.js': "require('canvas')" })
    expect([exit, branches]).toEqual([1, ''])
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(['build-load'])
  })
})
