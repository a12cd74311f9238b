import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { findRemote } from '../../src/git/remote.ts'
import { readCheckout } from '../../src/git/checkout.ts'
import { planPush, push, type TestPush } from '../publish/publishing.ts'
import { commitSource, git, makeWorld, usualBuild, type World, writeFiles } from './git-fixture.ts'

const konnector = { slug: 'books', version: '1.2.3' }

type Files = Record<string, string | Uint8Array>

async function optionsFor(world: World, more: Partial<TestPush>, files?: Files): Promise<TestPush> {
  const checkout = await readCheckout(world.repo)
  return {
    build: await world.build(files),
    checkout,
    konnector,
    remote: findRemote(checkout)!,
    waits: [1],
    ...more,
  }
}

async function pushFrom(world: World, more: Partial<TestPush> = {}, files?: Files) {
  return push(await optionsFor(world, more, files))
}

async function planFrom(world: World) {
  return planPush(await optionsFor(world, {}))
}

function hook(world: World, name: string, script: string): void {
  writeFileSync(join(world.remote, 'hooks', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a push', () => {
  test('makes the branch first, finds nothing to do the second time, and then adds a child', async () => {
    const world = makeWorld()
    const head = git(world.repo, 'rev-parse', 'HEAD')
    const first = await pushFrom(world)
    expect(first).toMatchObject({
      status: 'passed',
      branch: 'build',
      added: ['icon.svg', 'index.js', 'manifest.konnector'],
      attempts: 1,
    })
    expect(git(world.remote, 'rev-parse', 'build')).toBe(first.commit)
    expect(git(world.remote, 'log', '--format=parents:%P%n%an <%ae>%n%at %ct%n%B', 'build')).toBe(
      `parents:
konnector-lint <konnector-lint@users.noreply.invalid>
1767319445 1767319445
publish: First bills

generated from commit ${head}

Source-Commit: ${head}
Konnector: books@1.2.3`,
    )

    expect(await pushFrom(world)).toMatchObject({ status: 'unchanged', commit: first.commit })

    commitSource(world.repo, 'Second bills')
    const third = await pushFrom(world, {}, { ...usualBuild, 'index.js': 'module.exports = 2\n' })
    expect(third).toMatchObject({ status: 'passed', added: [], changed: ['index.js'], removed: [] })
    expect(git(world.remote, 'rev-parse', 'build~1')).toBe(first.commit)
  })

  test('gives the same commit wherever it is made', async () => {
    const world = makeWorld()
    const elsewhere = join(world.dir, 'elsewhere')
    git(world.dir, 'clone', '-q', world.repo, elsewhere)
    const planned = await planFrom(world)
    writeFiles(join(elsewhere, 'build'), usualBuild)
    const checkout = await readCheckout(elsewhere)
    const other = await push({
      build: await readBuild(join(elsewhere, 'build')),
      checkout,
      konnector: { slug: 'books', version: `1.2.3-dev.${checkout.commit}` },
      remote: findRemote(checkout, world.remote)!,
      env: { PATH: process.env['PATH'], HOME: world.dir, TZ: 'Asia/Tokyo', LANG: 'fr_FR.UTF-8' },
    })
    expect([other.commit, other.tree]).toEqual([planned.commit, planned.tree])
  })

  test('keeps every byte, the executable bit and any name', async () => {
    const world = makeWorld()
    const odd = {
      ...usualBuild,
      '.gitattributes': '* text=auto eol=lf\n*.js filter=lfs diff=lfs merge=lfs -text\n',
      'crlf.txt': 'a\r\nb\r\n',
      'binary.bin': Buffer.from([0, 255, 13, 10, 0]),
      empty: '',
      '--upload-pack=touch pwned': 'x',
      '-x': 'x',
      'with space.txt': 'x',
      'été/ünï.txt': 'x',
      'new\nline': 'x',
      'tab\tquote"': 'x',
      '$(touch pwned)': 'x',
    }
    const build = await world.build(odd)
    chmodSync(join(build.dir, 'index.js'), 0o755)
    const checkout = await readCheckout(world.repo)
    const result = await push({
      build: await readBuild(build.dir, world.repo),
      checkout,
      konnector,
      remote: findRemote(checkout)!,
    })
    const listed = git(world.remote, 'ls-tree', '-r', '-z', result.commit).split('\0').filter(Boolean)
    const entries = listed.map(entry => entry.replace(/ blob [0-9a-f]+\t/, ' '))
    expect(entries.toSorted()).toEqual(
      Object.keys(odd)
        .map(name => `${name === 'index.js' ? '100755' : '100644'} ${name}`)
        .toSorted(),
    )
    const clone = join(world.dir, 'raw')
    git(world.dir, 'clone', '-q', '--no-checkout', '-b', 'build', world.remote, clone)
    writeFileSync(join(clone, '.git/info/attributes'), '* -text -filter\n')
    git(clone, 'checkout', '-q', 'build')
    for (const [name, content] of Object.entries(odd))
      expect(readFileSync(join(clone, name)).equals(Buffer.from(content))).toBe(true)
    expect(readdirSync(world.repo)).not.toContain('pwned')
  })

  test('leaves the checkout as it was, to the byte, and nothing in the temporary folder', async () => {
    const world = makeWorld()
    await world.build()
    const look = () =>
      readdirSync(world.repo, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => {
          const file = join(entry.parentPath, entry.name)
          return [file, statSync(file).mtimeMs, readFileSync(file, 'latin1')]
        })
    const before = look()
    const temporaries = join(world.dir, 'tmp')
    mkdirSync(temporaries)
    vi.stubEnv('TMPDIR', temporaries)
    const checkout = await readCheckout(world.repo)
    await push({
      build: await readBuild(join(world.repo, 'build')),
      checkout,
      konnector,
      remote: findRemote(checkout)!,
    })
    expect(look()).toEqual(before)
    expect(readdirSync(temporaries)).toEqual([])
  })

  test('is not led astray by the variables of a hook it runs in', async () => {
    const world = makeWorld()
    const result = await pushFrom(world, {
      env: {
        ...process.env,
        GIT_DIR: '/nowhere',
        GIT_INDEX_FILE: '/nowhere/index',
        GIT_WORK_TREE: '/nowhere',
        GIT_OBJECT_DIRECTORY: '/nowhere/objects',
      },
    })
    expect(result.status).toBe('passed')
  })

  test('carries the subject as it is, whatever it holds', async () => {
    const world = makeWorld()
    const subject = '"; touch pwned; # $(touch pwned) %0A::error:: `x`'
    commitSource(world.repo, subject)
    await pushFrom(world)
    expect(git(world.remote, 'log', '-1', '--format=%s', 'build')).toBe(`publish: ${subject}`)
    expect(readdirSync(world.repo)).not.toContain('pwned')
  })

  test('as a plan reads only', async () => {
    const world = makeWorld()
    expect(await planFrom(world)).toMatchObject({ status: 'planned', added: { length: 3 } })
    expect(git(world.remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
  })
})

describe('a race', () => {
  test('several that push at once all land, one after the other, and no commit is lost', async () => {
    const world = makeWorld()
    hook(world, 'pre-receive', 'sleep 0.2')
    const builds = await Promise.all(
      [1, 2, 3, 4].map(async number => {
        const dir = join(world.dir, `run-${number}`)
        git(world.dir, 'clone', '-q', world.repo, dir)
        git(dir, 'remote', 'set-url', 'origin', world.remote)
        writeFiles(join(dir, 'build'), { ...usualBuild, 'index.js': `module.exports = ${number}\n` })
        return { checkout: await readCheckout(dir), build: await readBuild(join(dir, 'build')) }
      }),
    )
    const results = await Promise.all(
      builds.map(({ checkout, build }) =>
        push({ build, checkout, konnector, remote: findRemote(checkout)!, attempts: 20, waits: [50] }),
      ),
    )
    expect(results.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed', 'passed'])
    const history = git(world.remote, 'log', '--format=%H', 'build').split('\n')
    expect(history.toSorted()).toEqual(results.map(({ commit }) => commit).toSorted())
    expect(git(world.remote, 'log', '--merges', '--format=%H', 'build')).toBe('')
    expect(Math.max(...results.map(({ attempts }) => attempts))).toBeGreaterThan(1)
  })

  test('that is lost every time ends, and says what to do', async () => {
    const world = makeWorld()
    await pushFrom(world)
    // Somebody always is faster: each push finds the branch moved by the time it is taken.
    hook(
      world,
      'pre-receive',
      `[ -n "$NESTED" ] && exit 0
export NESTED=1
unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
tree=$(git rev-parse 'refs/heads/build^{tree}')
commit=$(git -c user.name=x -c user.email=x@example.org commit-tree "$tree" -p refs/heads/build -m faster)
git update-ref refs/heads/build "$commit"`,
    )
    commitSource(world.repo, 'Second bills')
    const slow = pushFrom(world, { attempts: 3 }, { ...usualBuild, 'index.js': '2' })
    await expect(slow).rejects.toMatchObject({
      reason: 'race',
      message: expect.stringMatching(
        /^Cannot push to .*rejected.*\. Other runs push to build at the same time\. Let one workflow/s,
      ),
    })
    expect(git(world.remote, 'log', '--format=%s', 'build').split('\n')).toEqual([
      'faster',
      'faster',
      'faster',
      'publish: First bills',
    ])
  })
})

describe('a later build', () => {
  test('is not replaced by that of an earlier commit, unless asked', async () => {
    const world = makeWorld()
    const early = git(world.repo, 'rev-parse', 'HEAD')
    const late = commitSource(world.repo, 'Later')
    const newer = await pushFrom(world)
    git(world.repo, 'checkout', '-q', early)
    const older = { ...usualBuild, 'index.js': 'old' }
    expect(await pushFrom(world, {}, older)).toMatchObject({
      status: 'stale',
      commit: newer.commit,
      notices: [expect.stringContaining(late.slice(0, 7))],
    })
    expect(git(world.remote, 'rev-parse', 'build')).toBe(newer.commit)
    expect(await pushFrom(world, { allowRollback: true }, older)).toMatchObject({ status: 'passed' })
  })

  test('is known in a shallow clone too', async () => {
    const world = makeWorld()
    const late = commitSource(world.repo, 'Later')
    git(world.repo, 'push', '-q', 'origin', 'main')
    await pushFrom(world)
    const shallow = join(world.dir, 'shallow')
    git(world.dir, 'init', '-q', shallow)
    git(shallow, 'remote', 'add', 'origin', `file://${world.remote}`)
    git(shallow, 'fetch', '-q', '--depth=1', 'origin', git(world.repo, 'rev-parse', 'HEAD~1'))
    git(shallow, 'checkout', '-q', 'FETCH_HEAD')
    writeFiles(join(shallow, 'build'), { ...usualBuild, 'index.js': 'old' })
    const checkout = await readCheckout(shallow)
    expect(checkout.shallow).toBe(true)
    const result = await push({
      build: await readBuild(join(shallow, 'build')),
      checkout,
      konnector,
      remote: findRemote(checkout)!,
    })
    expect(result).toMatchObject({
      status: 'stale',
      notices: [expect.stringContaining(`a later commit (${late.slice(0, 7)})`)],
    })
  })

  test('that git-directory-deploy made is known as well', async () => {
    const world = makeWorld()
    await pushFrom(world)
    const early = git(world.repo, 'rev-parse', 'HEAD')
    const late = commitSource(world.repo, 'Later')
    const tree = git(world.remote, 'rev-parse', 'build^{tree}')
    const legacy = git(
      world.remote,
      'commit-tree',
      tree,
      '-p',
      'build',
      '-m',
      `publish: Later\n\ngenerated from commit ${late}`,
    )
    git(world.remote, 'update-ref', 'refs/heads/build', legacy)
    git(world.repo, 'checkout', '-q', early)
    expect(await pushFrom(world, {}, { ...usualBuild, 'index.js': 'old' })).toMatchObject({
      status: 'stale',
      notices: [expect.stringContaining(late.slice(0, 7))],
    })
  })

  test('of an unknown commit is a notice', async () => {
    const world = makeWorld()
    await pushFrom(world)
    const tree = git(world.remote, 'rev-parse', 'build^{tree}')
    const foreign = git(
      world.remote,
      'commit-tree',
      tree,
      '-p',
      'build',
      '-m',
      `x\n\ngenerated from commit ${'1'.repeat(40)}`,
    )
    git(world.remote, 'update-ref', 'refs/heads/build', foreign)
    const result = await pushFrom(world, {}, { ...usualBuild, 'index.js': '2' })
    expect(result).toMatchObject({ status: 'passed', notices: [expect.stringContaining('1111111')] })
  })
})

describe('a remote that says no', () => {
  test.each([
    ['GH006: Protected branch update failed for refs/heads/build.', 'rule'],
    ['GH013: Repository rule violations found for refs/heads/build.', 'rule'],
    ['this konnector is frozen', 'rule'],
    ['refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml`', 'workflow'],
    ['GH001: Large files detected.', 'size'],
  ])('by a hook (%s) is quoted, and not asked again', async (words, reason) => {
    const world = makeWorld()
    hook(world, 'pre-receive', `echo x >> "$GIT_DIR/calls"; echo 'error: ${words}' >&2; exit 1`)
    await expect(pushFrom(world)).rejects.toMatchObject({ reason, message: expect.stringContaining(words) })
    expect(readFileSync(join(world.remote, 'calls'), 'utf8')).toBe('x\n')
  })

  test.each([
    ['main', 'is the branch the konnector is built from'],
    ['release', 'is the default branch of the remote'],
    ['a..b', 'is not a valid branch name'],
    ['--upload-pack=touch pwned', 'is not a valid branch name'],
    ['HEAD', 'is not a valid branch name'],
  ])('branch %s is refused before anything is written', async (branch, words) => {
    const world = makeWorld()
    git(world.remote, 'branch', 'release', 'main')
    git(world.remote, 'symbolic-ref', 'HEAD', 'refs/heads/release')
    const before = git(world.remote, 'for-each-ref')
    await expect(pushFrom(world, { branch })).rejects.toThrow(words)
    expect(git(world.remote, 'for-each-ref')).toBe(before)
  })

  test('is no repository at all', async () => {
    const world = makeWorld()
    rmSync(world.remote, { recursive: true })
    await expect(pushFrom(world)).rejects.toMatchObject({
      name: 'PushRefused',
      reason: 'missing',
      message: expect.stringContaining('The repository does not exist'),
    })
  })
})

describe('a build that cannot be pushed', () => {
  test('changed after it was checked', async () => {
    const world = makeWorld()
    const build = await world.build()
    writeFileSync(join(build.dir, 'index.js'), 'something else')
    const checkout = await readCheckout(world.repo)
    await expect(push({ build, checkout, konnector, remote: findRemote(checkout)! })).rejects.toThrow(
      /^index\.js in .* changed after it was checked\./,
    )
  })

  test('holds a link', async () => {
    const world = makeWorld()
    const { dir } = await world.build()
    symlinkSync('/etc/passwd', join(dir, 'link'))
    const checkout = await readCheckout(world.repo)
    const build = await readBuild(dir, world.repo)
    await expect(push({ build, checkout, konnector, remote: findRemote(checkout)! })).rejects.toThrow(
      /^link in the build is not a regular file/,
    )
  })
})
