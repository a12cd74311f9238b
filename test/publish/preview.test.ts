/** Previews of pull requests: the pipeline and the command line, on real git. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runPipeline } from '../../src/pipeline/run.ts'
import { dropPreview, findPreviewSource } from '../../src/pipeline/preview.ts'
import { commitSource, git, makeWorld, usualBuild, type World, writeFiles } from '../git/git-fixture.ts'

function branches(world: World): string[] {
  return git(world.remote, 'for-each-ref', '--format=%(refname:short)', 'refs/heads')
    .split('\n')
    .filter(name => name !== 'main')
}

async function preview(world: World, pullRequest: number, entry = 'module.exports = 1\n', dir = '.') {
  writeFiles(join(world.repo, dir, 'build'), { ...usualBuild, 'index.js': entry })
  const { report, exit, published } = await runPipeline({
    cwd: world.repo,
    env: process.env,
    dir,
    steps: ['push', 'submit'],
    publish: true,
    sandbox: 'prefer',
    preview: pullRequest,
  })
  return { exit, published, steps: report.steps, push: report.steps.find(({ name }) => name === 'push')! }
}

const drop = (world: World, pullRequest: number) =>
  dropPreview({ cwd: world.repo, dir: '.', env: process.env, preview: pullRequest })

describe('the preview of a pull request', () => {
  test('is on a branch of its own, and submits nothing, whatever tags its commit has', async () => {
    const world = makeWorld()
    git(world.repo, 'tag', '9.9.9')
    const { exit, published, steps, push } = await preview(world, 7)
    expect(steps.map(({ name, status }) => `${name} ${status}`)).toEqual(['push passed'])
    expect(push.outputs).toMatchObject({ branch: 'build-pr-7' })
    expect({ exit, published }).toEqual({ exit: 0, published: false })
    expect(branches(world)).toEqual(['build-pr-7'])
    expect(git(world.remote, 'tag')).toBe('')
  })

  test('is installed from its branch, where a Cozy can reach the repository', async () => {
    const source = 'git+https://github.com/me/books.git#build-pr-7'
    expect(await findPreviewSource('https://x:secret@github.com/me/books', 'build-pr-7')).toBe(source)
    expect(await findPreviewSource('git@github.com:me/books.git', 'build-pr-7')).toBe(source)
    expect(await findPreviewSource('file:///tmp/books.git', 'build-pr-7')).toBeUndefined()
  })

  test('follows the pull request, also back to an earlier commit', async () => {
    const world = makeWorld()
    const first = git(world.repo, 'rev-parse', 'HEAD')
    commitSource(world.repo, 'Second')
    await preview(world, 7, '// second\n')
    git(world.repo, 'checkout', '-q', first)
    const { push } = await preview(world, 7, '// first\n')
    expect(push.status).toBe('passed')
    expect(git(world.remote, 'show', 'build-pr-7:index.js')).toBe('// first')
  })

  test('is removed when the pull request is closed; again, there is none', async () => {
    const world = makeWorld()
    await preview(world, 7)
    await preview(world, 8)
    expect(await drop(world, 7)).toMatch(/^The preview branch build-pr-7 is removed from /)
    expect(branches(world)).toEqual(['build-pr-8'])
    expect(await drop(world, 7)).toMatch(/has no preview branch build-pr-7\.$/)
  })

  test('a branch that holds no build is kept', async () => {
    const world = makeWorld()
    git(world.repo, 'push', '-q', 'origin', 'HEAD:refs/heads/build-pr-7')
    await expect(drop(world, 7)).rejects.toThrow(
      /^The branch "build-pr-7" of .* holds no build of konnector-lint, so it is kept\./,
    )
    expect(branches(world)).toEqual(['build-pr-7'])
  })

  test('of one of several konnectors has its slug', async () => {
    const world = makeWorld()
    const manifest = JSON.stringify({ ...JSON.parse(usualBuild['manifest.konnector']), slug: 'films' })
    writeFiles(world.repo, { 'films/manifest.konnector': manifest })
    git(world.repo, 'add', '.')
    git(world.repo, 'commit', '-qm', 'Films')
    await preview(world, 7, '// films\n', 'films')
    expect(branches(world)).toEqual(['build-films-pr-7'])
  })
})
