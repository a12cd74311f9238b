import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { formatGitConfig } from '../../src/git/config-file.ts'
import { whileSampling } from '../secrets/process-sampler.ts'
import { findRemote } from '../../src/git/remote.ts'
import { readCheckout } from '../../src/git/checkout.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { planPush, push, type TestPush } from '../publish/publishing.ts'
import { type GitServer, type GitServerOptions, startGitServer } from './git-server.ts'
import { git, makeWorld, temporary, usualBuild, type World, writeFiles } from './git-fixture.ts'

const execFileAsync = promisify(execFile)
const canary = 'ghp_canary0123456789abcdefghijklmnopqrstu'
const accessToken = new AccessToken(canary)
const encoded = Buffer.from(`x-access-token:${canary}`).toString('base64')

async function setUp(options: GitServerOptions = {}) {
  const world = makeWorld()
  const server = await startGitServer(world.dir, options)
  const optionsFor = async (more: Partial<TestPush>, remote: string): Promise<TestPush> => {
    const checkout = await readCheckout(world.repo)
    return {
      build: more.build ?? (await world.build()),
      checkout,
      konnector: { slug: 'books', version: '1.2.3' },
      remote: findRemote(checkout, remote)!,
      waits: [1],
      ...more,
    }
  }
  const here = `${server.url}/origin.git`
  const pushed = async (more: Partial<TestPush> = {}, remote = here) => push(await optionsFor(more, remote))
  const planned = async (more: Partial<TestPush> = {}) => planPush(await optionsFor(more, here))
  return { world, server, pushed, planned }
}

/** Configuration as a careless user, or a checkout action, leaves it: a stale header, and helpers that answer. */
function hostileHome(world: World, url: string): NodeJS.ProcessEnv {
  const home = temporary()
  writeFiles(home, {
    '.gitconfig': `[http "${url}/"]
	extraheader = AUTHORIZATION: basic c3RhbGU6c3RhbGU=
[http]
	extraheader = AUTHORIZATION: basic ZXZlcnl3aGVyZTp4
[credential]
	helper = "!f() { echo username=wrong; echo password=wrong; }; f"
[core]
	autocrlf = true
	hooksPath = ${world.dir}/hooks
[i18n]
	commitEncoding = ISO-8859-1
[commit]
	gpgSign = true
[push]
	gpgSign = true
	followTags = true
`,
  })
  const script = `#!/bin/sh\ntouch ${join(world.dir, 'hook-ran')}\nexit 1\n`
  writeFiles(world.dir, { 'hooks/pre-push': script, 'hooks/reference-transaction': script })
  spawnSync('chmod', ['-R', '755', join(world.dir, 'hooks')])
  return { PATH: process.env['PATH'], HOME: home }
}

test.runIf(process.platform === 'linux')(
  'a header that a checkout action left is sent, and in no environment or argument of git',
  async () => {
    const token = `ghs_${randomBytes(16).toString('hex')}`
    const header = `AUTHORIZATION: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
    const { world, server, pushed } = await setUp({ token })
    git(world.repo, 'config', '--local', `http.${server.url}/.extraheader`, header)
    const { result, samples } = await whileSampling([header, token], () => pushed())
    expect(result.status).toBe('passed')
    expect(samples.rounds).toBeGreaterThan(3)
    expect(samples.sightings).toEqual([])
  },
)

test('every setting of a user survives the way through a file', () => {
  const config = [
    ['http.https://a.example/b c.extraheader', 'X: "quoted" \\ back'],
    ['credential.helper', '!f() { echo a; }; f # not a comment'],
    ['credential.helper', ''],
    ['core.sshcommand', 'ssh -o "A=b"\t;\n two lines '],
    ['http.sub"sec\\tion.proxy', ' spaces '],
  ] as const
  const file = join(temporary(), 'config')
  writeFileSync(file, formatGitConfig(config))
  const { stdout } = spawnSync('git', ['config', '--file', file, '--list', '-z'], { encoding: 'utf8' })
  expect(stdout.split('\0').filter(Boolean)).toEqual(config.map(([key, value]) => `${key}\n${value}`))
})

describe('over http', () => {
  test('no Authorization header goes out but the right one, once, whatever is configured', async () => {
    const { world, server, pushed, planned } = await setUp({ token: canary })
    const plain = await planned({ token: accessToken })
    const result = await pushed({ token: accessToken, env: hostileHome(world, server.url) })
    expect(result).toMatchObject({ status: 'passed', commit: plain.commit })
    expect(git(world.remote, 'rev-parse', 'build')).toBe(result.commit)
    expect(existsSync(join(world.dir, 'hook-ran'))).toBe(false)
    expect(server.seen.length).toBeGreaterThan(3)
    // Git asks without, once for each command, and hears that it needs one.
    expect(new Set(server.seen.map(({ authorizations }) => authorizations.join()))).toEqual(
      new Set(['', `Basic ${encoded}`]),
    )
  })

  test('a token in the URL is taken out of it', async () => {
    const { server, pushed } = await setUp({ token: canary })
    const result = await pushed({}, `${server.url.replace('//', `//x-access-token:${canary}@`)}/origin.git`)
    expect(result.status).toBe('passed')
  })

  test('the token is in no argument, no output, no file and no environment', async () => {
    const { world, server } = await setUp({ token: canary })
    await world.build()
    const bin = temporary()
    const log = join(bin, 'calls.log')
    writeFiles(bin, {
      git: `#!/bin/sh\n(printf '%s\\n' "$@"; env) >> ${log}\nexec ${git(world.dir, '--exec-path')}/git "$@"\n`,
      'run.ts': `
        import { readBuild } from '${join(import.meta.dirname, '../../src/build/build.ts')}'
        import { push } from '${join(import.meta.dirname, '../publish/publishing.ts')}'
        import { findRemote } from '${join(import.meta.dirname, '../../src/git/remote.ts')}'
        import { AccessToken } from '${join(import.meta.dirname, '../../src/secrets/access-token.ts')}'
        import { readCheckout } from '${join(import.meta.dirname, '../../src/git/checkout.ts')}'
        const [repo, url, token] = [process.argv[2], process.argv[3], process.env.T]
        delete process.env.T
        const checkout = await readCheckout(repo)
        const options = {
          build: await readBuild(repo + '/build', repo), checkout, konnector: { slug: 'books', version: '1.2.3' },
          remote: findRemote(checkout, url), token: new AccessToken(token), progress: console.error, waits: [1],
        }
        console.log(await push(options))
        console.log(await push({ ...options, branch: 'x..y' }).catch(error => error))
        console.log(await push({ ...options, token: new AccessToken(token + 'x') }).catch(error => error))
      `,
    })
    spawnSync('chmod', ['755', join(bin, 'git')])
    // Not spawnSync: the server is in this process.
    const run = await execFileAsync(
      process.execPath,
      [join(bin, 'run.ts'), world.repo, `${server.url}/origin.git`],
      {
        env: {
          PATH: `${bin}:${process.env['PATH']}`,
          T: canary,
          GIT_TRACE: '1',
          GIT_CURL_VERBOSE: '1',
          HOME: bin,
        },
      },
    )
    expect(run.stderr).not.toContain('Error')
    expect(run.stdout).toContain("status: 'passed'")
    expect(run.stdout).toContain('returned error: 403')
    const everything = [run.stdout, run.stderr, readFileSync(log, 'utf8')].join('\n')
    const grep = spawnSync('grep', ['-rlE', `${canary}|${encoded}`, bin, world.dir], { encoding: 'utf8' })
    for (const secret of [canary, encoded]) expect(everything).not.toContain(secret)
    expect(grep.stdout).toBe('')
    expect(grep.status).toBe(1)
  })

  test.each([
    [401, 'token', 'set GITHUB_TOKEN'],
    [403, 'rights', 'contents: write'],
    [404, 'missing', 'The repository does not exist'],
  ])('status %i is reported as what it is, at once', async (status, reason, words) => {
    const { server, pushed } = await setUp({
      intercept: (_, response) => {
        response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="x"' } : {}).end()
        return true
      },
    })
    await expect(pushed({ token: accessToken })).rejects.toMatchObject({
      reason,
      message: expect.stringContaining(words),
    })
    expect(server.seen.length).toBeLessThanOrEqual(4)
  })

  test('a gateway that fails once is asked again', async () => {
    let failed = 0
    const { pushed } = await setUp({
      intercept: (request, response) => {
        const isPush = request.url!.endsWith('/git-receive-pack')
        if (!isPush || failed++ > 0) return false
        response.writeHead(502).end()
        return true
      },
    })
    expect(await pushed()).toMatchObject({ status: 'passed', attempts: 2 })
  })

  test('a connection that breaks after the push was taken is a success', async () => {
    let broken = 0
    const { world, pushed } = await setUp({
      breakAfter: ({ method, url }) =>
        method === 'POST' && url!.endsWith('/git-receive-pack') && ++broken > 0,
    })
    const result = await pushed()
    expect(broken).toBeGreaterThan(0)
    expect(result).toMatchObject({ status: 'passed', attempts: 1 })
    expect(git(world.remote, 'rev-parse', 'build')).toBe(result.commit)
  })

  test('the error about a server that is gone has its name', async () => {
    const { pushed } = await setUp()
    await expect(pushed({}, 'http://127.0.0.1:1/o/r.git')).rejects.toMatchObject({
      reason: 'network',
      message: expect.stringMatching(
        /^Cannot read 127\.0\.0\.1:1\/o\/r: fatal: .*The remote cannot be reached/,
      ),
    })
  })

  describe('a redirect', () => {
    /** A server that redirects to `localhost`, which is another host than 127.0.0.1, once it has seen the token or before. */
    async function redirected(after: 'at once' | 'after it demanded the token', elsewhere: GitServerOptions) {
      const { world, pushed, server: there } = await setUp(elsewhere)
      const here = await startGitServer(world.dir, {
        intercept: ({ url, headers }, response) => {
          if (after === 'after it demanded the token' && headers.authorization === undefined)
            response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
          else response.writeHead(302, { location: there.url.replace('127.0.0.1', 'localhost') + url }).end()
          return true
        },
      })
      const result = await pushed({ token: accessToken, waits: [] }, `${here.url}/origin.git`).catch(
        (error: unknown) => error,
      )
      return { result, here, there }
    }

    const reached = ({ seen }: GitServer) => seen.flatMap(({ authorizations }) => authorizations)

    test.each(['at once', 'after it demanded the token'] as const)(
      'to another host, %s, carries no token there',
      async after => {
        const open = await redirected(after, {})
        expect(open.there.seen.length).toBeGreaterThan(0)
        expect(reached(open.there)).toEqual([])
        const demanding = await redirected(after, { token: canary })
        expect(demanding.there.seen.length).toBeGreaterThan(0)
        expect(reached(demanding.there)).toEqual([])
        expect(demanding.result).toMatchObject({ reason: 'token' })
        expect(String(demanding.result)).not.toContain(canary)
      },
    )

    test('to another port of the same host carries no token there', async () => {
      const { world, pushed, server: there } = await setUp({ token: canary })
      const here = await startGitServer(world.dir, {
        intercept: ({ url, headers }, response) => {
          if (headers.authorization === undefined)
            response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
          else response.writeHead(302, { location: there.url + url }).end()
          return true
        },
      })
      await pushed({ token: accessToken }, `${here.url}/origin.git`).catch(() => undefined)
      expect(reached(here).length).toBeGreaterThan(0)
      expect(reached(there)).toEqual([])
    })

    test('to another place of the same host keeps working, as for a repository that was renamed', async () => {
      const { world, server, pushed } = await setUp({
        token: canary,
        intercept: ({ url = '' }, response) => {
          if (url.startsWith('/moved/')) return false
          response.writeHead(301, { location: `/moved${url}` }).end()
          return true
        },
      })
      const result = await pushed({ token: accessToken })
      expect(result).toMatchObject({ status: 'passed' })
      expect(git(world.remote, 'rev-parse', 'build')).toBe((result as { commit: string }).commit)
      expect(reached(server)).toContain(`Basic ${encoded}`)
    })
  })

  test('a token never travels in clear over the network', async () => {
    const { pushed } = await setUp()
    await expect(pushed({ token: accessToken }, 'http://github.com/o/r.git')).rejects.toThrow(
      'Use its https address.',
    )
  })

  test('what the branch holds is not downloaded to add to it', async () => {
    const { world, server, pushed } = await setUp()
    const large = randomBytes(1_000_000)
    const build = (text: string) => world.build({ ...usualBuild, 'index.js': text, 'large.bin': large })
    await pushed({ build: await build('1') })
    server.seen.length = 0
    const again = await pushed({ build: await build('2') })
    expect(again).toMatchObject({ status: 'passed', changed: ['index.js'] })
    const downloaded = server.seen.filter(({ path }) => path.endsWith('/git-upload-pack'))
    expect(downloaded.length).toBeGreaterThan(0)
    expect(downloaded.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(10_000)
    expect(git(world.remote, 'fsck', '--full', '--strict')).toBe('')
    expect(git(world.remote, 'cat-file', '-s', 'build:large.bin')).toBe('1000000')
  })

  test('a plan makes no request that writes', async () => {
    const { server, pushed, planned } = await setUp({ token: canary })
    await pushed({ token: accessToken })
    server.seen.length = 0
    expect(await planned({ token: accessToken })).toMatchObject({ status: 'unchanged' })
    expect(server.seen.length).toBeGreaterThan(0)
    expect(server.seen.filter(({ path }) => path.includes('receive-pack'))).toEqual([])
  })

  test('the trailer names the repository, and no password in its URL', async () => {
    const { world, pushed } = await setUp()
    git(
      world.repo,
      'remote',
      'set-url',
      'origin',
      `https://someone:${canary}@github.com/konnectors/books.git`,
    )
    await pushed()
    const message = git(world.remote, 'log', '-1', '--format=%B', 'build')
    expect(message).toContain('\nSource-Repository: https://github.com/konnectors/books\n')
    expect(message).not.toContain(canary)
  })
})
