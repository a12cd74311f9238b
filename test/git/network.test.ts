/** How a remote is reached: with the user's own means, in bounded time, and with the server's words when it says no. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readCheckout } from '../../src/git/checkout.ts'
import { findRemote } from '../../src/git/remote.ts'
import { resolveSshAlias } from '../../src/git/ssh-alias.ts'
import { runGit } from '../../src/git/run.ts'
import { push, type TestPush } from '../publish/publishing.ts'
import { startGitServer } from './git-server.ts'
import { git, makeWorld, temporary, type World, writeFiles } from './git-fixture.ts'

async function pushTo(world: World, remote?: string, more: Partial<TestPush> = {}) {
  const checkout = await readCheckout(world.repo, more.env)
  return push({
    build: await world.build(),
    checkout,
    konnector: { slug: 'books', version: '1.2.3' },
    remote: findRemote(checkout, remote, world.repo)!,
    waits: [1],
    ...more,
  })
}

const config = (world: World, key: string, value: string) => git(world.repo, 'config', '--add', key, value)

describe("the checkout's own configuration", () => {
  test('has the command for ssh, as actions/checkout leaves it for a deploy key', async () => {
    const world = makeWorld()
    writeFiles(world.dir, {
      ssh: `#!/bin/sh\necho "$@" >> ${world.dir}/ssh.log\nfor last; do :; done\nexec sh -c "$last"\n`,
    })
    config(world, 'core.sshCommand', `sh ${world.dir}/ssh -i key`)
    git(world.repo, 'remote', 'set-url', 'origin', `git@github.example:${world.remote}`)
    expect(await pushTo(world)).toMatchObject({ status: 'passed' })
    expect(readFileSync(join(world.dir, 'ssh.log'), 'utf8')).toContain(
      '-i key git@github.example git-receive-pack',
    )
  })

  test('has a credential helper, or a header', async () => {
    const token = 'canary0123'
    for (const [key, value] of [
      ['credential.helper', `!f() { echo username=x-access-token; echo password=${token}; }; f`],
      [
        'http.extraheader',
        `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
      ],
    ] as const) {
      const world = makeWorld()
      const server = await startGitServer(world.dir, { token })
      await expect(pushTo(world, `${server.url}/origin.git`)).rejects.toMatchObject({ reason: 'token' })
      config(world, key, value)
      expect(await pushTo(world, `${server.url}/origin.git`)).toMatchObject({ status: 'passed' })
    }
  })

  test('says with insteadOf and pushurl where a push goes', async () => {
    const world = makeWorld()
    const other = join(world.dir, 'other.git')
    git(world.dir, 'init', '-q', '--bare', other)
    config(world, 'remote.origin.pushurl', 'other:other.git')
    config(world, `url.file://${world.dir}/.insteadOf`, 'other:')
    expect(await pushTo(world)).toMatchObject({ status: 'passed' })
    expect(git(other, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/build')
    expect(git(world.remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
  })

  test('counts from a linked worktree, too', async () => {
    const world = makeWorld()
    const linked = join(world.dir, 'linked')
    git(world.repo, 'worktree', 'add', '-q', '--detach', linked)
    expect(await pushTo({ ...world, repo: linked }, undefined, { build: await world.build() })).toMatchObject(
      {
        status: 'passed',
      },
    )
  })

  test('of a partial clone fetches nothing to read it', async () => {
    const world = makeWorld()
    git(world.remote, 'config', 'uploadpack.allowFilter', 'true')
    const clone = join(world.dir, 'partial')
    git(world.dir, 'clone', '-q', '--filter=blob:none', '--no-checkout', `file://${world.remote}`, clone)
    git(clone, 'config', 'remote.origin.uploadpack', `sh -c 'touch ${world.dir}/fetched; exit 1'`)
    const checkout = await readCheckout(clone)
    expect(checkout).toMatchObject({ subject: 'First bills', shallow: false })
    expect(existsSync(join(world.dir, 'fetched'))).toBe(false)
  })
})

test('a name of the user for a host of ssh leads to the archives of that host', async () => {
  const world = makeWorld()
  writeFiles(world.dir, {
    'bin/ssh': '#!/bin/sh\n[ "$*" = "-G -- work" ] && echo "user git" && echo "hostname github.com"\n',
  })
  chmodSync(join(world.dir, 'bin/ssh'), 0o755)
  git(world.repo, 'remote', 'set-url', 'origin', 'git@work:o/r.git')
  const remote = findRemote(await readCheckout(world.repo))!
  const env = { PATH: `${join(world.dir, 'bin')}:${process.env['PATH']}` }
  const resolved = await resolveSshAlias(remote, env)
  expect(resolved).toMatchObject({
    url: 'git@work:o/r.git',
    web: { origin: 'https://github.com', path: 'o/r' },
  })
  const other = { ...remote, web: { origin: 'https://gitlab.com', path: 'o/r' } }
  expect(await resolveSshAlias(other, env)).toBe(other)
})

describe('a server that says more than anybody reads', () => {
  const packet = (text: string) => (text.length + 4).toString(16).padStart(4, '0') + text
  const ref = (index: number) =>
    packet(`${index.toString(16).padStart(40, '0')} refs/heads/${'x'.repeat(900)}${index}\n`)

  test.runIf(process.platform === 'linux')(
    'of refs: git ends before the memory does',
    async () => {
      const world = makeWorld()
      const server = await startGitServer(world.dir, {
        intercept(_, response) {
          response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-advertisement' })
          response.write(`${packet('# service=git-upload-pack\n')}0000`)
          let count = 0
          const more = () => {
            while (response.write(Array.from({ length: 1_000 }, () => ref(count++)).join('')));
          }
          response.on('drain', more)
          more()
          return true
        },
      })
      const before = process.memoryUsage().rss
      const error: unknown = await pushTo(world, `${server.url}/origin.git`).catch(
        (thrown: unknown) => thrown,
      )
      expect(error).toMatchObject({
        name: 'PushRefused',
        message: expect.stringMatching(/[Oo]ut of memory|timed out/),
      })
      expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
    },
    200_000,
  )
})

test('of what git says, the last is kept', async () => {
  const noise = 'n'.repeat(1023)
  const script = `!f() { i=0; while [ $i -lt 4000 ]; do echo ${noise} >&2; i=$((i+1)); done; echo last >&2; exit 3; }; f`
  const { code, stderr } = await runGit(['-c', `alias.noise=${script}`, 'noise'], {
    cwd: temporary(),
    env: process.env,
  })
  expect(code).toBe(3)
  expect(stderr.length).toBeLessThan(1.2 * 1024 * 1024)
  expect(stderr.endsWith('last\n')).toBe(true)
})

describe('a server that says nothing', () => {
  test('ends the push in bounded time, with everything that git started', async () => {
    const server = createServer(() => {})
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/o/r.git`
    const limits = { list: 1_000, fetch: 1_000, push: 1_000 }
    const start = Date.now()
    await expect(pushTo(makeWorld(), url, { limits, waits: [1, 1, 1] })).rejects.toMatchObject({
      reason: 'timeout',
      message: expect.stringContaining('timed out after 1 s. The remote does not answer in time.'),
    })
    // Once, and not again: a server that hangs does not get better.
    expect(Date.now() - start).toBeLessThan(15_000)
    const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    expect(processes).not.toContain(url)
  })
})

describe('a no that stays a no is said once, in the words of the server', () => {
  test.each([
    ['reference-transaction', '[ "$1" = prepared ] && exit 1; exit 0', 'rule', /aborted|hook/],
    ['update', 'echo "Frozen until Monday" >&2; exit 1', 'rule', /Frozen until Monday/],
    [
      'pre-receive',
      'echo "Commits must have verified signatures." >&2; exit 1',
      'signature',
      /verified signatures/,
    ],
  ])('a hook %s', async (name, script, reason, words) => {
    const world = makeWorld()
    const calls = join(world.dir, 'calls')
    writeFileSync(join(world.remote, 'hooks', name), `#!/bin/sh\necho x >> ${calls}\n${script}\n`, {
      mode: 0o755,
    })
    await expect(pushTo(world)).rejects.toMatchObject({ reason, message: expect.stringMatching(words) })
    const most = name === 'reference-transaction' ? 3 : 1
    expect(readFileSync(calls, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(most)
  })

  test('a server without pushes in chunks', async () => {
    const world = makeWorld()
    let asked = 0
    const server = await startGitServer(world.dir, {
      intercept: ({ url, method }, response) => {
        if (method !== 'POST' || !url!.endsWith('/git-receive-pack')) return false
        asked++
        response.writeHead(411).end()
        return true
      },
    })
    await expect(pushTo(world, `${server.url}/origin.git`)).rejects.toMatchObject({
      reason: 'length',
      message: expect.stringContaining('http.postBuffer'),
    })
    expect(asked).toBe(1)
  })

  test('a repository with other hashes', async () => {
    const world = makeWorld()
    const other = join(world.dir, 'sha256.git')
    git(world.dir, 'init', '-q', '--bare', '--object-format=sha256', other)
    await expect(pushTo(world, other)).rejects.toMatchObject({ reason: 'unsupported' })
  })
})

test('an interrupt ends the push, says whether it landed, and leaves nothing', async () => {
  const world = makeWorld()
  const started = join(world.dir, 'started')
  writeFileSync(join(world.remote, 'hooks/pre-receive'), `#!/bin/sh\ntouch ${started}\nsleep 3\n`, {
    mode: 0o755,
  })
  await world.build()
  const scratch = temporary()
  const script = join(world.dir, 'run.ts')
  const source = (path: string) => JSON.stringify(join(import.meta.dirname, path))
  writeFileSync(
    script,
    `import { readBuild } from ${source('../../src/build/build.ts')}
import { readCheckout } from ${source('../../src/git/checkout.ts')}
import { findRemote } from ${source('../../src/git/remote.ts')}
import { push } from ${source('../publish/publishing.ts')}
const checkout = await readCheckout(${JSON.stringify(world.repo)})
const build = await readBuild(${JSON.stringify(join(world.repo, 'build'))})
const konnector = { slug: 'books', version: '1.2.3' }
await push({ build, checkout, konnector, remote: findRemote(checkout) }).catch(error => console.log(error.message))
`,
  )
  const child = spawn(process.execPath, [script], { env: { ...process.env, TMPDIR: scratch } })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  while (!existsSync(started)) await new Promise(resolve => setTimeout(resolve, 50))
  child.kill('SIGINT')
  const [, signal] = await once(child, 'close')
  expect(signal).toBe('SIGINT')
  expect(said).toMatch(
    /^Cannot push to .*: interrupted by SIGINT\. Run this again to finish it\. Nothing was pushed\./,
  )
  expect(readdirSync(scratch)).toEqual([])
  await new Promise(resolve => setTimeout(resolve, 3_500))
  expect(git(world.remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
})
