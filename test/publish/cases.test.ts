/** What users of other deploy tools reported, tried on whole publications: real git, a real registry. */
import { existsSync, mkdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { PipelineOptions } from '../../src/pipeline/options.ts'
import { runPipeline } from '../../src/pipeline/run.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { startRegistry } from '../../src/registry/server/start.ts'
import {
  commitSource,
  git,
  makeWorld,
  manifest,
  temporary,
  usualBuild,
  type World,
  writeFiles,
} from '../git/git-fixture.ts'

async function setUp(slugs: readonly string[] = ['books']) {
  const registry = await startRegistry({
    dir: temporary(),
    seeds: slugs.map(slug => ({ slug, editor: 'Cozy' })),
    retryWaitMs: 1,
  })
  onTestFinished(() => registry.close())
  const world = makeWorld()
  const read = async (path: string) => {
    const answer = await fetch(`${registry.url}/registry/${path}`)
    return (await answer.json()) as { version: string; url: string }
  }
  return { registry, world, read, publish: publisher(world, registry.url, registry.tokens[0]) }
}

/** Publishes what `index.js` says, as the commit that is checked out. */
function publisher(world: World, registry: string | undefined, token?: string) {
  return async (entry: string, more: Partial<PipelineOptions> = {}) => {
    const dir = more.dir ?? '.'
    const folder = join(world.repo, dir)
    rmSync(join(folder, 'build'), { recursive: true, force: true })
    writeFiles(join(folder, 'build'), {
      ...usualBuild,
      'manifest.konnector': text(folder),
      'index.js': entry,
    })
    const { report, exit, published } = await runPipeline({
      cwd: world.repo,
      env: process.env,
      dir,
      steps: ['push', 'submit'],
      publish: true,
      sandbox: 'prefer',
      registry,
      tokens: { registry: token === undefined ? undefined : new AccessToken(token) },
      ...more,
    })
    const step = (name: string) => report.steps.find(found => found.name === name)
    return { exit, published, push: step('push')!, submit: step('submit')!, report }
  }
}

function text(folder: string): string {
  return git(folder, 'show', 'HEAD:./manifest.konnector')
}

function setVersion(world: World, version: string): void {
  writeFiles(world.repo, { 'manifest.konnector': JSON.stringify({ ...manifest, version }) })
  git(world.repo, 'commit', '-qam', `Version ${version}`)
}

const entryOf = (world: World, ref: string) => git(world.remote, 'show', `${ref}:index.js`)

describe('a release does not depend on what the build branch holds', () => {
  test('a tag on an older commit is published from its own commit', async () => {
    const { world, publish, read } = await setUp()
    const older = git(world.repo, 'rev-parse', 'HEAD')
    commitSource(world.repo, 'Later')
    expect(await publish('// later')).toMatchObject({ exit: 0, published: true })
    git(world.repo, 'tag', '1.2.3', older)
    git(world.repo, 'checkout', '-q', '1.2.3')

    const { push, submit, ...result } = await publish('// released')
    expect(result).toMatchObject({ exit: 0, published: true })
    expect(push).toMatchObject({ status: 'passed', outputs: { tag: 'build-1.2.3' } })
    expect(push.reason).toMatch(/^The branch "build" holds the build of a later commit .* was not moved\./)
    expect(submit).toMatchObject({ status: 'passed', outputs: { version: '1.2.3', state: 'published' } })
    expect(entryOf(world, 'build')).toBe('// later')
    expect(entryOf(world, 'build-1.2.3')).toBe('// released')
    expect(git(world.remote, 'rev-parse', 'build-1.2.3')).toBe(push.outputs['commit'])
    expect((await read('books/stable/latest')).version).toBe('1.2.3')
  })

  test('a fix of an older line is published, and the branch moves back only when asked', async () => {
    const { world, publish } = await setUp()
    const old = git(world.repo, 'rev-parse', 'HEAD')
    setVersion(world, '2.0.0')
    git(world.repo, 'tag', '2.0.0')
    await publish('// 2.0.0')
    git(world.repo, 'checkout', '-q', '-b', 'maintenance', old)
    setVersion(world, '1.2.4')
    git(world.repo, 'tag', '1.2.4')
    const fix = await publish('// 1.2.4')
    expect(fix).toMatchObject({ exit: 0, published: true, submit: { status: 'passed' } })
    expect(fix.push.reason).toContain('holds the build of version 2.0.0 and was not moved')
    expect(fix.submit.reason).toContain('The latest stable version stays 2.0.0')
    expect(entryOf(world, 'build')).toBe('// 2.0.0')
    expect(entryOf(world, 'build-1.2.4')).toBe('// 1.2.4')
    await publish('// 1.2.4', { allowRollback: true })
    expect(entryOf(world, 'build')).toBe('// 1.2.4')
  })

  test('run again, nothing is to do, and nothing is said to be published', async () => {
    const { world, publish } = await setUp()
    git(world.repo, 'tag', '1.2.3')
    const first = await publish('// 1')
    const refs = git(world.remote, 'for-each-ref')
    const second = await publish('// 1')
    expect(second).toMatchObject({ exit: 0, published: false })
    expect([second.push.status, second.submit.status]).toEqual(['unchanged', 'unchanged'])
    expect(second.push.outputs['commit']).toBe(first.push.outputs['commit'])
    expect(git(world.remote, 'for-each-ref')).toBe(refs)
  })

  test('the commit of a release is the same whatever the branch held', async () => {
    const [first, second] = [await setUp(), await setUp()]
    await first.publish('// before')
    for (const { world } of [first, second]) git(world.repo, 'tag', '1.2.3')
    const commits = [await first.publish('// 1'), await second.publish('// 1')]
    const [a, b] = commits.map(({ push }) => push.outputs['commit'])
    expect(a).toBe(b)
  })

  test('a version whose tag holds another build is refused', async () => {
    const { world, publish } = await setUp()
    git(world.repo, 'tag', '1.2.3')
    await publish('// 1', { steps: ['push'] })
    const { exit, published, push } = await publish('// 2')
    expect({ exit, published }).toEqual({ exit: 3, published: false })
    expect(push.reason).toMatch(/^The tag "build-1\.2\.3" of the remote holds another build of this version/)
  })
})

test('without a registry nothing is pushed, unless each step is to go as far as it can', async () => {
  const { world } = await setUp()
  const publish = publisher(world, undefined)
  const refused = await publish('// 1')
  expect(refused).toMatchObject({ exit: 3, published: false, push: { status: 'skipped' } })
  expect(refused.push.reason).toMatch(/^Not pushed: there is no registry to submit to\./)
  expect(git(world.remote, 'branch', '--list', 'build')).toBe('')
  const pushed = await publish('// 1', { pushAlone: true })
  expect(pushed).toMatchObject({ exit: 3, published: false, push: { status: 'passed' } })
  expect(await publish('// 2', { steps: ['push'] })).toMatchObject({ exit: 0, published: true })
})

test('a build folder that git tracks is no change of the checkout', async () => {
  const { world, publish } = await setUp()
  writeFiles(world.repo, { 'build/index.js': '// before', '.gitignore': '' })
  git(world.repo, 'add', '.')
  git(world.repo, 'commit', '-qm', 'With the build')
  expect(await publish('// after')).toMatchObject({ exit: 0, published: true })
  writeFiles(world.repo, { 'src/index.js': '// changed' })
  const { exit, report } = await publish('// after')
  expect(exit).toBe(1)
  expect(report.diagnostics).toMatchObject([
    { rule: 'publish-clean-checkout', message: expect.stringMatching(/^src\/index\.js differs/) },
  ])
})

describe('a development version', () => {
  test('of an older commit is not published, and that is no success', async () => {
    const { world, publish } = await setUp()
    const older = git(world.repo, 'rev-parse', 'HEAD')
    commitSource(world.repo, 'Later')
    await publish('// later')
    git(world.repo, 'checkout', '-q', older)
    const { exit, published, push, submit } = await publish('// older')
    expect({ exit, published }).toEqual({ exit: 3, published: false })
    expect([push.status, submit.status]).toEqual(['skipped', 'skipped'])
    expect(push.reason).toContain('Use --allow-rollback')
    expect(await publish('// older', { allowRollback: true })).toMatchObject({ exit: 0, published: true })
  })

  test('after its release is refused before anything is pushed', async () => {
    const { world, publish } = await setUp()
    git(world.repo, 'tag', '1.2.3')
    await publish('// released')
    commitSource(world.repo, 'Later')
    const refs = git(world.remote, 'for-each-ref')
    const { exit, push, report } = await publish('// later')
    expect(exit).toBe(1)
    expect(push.reason).toBe('Nothing was pushed, because the build or the manifest has errors (see above).')
    expect(report.diagnostics).toMatchObject([
      {
        rule: 'publish-version-greater',
        message: expect.stringContaining('Raise the version in the manifest.'),
      },
    ])
    expect(git(world.remote, 'for-each-ref')).toBe(refs)
  })
})

describe('two konnectors of one repository', () => {
  test('have a branch each, and neither harms the other', async () => {
    const { world, registry } = await setUp(['alpha', 'beta'])
    git(world.repo, 'rm', '-q', 'manifest.konnector')
    for (const slug of ['alpha', 'beta'])
      writeFiles(world.repo, {
        [`${slug}/manifest.konnector`]: JSON.stringify({ ...manifest, slug }),
        [`${slug}/.gitignore`]: 'build/\n',
      })
    git(world.repo, 'add', '.')
    git(world.repo, 'commit', '-qm', 'Two konnectors')
    git(world.repo, 'tag', '1.2.3')
    for (const [index, slug] of ['alpha', 'beta', 'alpha'].entries()) {
      const publish = publisher(world, registry.url, registry.tokens[index % 2])
      const branch = slug === 'alpha' ? 'build' : 'build-beta'
      const { exit, push } = await publish(`// ${slug}`, { dir: slug })
      expect(exit).toBe(0)
      expect(push).toMatchObject({
        status: index < 2 ? 'passed' : 'unchanged',
        outputs: { branch, tag: `${branch}-1.2.3` },
      })
      expect(entryOf(world, branch)).toBe(`// ${slug}`)
    }
    expect(entryOf(world, 'build')).toBe('// alpha')
    expect(git(world.remote, 'branch', '--list', 'build-alpha')).toBe('')
  })

  test('on one branch is refused: it holds the other one', async () => {
    const { world, publish, registry } = await setUp(['books', 'films'])
    await publish('// books')
    writeFiles(world.repo, { 'manifest.konnector': JSON.stringify({ ...manifest, slug: 'films' }) })
    git(world.repo, 'commit', '-qam', 'Films')
    const { exit, push } = await publisher(world, registry.url, registry.tokens[1])('// films')
    expect(exit).toBe(3)
    expect(push.reason).toMatch(/^The branch "build" holds the konnector "books", and this one is "films"\./)
    expect(entryOf(world, 'build')).toBe('// books')
  })

  test('alone in a folder, a konnector keeps the branch build', async () => {
    const { world, registry } = await setUp()
    mkdirSync(join(world.repo, 'konnector'))
    git(world.repo, 'mv', 'manifest.konnector', '.gitignore', 'src', 'konnector')
    git(world.repo, 'commit', '-qm', 'Into a folder')
    const publish = publisher(world, registry.url, registry.tokens[0])
    expect((await publish('// 1', { dir: 'konnector' })).push.outputs).toMatchObject({ branch: 'build' })
  })
})

describe('the version is that of what started the run', () => {
  const runner = (world: World, name: string) => ({
    ...process.env,
    GITHUB_SHA: git(world.repo, 'rev-parse', 'HEAD'),
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REF_NAME: name,
  })

  test('a beta tag, although the stable tag is on the same commit', async () => {
    const { world, publish } = await setUp()
    for (const tag of ['1.2.3', '1.2.3-beta.1']) git(world.repo, 'tag', tag)
    const { submit } = await publish('// 1', { env: runner(world, '1.2.3-beta.1') })
    expect(submit).toMatchObject({ status: 'passed', outputs: { version: '1.2.3-beta.1' } })
  })

  test.each(['wip', 'films/1.0.0', 'build-1.2.3'])('%s is no version, and publishes nothing', async tag => {
    const { world, publish } = await setUp()
    const { exit, published, push, submit } = await publish('// 1', { env: runner(world, tag) })
    expect({ exit, published }).toEqual({ exit: 3, published: false })
    expect([push.status, submit.status]).toEqual(['skipped', 'skipped'])
    expect(push.reason).toBe(`The tag "${tag}" is not a version of books, so nothing is published.`)
    expect(git(world.remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
  })

  test('GitLab names its tags otherwise', async () => {
    const { world, publish } = await setUp()
    const env = {
      ...process.env,
      CI_COMMIT_SHA: git(world.repo, 'rev-parse', 'HEAD'),
      CI_COMMIT_TAG: 'v1.2.3',
    }
    expect((await publish('// 1', { env })).submit.outputs).toMatchObject({ version: '1.2.3' })
  })
})

describe("the user's configuration of git changes nothing that is read", () => {
  test.each([
    ['log.showSignature', 'true'],
    ['log.date', 'relative'],
    ['format.pretty', 'oneline'],
    ['column.ui', 'always'],
    ['color.ui', 'always'],
    ['status.branch', 'true'],
    ['status.short', 'true'],
    ['core.quotePath', 'true'],
    ['i18n.logOutputEncoding', 'ISO-8859-1'],
    ['push.pushOption', 'ci.skip'],
    ['push.default', 'nothing'],
    ['fetch.prune', 'true'],
  ])('%s = %s', async (key, value) => {
    const { world, publish } = await setUp()
    const home = temporary()
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home }
    git(world.repo, 'config', '--file', join(home, '.gitconfig'), key, value)
    git(world.repo, 'config', key, value)
    git(world.repo, 'commit', '-q', '--allow-empty', '-m', 'Été')
    for (const tag of ['0.9.0', '1.2.3', 'nightly']) git(world.repo, 'tag', tag)
    const { exit, submit } = await publish('// 1', { env })
    expect(exit).toBe(0)
    expect(submit.outputs).toMatchObject({ version: '1.2.3' })
    const head = git(world.repo, 'rev-parse', 'HEAD')
    expect(git(world.remote, 'log', '-1', '--format=%B', 'build')).toBe(
      `publish: Été\n\ngenerated from commit ${head}\n\nSource-Commit: ${head}\nKonnector: books@1.2.3`,
    )
  })

  test('and no program of the checkout runs', async () => {
    const { world, publish } = await setUp()
    const ran = join(world.dir, 'ran')
    writeFiles(world.repo, { '.gitattributes': '*.js filter=trap diff=trap\n' })
    git(world.repo, 'add', '.')
    git(world.repo, 'commit', '-qm', 'Attributes')
    const program = `sh -c 'echo ran >> ${ran}; cat'`
    for (const key of [
      'filter.trap.clean',
      'filter.trap.smudge',
      'diff.trap.textconv',
      'gpg.program',
      'core.pager',
    ])
      git(world.repo, 'config', key, program)
    git(world.repo, 'config', 'core.fsmonitor', `${program} --`)
    git(world.repo, 'config', 'log.showSignature', 'true')
    // A time that is not in the index has git compare the content.
    utimesSync(join(world.repo, 'src/index.js'), 1, 1)
    const { exit } = await publish('// 1')
    expect(exit).toBe(0)
    expect(existsSync(ran)).toBe(false)
  })
})
