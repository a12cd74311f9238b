/** Whole publications by the command line that ships, from the places where people publish: each with its log. */
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, existsSync, lchownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer as createTcpServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startRegistry } from '../../src/registry/server/start.ts'
import { git, makeWorld, temporary, usualBuild, type World, writeFiles } from '../git/git-fixture.ts'
import { startGitServer } from '../git/git-server.ts'
import { type Ended, konnectorLint } from '../helpers/run.ts'
import { hasOpenssl } from '../helpers/openssl.ts'
import { startCompanyNetwork } from './company-network.ts'

const token = 'ghp_canaryInTheUrl0123456789'

async function setUp() {
  const registry = await startRegistry({
    dir: temporary(),
    seeds: [{ slug: 'books', editor: 'Cozy' }],
    retryWaitMs: 1,
  })
  onTestFinished(() => registry.close())
  const world = makeWorld()
  // A clone of it takes filters, as those of GitHub and GitLab do.
  git(world.remote, 'config', 'uploadpack.allowFilter', 'true')
  const home = join(world.dir, 'home')
  mkdirSync(home)
  const publish = (cwd: string, env: NodeJS.ProcessEnv = {}, url = registry.url): Promise<Ended> => {
    if (!existsSync(join(cwd, 'build'))) writeFiles(join(cwd, 'build'), usualBuild)
    return konnectorLint(['publish', '--steps', 'push,submit', '--sandbox', 'prefer', '--registry', url], {
      cwd,
      env: { REGISTRY_TOKEN: registry.tokens[0]!, HOME: home, ...env },
    })
  }
  const isPublished = async () => (await fetch(`${registry.url}/registry/books/stable/latest`)).status === 200
  return { registry, world, home, publish, isPublished }
}

/** Every publication here is a release. */
function tag(repo: string): void {
  git(repo, 'tag', '1.2.3')
}

/** The log says what was pushed and submitted, and it is so. */
function expectLog({ code, stdout, stderr }: Ended, world: World): void {
  expect(`${stdout}${stderr}`).toMatch(/^ {2}push +passed /m)
  expect(stdout).toMatch(/^ {2}submit +passed .*version 1\.2\.3, state published/m)
  expect(stdout).toContain(git(world.remote, 'rev-parse', 'build'))
  expect(git(world.remote, 'rev-parse', 'build-1.2.3^{tree}')).toBe(
    git(world.remote, 'rev-parse', 'build^{tree}'),
  )
  expect(code).toBe(0)
}

describe('a publication', () => {
  test('from a linked worktree', async () => {
    const { world, publish, isPublished } = await setUp()
    const linked = join(world.dir, 'linked')
    git(world.repo, 'worktree', 'add', '-q', linked)
    tag(world.repo)
    expectLog(await publish(linked), world)
    expect(await isPublished()).toBe(true)
  })

  test.each([
    ['shallow', '--depth=1'],
    ['partial', '--filter=blob:none'],
    ['treeless', '--filter=tree:0'],
  ])('from a %s clone', async (_, option) => {
    const { world, publish, isPublished } = await setUp()
    git(world.repo, 'commit', '-q', '--allow-empty', '-m', 'More')
    tag(world.repo)
    git(world.repo, 'push', '-q', '--tags', 'origin', 'main')
    const clone = join(world.dir, 'clone')
    git(world.dir, 'clone', '-q', option, '--no-single-branch', `file://${world.remote}`, clone)
    expectLog(await publish(clone), world)
    expect(await isPublished()).toBe(true)
  })

  test('with a token in the URL of the remote, which the log does not show', async () => {
    const { world, publish, isPublished } = await setUp()
    const server = await startGitServer(world.dir, { token })
    const url = server.url.replace('//', `//x-access-token:${token}@`)
    git(world.repo, 'remote', 'set-url', 'origin', `${url}/origin.git`)
    tag(world.repo)
    const ended = await publish(world.repo)
    expectLog(ended, world)
    expect(ended.stdout + ended.stderr).not.toContain(token)
    expect(await isPublished()).toBe(true)
  })

  test.skipIf(!hasOpenssl)(
    'behind a proxy (skipped without openssl): git, the registry and the archive go through it',
    async () => {
      const { registry, world, publish, isPublished } = await setUp()
      const network = await startCompanyNetwork({
        dir: world.dir,
        remote: world.remote,
        registry: registry.url,
      })
      git(world.repo, 'remote', 'set-url', 'origin', `${network.forge}/me/books.git`)
      tag(world.repo)
      const ended = await publish(world.repo, network.env, network.registry)
      expectLog(ended, world)
      expect(ended.stdout).toContain(`${network.forge}/me/books/archive/`)
      expect(ended.stderr).not.toContain('Warning')
      expect(new Set(network.tunnels)).toEqual(new Set(['forge.example:443', 'registry.example:443']))
      expect(await isPublished()).toBe(true)
    },
  )

  test.skipIf(process.getuid?.() !== 0)(
    'in a container, whose checkout belongs to another user (skipped unless root runs it)',
    async () => {
      const { world, home, publish, isPublished } = await setUp()
      tag(world.repo)
      writeFiles(join(world.repo, 'build'), usualBuild)
      chownAll(world.repo, 12_345)
      const refused = await publish(world.repo)
      expect(refused.code).toBe(3)
      expect(unwrapped(refused)).toContain('because another user owns it')
      const remedy = /git config --global --add safe\.directory (\S+)\./.exec(unwrapped(refused))
      expect(remedy?.[1]).toBe(world.repo)
      expect(await isPublished()).toBe(false)
      execFileSync('git', ['config', '--global', '--add', 'safe.directory', world.repo], {
        env: { PATH: process.env['PATH'], HOME: home },
      })
      expectLog(await publish(world.repo), world)
      expect(await isPublished()).toBe(true)
    },
  )

  const sshd = ['/usr/sbin/sshd', '/usr/local/sbin/sshd'].find(file => existsSync(file))
  test.skipIf(sshd === undefined)(
    'with a deploy key, over ssh (skipped without an sshd on this machine)',
    async () => {
      const { world, publish, isPublished } = await setUp()
      const { url, command } = await startSshServer(sshd!, world.dir)
      git(world.repo, 'remote', 'set-url', 'origin', `${url}${world.remote}`)
      tag(world.repo)
      expect((await publish(world.repo)).code).toBe(3)
      expect(await isPublished()).toBe(false)
      // What actions/checkout leaves for its input ssh-key.
      git(world.repo, 'config', 'core.sshCommand', command)
      expectLog(await publish(world.repo), world)
      expect(await isPublished()).toBe(true)
    },
  )
})

function chownAll(dir: string, owner: number): void {
  chownSync(dir, owner, owner)
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(dir, name), owner, owner)
}

/** The report wraps its lines. */
function unwrapped({ stdout, stderr }: Ended): string {
  return `${stdout}${stderr}`.replace(/\n\s+/g, ' ')
}

/** A real sshd for one key; `command` is ssh with that key and that server's key, and nothing else. */
async function startSshServer(sshd: string, dir: string): Promise<{ url: string; command: string }> {
  const at = (name: string) => join(dir, name)
  for (const name of ['host-key', 'deploy-key'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)])
  cpSync(at('deploy-key.pub'), at('authorized-keys'))
  // As root it wants this folder.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true })
  const port = await freePort()
  const known = execFileSync('cut', ['-d', ' ', '-f', '1,2', at('host-key.pub')], { encoding: 'utf8' })
  writeFileSync(at('known-hosts'), `[127.0.0.1]:${port} ${known}`)
  const options = {
    HostKey: at('host-key'),
    AuthorizedKeysFile: at('authorized-keys'),
    ListenAddress: '127.0.0.1',
    Port: `${port}`,
    PidFile: 'none',
    PasswordAuthentication: 'no',
    PermitRootLogin: 'prohibit-password',
    StrictModes: 'no',
    UsePAM: 'no',
  }
  const lines = Object.entries(options).map(([name, value]) => `${name} ${value}\n`)
  writeFileSync(at('sshd-config'), lines.join(''))
  const server = spawn(sshd, ['-D', '-e', '-f', at('sshd-config')], { stdio: 'ignore' })
  onTestFinished(() => void server.kill())
  const user = execFileSync('id', ['-un'], { encoding: 'utf8' }).trim()
  const command = `ssh -F /dev/null -i ${at('deploy-key')} -o IdentitiesOnly=yes -o BatchMode=yes -o UserKnownHostsFile=${at('known-hosts')}`
  for (let tries = 50; tries > 0 && !answers(`${command} -p ${port} ${user}@127.0.0.1 true`); tries--)
    await sleep(100)
  return { url: `ssh://${user}@127.0.0.1:${port}`, command }
}

function answers(command: string): boolean {
  try {
    execFileSync('sh', ['-c', command], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createTcpServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
