import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { defaultPermissions, start, tinyKonnector, tinyManifest } from './command.ts'
import { CozyDouble, type CozyOptions } from './double/cozy.ts'
import { cliToken } from './double/install.ts'
import { serveRepository } from './git-daemon.ts'
import { startMarketplace } from './marketplace.ts'

async function startCozy(options: CozyOptions = {}): Promise<CozyDouble> {
  const cozy = await new CozyDouble(options).start()
  onTestFinished(() => cozy.close())
  return cozy
}

async function repository() {
  const served = await serveRepository()
  onTestFinished(() => served.close())
  return served
}

/** Runs `install` in a konnector's repository, whose origin is the served one. */
function installer(cozy: CozyDouble, origin?: string) {
  const dir = tinyKonnector({ cozy: cozy.url })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-C', dir, ...args])
  git('init', '--quiet')
  git('commit', '--quiet', '--allow-empty', '-m', 'first')
  if (origin !== undefined) git('remote', 'add', 'origin', origin)
  return async (args: readonly string[] = [], env: NodeJS.ProcessEnv = { COZY_TOKEN: cliToken }) => {
    const ended = await start(['install', ...args], dir, env).ended
    expect(ended.stdout + ended.stderr).not.toContain(cliToken)
    return ended
  }
}

const host = (cozy: CozyDouble) => new URL(cozy.url).host

describe('from the build branch', () => {
  test('it is installed, updated, left alone, and removed', async () => {
    const cozy = await startCozy()
    const served = await repository()
    const install = installer(cozy, served.url)
    const first = served.push(tinyManifest(defaultPermissions))
    expect(await install()).toEqual({
      code: 0,
      signal: null,
      stdout: `tiny 1.0.0-${first} is installed on ${host(cozy)}.\n`,
      stderr: `Installing tiny on ${host(cozy)} from ${served.url}#build\n  installing 1.0.0-${first}\n  ready 1.0.0-${first}\n`,
    })
    const sent = cozy.requests.find(({ method }) => method === 'POST')
    expect(sent?.path).toBe(`/konnectors/tiny?Source=${encodeURIComponent(`${served.url}#build`)}`)

    expect((await install()).stdout).toBe(`tiny 1.0.0-${first} is already installed on ${host(cozy)}.\n`)
    const second = served.push({ ...tinyManifest(defaultPermissions), version: '1.1.0' })
    const updated = await install()
    expect(updated.stdout).toBe(`tiny is updated to 1.1.0-${second} on ${host(cozy)}.\n`)
    expect(updated.stderr).toContain(`  upgrading 1.1.0-${second}\n  ready 1.1.0-${second}\n`)

    expect((await install(['--uninstall'])).stdout).toBe(`tiny is removed from ${host(cozy)}.\n`)
    expect((await install(['--uninstall'])).stdout).toBe(`tiny is not installed on ${host(cozy)}.\n`)
    expect(cozy.install.installed.size).toBe(0)
  })

  test('permissions that wait for consent are listed', async () => {
    const cozy = await startCozy()
    const served = await repository()
    const { bills: _, ...fewer } = defaultPermissions
    const before = served.push(tinyManifest(fewer))
    const install = installer(cozy, served.url)
    await install()
    const after = served.push({ ...tinyManifest(defaultPermissions), version: '1.1.0' })
    const { code, stdout, stderr } = await install()
    expect(stdout).toBe(
      `tiny 1.1.0-${after} waits for consent on ${host(cozy)}, which keeps 1.0.0-${before}: it asks for other permissions or has new terms. Open the konnector in the Cozy to consent.\n  New: the konnector may read and create every document of io.cozy.bills.\n`,
    )
    expect(stderr).toContain(`  ready 1.0.0-${before}, 1.1.0-${after} is available\n`)
    expect(code).toBe(0)
  })

  test('says that it is deactivated, and that its accounts go first', async () => {
    const cozy = await startCozy()
    cozy.install.deactivated = true
    cozy.install.withAccounts.add('tiny')
    const served = await repository()
    served.push(tinyManifest({}))
    const install = installer(cozy)
    expect((await install(['--remote', served.url])).stdout).toContain(
      'It is deactivated: it does not run until it is activated in the Cozy.',
    )
    expect((await install(['--uninstall'])).stdout).toBe(
      `${host(cozy)} deletes the accounts of tiny first, then removes it.\n`,
    )
  })

  test('a stack that answers 202 is asked until it is done', async () => {
    const cozy = await startCozy({ withoutStream: true })
    const served = await repository()
    const commit = served.push(tinyManifest({}))
    const { code, stdout, stderr } = await installer(cozy, served.url)()
    expect(stdout).toBe(`tiny 1.0.0-${commit} is installed on ${host(cozy)}.\n`)
    expect(stderr).toContain(`  ready 1.0.0-${commit}\n`)
    expect(code).toBe(0)
  })
})

describe('from the registry', () => {
  test('the latest version of a channel is installed', async () => {
    const market = await startMarketplace()
    await market.publish(tinyManifest(defaultPermissions), '1.0.0')
    await market.publish(tinyManifest(defaultPermissions), '1.0.0-beta.1')
    const cozy = await startCozy({ registryUrl: market.url })
    const install = installer(cozy)
    const { code, stdout, stderr } = await install(['--source', 'registry'])
    expect(stderr).toContain(
      `Installing tiny on ${host(cozy)} from registry://tiny/stable\n  installing 1.0.0\n  ready 1.0.0\n`,
    )
    expect(stdout).toBe(`tiny 1.0.0 is installed on ${host(cozy)}.\n`)
    expect(code).toBe(0)
    // Another channel is the same source.
    expect((await install(['--source', 'registry', '--channel', 'beta'])).code).toBe(0)
  })

  test('one that is not published is explained', async () => {
    const market = await startMarketplace()
    const cozy = await startCozy({ registryUrl: market.url })
    const { code, stdout, stderr } = await installer(cozy)(['--source', 'registry', '--channel', 'dev'])
    expect(stderr).toContain(
      'konnector-lint: The Cozy did not install tiny (Application manifest is not reachable). The registries of this Cozy list no such version of tiny. Publish it there first, or give another --channel.',
    )
    expect(stdout).toBe('')
    expect(code).toBe(1)
  })
})

describe('what a Cozy refuses', () => {
  test('a manifest it cannot read, and a branch that is not there: an error in the stream', async () => {
    const cozy = await startCozy()
    const served = await repository()
    served.push('{')
    const install = installer(cozy, served.url)
    const broken = await install()
    expect(broken.stderr).toContain(
      '(Application manifest is invalid or malformed). The Cozy does not say which',
    )
    expect(broken.code).toBe(1)
    const missing = await install(['--branch', 'other'])
    expect(missing.stderr).toContain(
      '(Application manifest is not reachable). The manifest must be at the root of',
    )
    expect(missing.code).toBe(1)
  })

  test('the same without a stream: by status', async () => {
    const cozy = await startCozy({ withoutStream: true })
    const served = await repository()
    served.push('{')
    const install = installer(cozy, served.url)
    expect((await install()).stderr).toContain(
      'did not install tiny (400: Application manifest is invalid or malformed)',
    )
    expect((await install(['--branch', 'other'])).stderr).toContain(
      '(404: Application manifest is not reachable)',
    )
    expect((await install(['--remote', 'git+ssh://git@127.0.0.1/tiny.git'])).stderr).toContain(
      '(422: Invalid or not supported source scheme). A Cozy installs from git and https addresses',
    )
  })

  test('one that is installed from another source', async () => {
    const market = await startMarketplace()
    await market.publish(tinyManifest({}), '1.0.0')
    const cozy = await startCozy({ registryUrl: market.url })
    const served = await repository()
    served.push(tinyManifest({}))
    const install = installer(cozy, served.url)
    await install(['--source', 'registry'])
    const { code, stderr } = await install()
    expect(stderr).toContain(
      `tiny is installed from registry://tiny/stable, not from ${served.url}#build. Remove it with konnector-lint install --uninstall, then run this again.`,
    )
    expect(code).toBe(3)
    expect(cozy.install.installed.get('tiny')?.['source']).toBe('registry://tiny/stable')
  })

  test('one that was installed, or removed, in the meantime', async () => {
    const cozy = await startCozy({ withoutStream: true })
    cozy.install.installed.set('tiny', { slug: 'tiny', state: 'ready' })
    cozy.install.raced.add('tiny')
    const install = installer(cozy)
    const conflict = await install(['--source', 'registry'])
    expect(conflict.stderr).toContain(
      'did not install tiny (409: Application with same slug already exists). It was installed in the meantime',
    )
    expect(conflict.code).toBe(1)
    cozy.install.installed.clear()
    expect((await install(['--source', 'registry'])).stderr).toContain(
      '(404: Application is not installed). It was removed in the meantime: run this again to install it.',
    )
  })

  test('a token that may not install, or none', async () => {
    const cozy = await startCozy()
    const install = installer(cozy, 'https://github.com/konnectors/tiny.git')
    const other = await install([], { COZY_TOKEN: 'of-an-app' })
    expect(other.stderr).toContain(
      '(403: Forbidden). The token may not install: only one of the command line',
    )
    expect(other.code).toBe(3)
    const none = await install([], {})
    expect(none.stderr).toContain(
      'There is no COZY_TOKEN, and a Cozy lets only the command line of its stack install.',
    )
    expect(none.code).toBe(3)
    expect((await install([], { COZY_TOKEN: 'a\nb' })).stderr).toContain(
      'The token is damaged: COZY_TOKEN holds a line break.',
    )
  })
})

test.each([
  [['--source', 'git'], 2, 'Invalid --source "git". Use branch or registry.'],
  [['--channel', 'beta'], 2, '--channel goes with --source registry'],
  [['--source', 'registry', '--channel', 'nightly'], 2, 'Invalid --channel "nightly".'],
  [['--stack', 'ftp://alice'], 2, '--stack is "ftp://alice", which is not an http or https address.'],
  [[], 3, 'The repository has no remote "origin" to install from.'],
  [
    ['--remote', '/tmp/books.git'],
    3,
    'A Cozy cannot reach the repository /tmp/books.git. Push the build branch to',
  ],
])('install %j', async (args, code, message) => {
  const cozy = await startCozy()
  const ended = await installer(cozy)(args)
  expect(ended.stderr).toContain(message)
  expect(ended.code).toBe(code)
  expect(cozy.requests).toEqual([])
})

test('a manifest whose slug no Cozy takes', async () => {
  const dir = tinyKonnector({ cozy: 'https://alice.mycozy.cloud' })
  writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify({ ...tinyManifest({}), slug: 'Tiny!' }))
  const { code, stderr } = await start(['install'], dir).ended
  expect(stderr).toContain('manifest.konnector has no "slug" that a Cozy takes.')
  expect(code).toBe(3)
})
