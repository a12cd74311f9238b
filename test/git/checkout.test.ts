import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCheckout } from '../../src/git/checkout.ts'
import { readFileAtRef } from '../../src/git/file-at-ref.ts'
import { commitSource, git, makeWorld, temporary, writeFiles } from './git-fixture.ts'

describe('the source', () => {
  test('is read whole', async () => {
    const { repo } = makeWorld()
    git(repo, 'tag', '1.2.3')
    git(repo, 'tag', '-a', 'v1.2.3', '-m', 'annotated')
    expect(await readCheckout(repo, {})).toEqual({
      dir: repo,
      root: repo,
      findTracked: expect.any(Function),
      objects: join(repo, '.git/objects'),
      commit: git(repo, 'rev-parse', 'HEAD'),
      subject: 'First bills',
      author: { name: 'Author', email: 'author@example.org' },
      date: Date.parse('2026-01-02T03:04:05+01:00') / 1000,
      tags: ['1.2.3', 'v1.2.3'],
      branch: 'main',
      dirty: [],
      shallow: false,
      settings: expect.arrayContaining([['remote.origin.url', '../origin.git']]),
    })
  })

  test('reports tracked files that changed, below the konnector alone', async () => {
    const { repo } = makeWorld()
    writeFiles(repo, { 'konnectors/été ü/index.js': '1', 'other.js': '1' })
    git(repo, 'add', '.')
    git(repo, 'commit', '-qm', 'Two konnectors')
    writeFiles(repo, { 'konnectors/été ü/index.js': '2', 'konnectors/été ü/new.js': '1', 'other.js': '2' })
    expect((await readCheckout(join(repo, 'konnectors/été ü'))).dirty).toEqual(['konnectors/été ü/index.js'])
    expect((await readCheckout(repo)).dirty.toSorted()).toEqual(['konnectors/été ü/index.js', 'other.js'])
  })

  test('takes from a runner what a detached checkout does not know', async () => {
    const { repo } = makeWorld()
    const commit = git(repo, 'rev-parse', 'HEAD')
    git(repo, 'checkout', '-q', '--detach')
    expect(
      await readCheckout(repo, { GITHUB_SHA: commit, GITHUB_REF_NAME: '1.2.3', GITHUB_REF_TYPE: 'tag' }),
    ).toMatchObject({ tags: ['1.2.3'] })
    const onBranch = { GITHUB_SHA: commit, GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }
    expect(await readCheckout(repo, onBranch)).toMatchObject({ branch: 'main', tags: [] })
    commitSource(repo, 'Later')
    expect(await readCheckout(repo, onBranch)).not.toHaveProperty('branch')
  })

  test('of another user is read at no ref, which differs from a missing ref', async () => {
    const { repo, dir } = makeWorld()
    expect(await readFileAtRef(repo, 'HEAD', 'manifest.konnector')).toMatchObject({
      bytes: expect.anything(),
    })
    expect(await readFileAtRef(repo, 'nowhere', 'manifest.konnector')).toEqual({ error: 'missing' })
    const env = withGit(process.env, dir)
    expect(await readFileAtRef(repo, 'HEAD', 'manifest.konnector', env)).toEqual({ error: 'foreign' })
  })

  test('missing is an error that says what to do', async () => {
    const empty = temporary()
    await expect(readCheckout(empty)).rejects.toMatchObject({
      name: 'NotARepository',
      message: expect.stringMatching(/is not in a git repository \(fatal: .*\)\. Publish from a clone/),
    })
    git(empty, 'init', '-q')
    await expect(readCheckout(empty)).rejects.toThrow('has no commit yet. Commit the konnector first')
    const { repo } = makeWorld()
    const path = join(temporary(), 'bin')
    mkdirSync(path)
    await expect(readCheckout(repo, { PATH: path })).rejects.toMatchObject({ name: 'GitMissing' })
    rmSync(path, { recursive: true })
  })
})

/** A git that keeps a variable of git's own tests, which is not passed on else. */
function withGit(env: NodeJS.ProcessEnv, dir: string): NodeJS.ProcessEnv {
  const bin = join(dir, 'bin')
  mkdirSync(bin)
  const script = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "${git(dir, '--exec-path')}/git" "$@"\n`
  writeFileSync(join(bin, 'git'), script, { mode: 0o755 })
  return { ...env, PATH: `${bin}:${env['PATH']}` }
}
