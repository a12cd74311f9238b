import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { readTree } from '../../src/build/tree.ts'
import { readCheckout } from '../../src/git/checkout.ts'
import { findRemote } from '../../src/git/remote.ts'
import { readWorkflowCheckout } from '../../src/github/checkout.ts'
import { prepareApiPush, type ApiPushOptions } from '../../src/publish/api-push.ts'
import { preparePushBy } from '../../src/publish/choose-push.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { commitSource, git, makeWorld, usualBuild, writeFiles } from '../git/git-fixture.ts'
import { FakeGitHub } from '../github/fake-github.ts'
import { startHostileServer } from '../http/hostile-server.ts'

const secret = 'ghs_canary0123456789'
const token = new AccessToken(secret, 'GITHUB_TOKEN')

type Files = Record<string, string | Uint8Array>

/** A konnector's repository on a GitHub of its own, and a token of its workflow. */
async function setUp() {
  const github = await FakeGitHub.start()
  const hosted = github.create('me/books')
  github.addToken(secret, { login: 'github-actions[bot]', push: ['me/books'], signs: true })
  const world = makeWorld()
  git(world.repo, 'remote', 'set-url', 'origin', `${github.origin}/me/books.git`)
  git(world.repo, 'push', '-q', hosted.dir, 'main')
  const optionsFor = async (more: Partial<ApiPushOptions> = {}, files?: Files): Promise<ApiPushOptions> => {
    const checkout = await readCheckout(world.repo)
    const build = await world.build(files)
    const konnector = { slug: 'books', version: '1.2.3' }
    const remote = findRemote(checkout)!
    const options = {
      files: readTree(build),
      checkout,
      konnector,
      remote,
      token,
      env: github.env,
      waits: [1],
    }
    return { ...options, ...more }
  }
  const push = async (more: Partial<ApiPushOptions> = {}, files?: Files) => {
    await using prepared = await prepareApiPush(await optionsFor(more, files))
    return await prepared.apply()
  }
  return { github, hosted, world, optionsFor, push }
}

describe('a push over the API', () => {
  test('makes the branch, finds nothing to do, then adds a child: all commits are verified', async () => {
    const { github, hosted, world, push } = await setUp()
    const head = git(world.repo, 'rev-parse', 'HEAD')
    const first = await push()
    expect(first).toMatchObject({ status: 'passed', branch: 'build', attempts: 1, notices: [] })
    expect(first.added).toEqual(['icon.svg', 'index.js', 'manifest.konnector'])
    expect(hosted.git('rev-parse', 'build')).toBe(first.commit)
    expect(hosted.git('cat-file', 'commit', 'build')).toContain('\ngpgsig ')
    expect(hosted.git('cat-file', 'commit', 'build')).toMatch(
      new RegExp(
        `\n\npublish: First bills\n\ngenerated from commit ${head}\n\nSource-Repository: ${github.origin}/me/books\nSource-Commit: ${head}\nKonnector: books@1.2.3$`,
      ),
    )

    const writes = github.writes.length
    expect(await push()).toMatchObject({ status: 'unchanged', commit: first.commit })
    expect(github.writes).toHaveLength(writes)

    commitSource(world.repo, 'Second bills')
    const third = await push({}, { ...usualBuild, 'index.js': 'module.exports = 2\n' })
    expect(third).toMatchObject({ status: 'passed', added: [], changed: ['index.js'], removed: [] })
    expect(hosted.git('rev-parse', 'build~1')).toBe(first.commit)
    // Only the file that changed travels.
    expect(github.writes.slice(writes).filter(write => write.endsWith('/git/blobs'))).toHaveLength(1)
  })

  test('has the tree of a push with git, to the byte and the executable bit, in any folder', async () => {
    const { github, hosted, world, optionsFor } = await setUp()
    const odd = {
      ...usualBuild,
      'binary.bin': Buffer.from([0, 255, 13, 10, 0]),
      'crlf.txt': 'a\r\nb\r\n',
      'été/a-b/ünï.txt': 'x',
      'été/a/b': 'y',
      empty: '',
    }
    await world.build(odd)
    chmodSync(join(world.repo, 'build/index.js'), 0o755)
    const files = readTree(await readBuild(join(world.repo, 'build'), world.repo))
    const options = { ...(await optionsFor()), files, isRelease: true }
    await using overGit = await preparePushBy('git', options)
    await using overApi = await preparePushBy('api', options)
    const planned = overApi.plan
    expect(planned).toMatchObject({ status: 'planned', tree: overGit.plan.tree, tag: 'build-1.2.3' })
    expect(planned.commit).toBeUndefined()
    expect(github.writes).toEqual([])
    const pushed = await overApi.apply()
    expect(hosted.git('rev-parse', 'build^{tree}')).toBe(overGit.plan.tree)
    // The tag of the release, as in git mode: a commit without a parent.
    expect(hosted.git('rev-parse', 'build-1.2.3')).toBe(pushed.commit)
    expect(hosted.git('log', '-1', '--format=%P', 'build-1.2.3')).toBe('')
    // The other mode finds it done.
    await using again = await preparePushBy('git', options)
    expect(again.plan).toMatchObject({ status: 'unchanged', commit: pushed.commit })
  })

  test('with the token of a person is not signed, and says so', async () => {
    const { github, hosted, push } = await setUp()
    github.addToken(secret, { login: 'me', push: ['me/books'] })
    expect((await push()).notices).toEqual([
      "GitHub did not sign the commit: it signs those of a workflow's token or of a GitHub App only.",
    ])
    expect(hosted.git('cat-file', 'commit', 'build')).not.toContain('gpgsig')
  })

  test('has the guards of a push with git', async () => {
    const { hosted, world, push } = await setUp()
    const older = git(world.repo, 'rev-parse', 'HEAD')
    const later = commitSource(world.repo, 'Later')
    git(world.repo, 'push', '-q', hosted.dir, 'main')
    const newer = await push()
    await expect(push({ branch: 'main' })).rejects.toThrow('is the branch the konnector is built from')
    const other = { slug: 'films', version: '1.2.3' }
    await expect(push({ konnector: other })).rejects.toThrow('holds the konnector "books"')
    git(world.repo, 'checkout', '-q', older)
    const files = { ...usualBuild, 'index.js': '// old' }
    expect(await push({}, files)).toMatchObject({
      status: 'stale',
      commit: newer.commit,
      notices: [expect.stringContaining(later.slice(0, 7))],
    })
    expect(hosted.git('rev-parse', 'build')).toBe(newer.commit)
    const released = await push({ isRelease: true }, files)
    expect(released).toMatchObject({ status: 'passed', tag: 'build-1.2.3' })
    expect(hosted.git('show', 'build-1.2.3:index.js')).toBe('// old')
    await expect(push({ isRelease: true })).rejects.toThrow('holds another build of this version')
    expect(await push({ allowRollback: true }, files)).toMatchObject({ status: 'passed' })
    expect(hosted.git('rev-parse', 'build~1')).toBe(newer.commit)
  })
})

describe('a race over the API', () => {
  test('that is lost is planned again on the new tip, and loses no commit', async () => {
    const { github, hosted, push } = await setUp()
    await push()
    let theirs = ''
    github.intercept = ({ method, path }) => {
      if (method === 'PATCH' && path.endsWith('/git/refs/heads%2Fbuild') && theirs === '')
        theirs = hosted.commitFiles('build', { 'other.js': '1' }, 'publish: Other')
      return false
    }
    const mine = await push({}, { ...usualBuild, 'index.js': '2' })
    expect(mine).toMatchObject({ status: 'passed', attempts: 2, removed: ['other.js'] })
    expect(hosted.git('rev-parse', 'build~1')).toBe(theirs)
  })

  test('several that push at once all land, one after the other', async () => {
    const { hosted, optionsFor } = await setUp()
    const options: ApiPushOptions[] = []
    for (const number of [1, 2, 3, 4])
      options.push(
        await optionsFor({ attempts: 20, waits: [20] }, { ...usualBuild, 'index.js': `// ${number}\n` }),
      )
    const results = await Promise.all(
      options.map(async each => {
        await using prepared = await prepareApiPush(each)
        return await prepared.apply()
      }),
    )
    expect(results.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed', 'passed'])
    const history = hosted.git('log', '--format=%H', 'build').split('\n')
    expect(history.toSorted()).toEqual(results.map(({ commit }) => commit).toSorted())
    expect(Math.max(...results.map(({ attempts }) => attempts))).toBeGreaterThan(1)
  })

  test('that is lost every time ends, and says what to do', async () => {
    const { github, hosted, push } = await setUp()
    await push()
    let count = 0
    github.intercept = ({ method }) => {
      if (method === 'PATCH') hosted.commitFiles('build', { 'other.js': `${++count}` }, 'publish: Other')
      return false
    }
    await expect(push({ attempts: 3 }, { ...usualBuild, 'index.js': '2' })).rejects.toThrow(
      /^Cannot push to me\/books: 422: Update is not a fast forward\. Other runs push to build at the same time\..* Nothing was pushed\.$/,
    )
    expect(count).toBe(3)
  })

  test('an answer that is lost after the ref was moved is no second commit', async () => {
    const { github, hosted, push } = await setUp()
    github.intercept = ({ method, path }) =>
      method === 'POST' && path.endsWith('/git/refs') ? 'after' : false
    const { commit, status, attempts } = await push()
    expect({ status, attempts }).toEqual({ status: 'passed', attempts: 1 })
    expect(hosted.git('rev-parse', 'build')).toBe(commit)
    expect(hosted.git('rev-list', '--count', 'build')).toBe('1')
  })
})

describe('what GitHub says no to', () => {
  test.each([
    [
      'rights',
      (github: FakeGitHub) => void github.addToken(secret, { login: 'x' }),
      /403: Resource not accessible by personal access token\. The account that pushes has no write permission\. In a workflow, give the job "permissions: contents: write"/,
    ],
    [
      'a rule',
      (github: FakeGitHub) => void github.repositories[0]!.rules.set('build', 'pull requests'),
      /422: Repository rule violations found Changes must be made through a pull request\. A rule of the remote protects build\./,
    ],
    [
      'unsigned commits',
      (github: FakeGitHub) => {
        github.addToken(secret, { login: 'x', push: ['me/books'] })
        github.repositories[0]!.rules.set('build', 'signatures')
      },
      /Commits must have verified signatures\. The branch "build" accepts signed commits only, and GitHub signs those of a workflow's token/,
    ],
    [
      'an archived repository',
      (github: FakeGitHub) => void (github.repositories[0]!.isArchived = true),
      /archived so is read-only/,
    ],
    [
      'a token of nobody',
      (github: FakeGitHub) =>
        void (github.intercept = (_, response) => {
          response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"Bad credentials"}')
          return true
        }),
      /^Cannot read me\/books \(401: Bad credentials\)\. The token is wrong, expired or revoked\./,
    ],
  ])('%s: its words, and what to do', async (_, spoil, words) => {
    const { github, hosted, push } = await setUp()
    spoil(github)
    const error: unknown = await push().catch((thrown: unknown) => thrown)
    expect(String(error).replace(/^\w+: /, '')).toMatch(words)
    expect(String(error)).not.toContain(secret)
    expect(hosted.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
  })

  test('a repository that is not there, and one that is not on GitHub', async () => {
    const { github, push, world } = await setUp()
    github.repositories.length = 0
    await expect(push()).rejects.toThrow('There is no repository me/books, or the token cannot see it.')
    git(world.repo, 'remote', 'set-url', 'origin', 'https://gitlab.com/me/books.git')
    await expect(push()).rejects.toThrow('gitlab.com/me/books is not a repository on GitHub')
    await expect(push({ token: undefined })).rejects.toThrow('Set GITHUB_TOKEN')
  })

  test('a server that fails for a moment is asked again; one that keeps failing is named', async () => {
    const { github, push } = await setUp()
    let left = 2
    github.intercept = (_, response) => {
      if (left-- <= 0) return false
      response.writeHead(502).end()
      return true
    }
    expect(await push({ waits: [1, 1] })).toMatchObject({ status: 'passed' })
    github.intercept = (_, response) => !!response.writeHead(503).end('{}')
    await expect(push({ waits: [1, 1] })).rejects.toThrow('The server of GitHub fails. Run this again later.')
  })

  test('a rate limit is waited for when it is short, and named when it is not', async () => {
    const { github, push } = await setUp()
    let limited = 0
    const limit = (after: number) => (_: unknown, response: import('node:http').ServerResponse) => {
      if (limited++ > 0 && after === 1) return false
      const headers = { 'content-type': 'application/json', 'retry-after': `${after}` }
      response.writeHead(403, headers).end('{"message":"You have exceeded a secondary rate limit."}')
      return true
    }
    github.intercept = limit(1)
    expect(await push()).toMatchObject({ status: 'passed' })
    github.intercept = limit(3_600)
    await expect(push()).rejects.toThrow(/secondary rate limit\)\. Wait until the limit is lifted/)
    expect(github.seen.at(-1)).toMatchObject({ method: 'GET' })
  })

  test('a redirect to another server does not carry the token', async () => {
    const { github, push } = await setUp()
    const seen: (string | undefined)[] = []
    const there = await startHostileServer(({ headers }, response) => {
      seen.push(headers.authorization)
      response.setHeader('content-type', 'application/json').end('{}')
    })
    const location = `${there.url.replace('127.0.0.1', 'localhost')}/`
    github.intercept = (_, response) => !!response.writeHead(302, { location }).end()
    await push().catch(() => undefined)
    expect(seen.filter(Boolean)).toEqual([])
  })
})

describe('a fault in each request of a release over the API', () => {
  test.each(['answers 500', 'breaks the connection', 'does it, and breaks the connection'] as const)(
    'where GitHub %s: the same run ends as an undisturbed one',
    async fault => {
      const { github, hosted, optionsFor } = await setUp()
      const options = await optionsFor({ isRelease: true })
      const push = async () => {
        await using prepared = await prepareApiPush(options)
        return await prepared.apply()
      }
      const { tree } = await push()
      const { length: total } = github.seen
      expect(total).toBe(10)
      for (let nth = 1; nth <= total; nth++) {
        for (const ref of ['heads/build', 'tags/build-1.2.3']) hosted.git('update-ref', '-d', `refs/${ref}`)
        let count = 0
        github.intercept = (_, response) => {
          if (++count !== nth) return false
          if (fault === 'answers 500') return !!response.writeHead(500).end('{}')
          if (fault === 'breaks the connection') return !!response.destroy()
          return 'after'
        }
        const { status, commit } = await push()
        expect(status, `request ${nth}`).toBe('passed')
        expect(hosted.git('rev-parse', 'build-1.2.3')).toBe(commit)
        github.intercept = undefined
        expect((await push()).status, `after request ${nth}`).toBe('unchanged')
        for (const ref of ['build', 'build-1.2.3']) {
          expect(hosted.git('rev-parse', `${ref}^{tree}`)).toBe(tree)
          expect(hosted.git('rev-list', '--count', ref)).toBe('1')
        }
      }
    },
  )
})

describe('by itself', () => {
  test('a branch that accepts signed commits only gets one of GitHub', async () => {
    const { github, hosted, optionsFor } = await setUp()
    // The same rule for git itself.
    writeFiles(hosted.dir, {
      'hooks/pre-receive': `#!/bin/sh\necho 'error: GH013: Repository rule violations found for refs/heads/build.' >&2\necho '- Commits must have verified signatures.' >&2\nexit 1\n`,
    })
    chmodSync(join(hosted.dir, 'hooks/pre-receive'), 0o755)
    const options = await optionsFor()
    await using prepared = await preparePushBy(undefined, options)
    expect(github.seen).toEqual([])
    const pushed = await prepared.apply()
    expect(pushed).toMatchObject({ status: 'passed', tree: prepared.plan.tree })
    expect(hosted.git('cat-file', 'commit', 'build')).toContain('\ngpgsig ')
    await using withGit = await preparePushBy('git', await optionsFor({}, { ...usualBuild, 'index.js': '2' }))
    await expect(withGit.apply()).rejects.toThrow('build accepts signed commits only')
  })

  test('a workflow without git has what GitHub knows of its commit', async () => {
    const { github, world } = await setUp()
    const commit = git(world.repo, 'rev-parse', 'HEAD')
    const env = {
      ...github.env,
      GITHUB_REPOSITORY: 'me/books',
      GITHUB_SHA: commit,
      GITHUB_WORKSPACE: world.repo,
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REF_NAME: '1.2.3',
    }
    const known = await readCheckout(world.repo, env)
    const { findTracked, settings, ...found } = (await readWorkflowCheckout(world.repo, env, token))!
    const { commit: id, subject, author, date, tags, eventTag, dirty, dir, root } = known
    expect(found).toMatchObject({ commit: id, subject, author, date, tags, eventTag, dirty, dir, root })
    expect(findRemote({ settings, root })?.url).toBe(`${github.origin}/me/books`)
    expect(await findTracked('manifest.konnector')).toEqual(['manifest.konnector'])
    writeFiles(world.repo, { 'src/index.js': '// changed' })
    expect((await readWorkflowCheckout(world.repo, env, token))!.dirty).toEqual(['src/index.js'])
    expect(await readWorkflowCheckout(world.repo, process.env, token)).toBeUndefined()
  })
})
