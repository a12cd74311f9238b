import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { checkPublishable } from '../../src/build/publishable.ts'
import { temporary, usualBuild, writeFiles } from '../git/git-fixture.ts'

async function check(files: Record<string, string>, prepare: (dir: string) => void = () => {}) {
  const dir = temporary()
  writeFiles(dir, files)
  prepare(dir)
  return checkPublishable(await readBuild(dir), '1.2.3')
}

describe('a build to publish', () => {
  test('as bundle makes it is right', async () => {
    expect(await check(usualBuild)).toEqual([])
    const more = {
      'assets/x/y.png': '',
      'package.json': '{"version":"1.2.3"}',
      LICENSE: '',
      '.gitattributes': '* -text',
    }
    expect(await check({ ...usualBuild, ...more })).toEqual([])
  })

  test.each([
    ['assets/manifest.webapp', '', 'is a second manifest'],
    ['assets/manifest.konnector', '', 'is a second manifest'],
    ['manifest.webapp', '', 'is a second manifest'],
    ['node_modules/x/package.json', '{}', 'is a nested package.json'],
    ['package.json', '{"version":"2.0.0"}', 'says version "2.0.0", and the registry compares it with 1.2.3'],
    ['package.json', '{', 'is not JSON'],
    ['.env', '', 'holds secrets as a rule'],
    ['.env.local', '', 'holds secrets as a rule'],
    ['konnector-dev-config.json', '', 'holds secrets as a rule'],
    ['.github/workflows/ci.yml', '', 'is a workflow'],
    ['.gitmodules', '', "is git's own"],
    ['sub/.git/config', '', "is git's own"],
    ['.gitattributes', 'x export-ignore', 'changes what is in the host'],
  ])('does not hold %s (%j)', async (path, content, words) => {
    expect(await check({ ...usualBuild, [path]: content })).toMatchObject([
      {
        rule: 'publish-build-files',
        severity: 'error',
        message: expect.stringContaining(`${JSON.stringify(path)} in the build ${words}`),
      },
    ])
  })

  test('holds no link, to a file or to a folder', async () => {
    const found = await check(usualBuild, dir => {
      symlinkSync('/etc/passwd', join(dir, 'file'))
      symlinkSync('/etc', join(dir, 'folder'))
    })
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^"file" in the build is a symbolic link/),
      expect.stringMatching(/^"folder" in the build is a symbolic link/),
    ])
  })

  test('has its manifest at the root', async () => {
    expect(await check({ 'index.js': '' })).toMatchObject([
      { message: expect.stringContaining('no manifest.konnector') },
    ])
  })
})
