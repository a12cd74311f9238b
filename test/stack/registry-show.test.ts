import { describe, expect, onTestFinished, test } from 'vitest'
import { Marketplace, registryReader } from '../../src/registry/marketplace.ts'
import { consentPageOf, defaultPermissions, start, tinyKonnector, tinyManifest } from './command.ts'
import { CozyDouble } from './double/cozy.ts'
import { startMarketplace } from './marketplace.ts'
import { answerConsent } from './person.ts'

const { bills: _, ...fewer } = defaultPermissions

async function show(args: readonly string[], env: NodeJS.ProcessEnv = {}, dir = import.meta.dirname) {
  return start(['registry', ...args], dir, env).ended
}

async function published() {
  const market = await startMarketplace()
  await market.publish(tinyManifest(fewer), '1.0.0')
  await market.publish({ ...tinyManifest(defaultPermissions), version: '1.1.0' }, '1.1.0')
  await market.publish({ ...tinyManifest(fewer), version: '1.2.0' }, '1.2.0-beta.1')
  return market
}

describe('registry show', () => {
  test('shows versions by channel, checksum, size, and what the permissions are and were', async () => {
    const market = await published()
    const { code, stdout } = await show(['show', 'tiny', '--registry', market.url])
    const version = await new Marketplace(registryReader({ url: market.url })).version('tiny', '1.1.0')
    expect(stdout).toBe(
      [
        'tiny: a konnector of Cozy, privacy label F',
        '  stable  1.1.0, 1.0.0',
        '  beta    1.2.0-beta.1',
        '',
        `1.1.0 (stable), published ${version!.created_at}`,
        `  sha256   ${version!.sha256}`,
        `  size     ${version!.size} bytes`,
        `  archive  ${version!.url}`,
        'Permissions:',
        '  read every document of io.cozy.accounts',
        '  read and create every document of io.cozy.bills',
        'Changed since 1.0.0:',
        '  New: the konnector may read and create every document of io.cozy.bills.',
        '',
        'Only the owner of the registry can list versions that wait for approval (with REGISTRY_TOKEN).',
        '',
      ].join('\n'),
    )
    expect(code).toBe(0)
  })

  test('a version or a channel can be named', async () => {
    const market = await published()
    const first = await show(['show', 'tiny@1.0.0', '--registry', market.url])
    expect(first.stdout).toContain('\n1.0.0 (stable), published ')
    expect(first.stdout).not.toContain('since')
    const beta = await show(['show', 'tiny@beta', '--registry', market.url])
    expect(beta.stdout).toContain('\n1.2.0-beta.1 (beta), published ')
    expect(beta.stdout).toContain(
      'Changed since 1.1.0:\n  Removed: the konnector may no longer read and create every document of io.cozy.bills.\n',
    )
  })

  test('what waits for approval is shown to a master', async () => {
    const market = await startMarketplace([{ slug: 'tiny', editor: 'Slow', autoPublication: false }])
    await market.publish(tinyManifest({}), '1.0.0')
    const args = ['show', 'tiny', '--registry', market.url]
    const { stdout } = await show(args, { REGISTRY_TOKEN: market.masterToken })
    expect(stdout).toContain('No version is published.')
    expect(stdout).toContain('Waiting for approval: 1.0.0\n')
    expect(stdout).not.toContain(market.masterToken)
    const asked = await show(['show', 'tiny@1.0.0', '--registry', market.url])
    expect(asked.stderr).toContain(
      'has no published version "1.0.0": there is none, or it waits for approval.',
    )
    expect(asked.code).toBe(3)
  })

  test('what is not there is named', async () => {
    const market = await published()
    const unknown = await show(['show', 'nope', '--registry', market.url])
    expect(unknown.stderr).toContain(`There is no application "nope" in ${market.url}.`)
    expect(unknown.code).toBe(3)
    const empty = await startMarketplace()
    const channel = await show(['show', 'tiny@dev', '--registry', empty.url])
    expect(channel.stderr).toContain(
      'tiny has no version in the channel dev. Publish one, or ask for another channel.',
    )
    const nothing = await show(['show', 'tiny', '--registry', 'http://127.0.0.1:9'])
    expect(nothing.stderr).toContain('The registry at http://127.0.0.1:9 gave no answer')
    expect(nothing.code).toBe(3)
  })
})

describe('registry list', () => {
  const seeds = [
    { slug: 'tiny', editor: 'Cozy' },
    { slug: 'books', editor: 'Other' },
    { slug: 'films', editor: 'Cozy' },
  ]

  test('filters, sorts, and goes page by page', async () => {
    const market = await startMarketplace(seeds)
    await market.publish(tinyManifest({}), '1.0.0')
    const list = async (...args: string[]) =>
      (await show(['list', '--registry', market.url, ...args])).stdout.trimEnd().split('\n')
    expect(await list('--filter', 'editor=Cozy', '--order=-slug')).toEqual([
      'tiny   1.0.0             Cozy',
      'films  -                 Cozy',
    ])
    const [first, , more] = await list('--limit', '1')
    expect(first).toContain('books')
    const [, cursor] = /^There are more: --cursor (.+)$/.exec(more!)!
    expect((await list('--limit', '1', '--cursor', cursor!))[0]).toContain('films')
    expect(await list('--filter', 'editor=Nobody')).toEqual(['No application matches.'])
    expect((await show(['list', '--filter', 'editor'])).stderr).toContain(
      'Invalid --filter "editor". Use <field>=<value>',
    )
  })

  test.each(['/registry', '/konnectors/registries'])('through the stack of a Cozy, at %s', async place => {
    const market = await startMarketplace(seeds)
    await market.publish(tinyManifest({}), '1.0.0')
    const cozy = await new CozyDouble({ registryUrl: market.url, marketplace: place }).start()
    onTestFinished(() => cozy.close())
    const dir = tinyKonnector({ cozy: cozy.url })
    const before = await show(['list', '--stack', cozy.url], {}, dir)
    expect(before.stderr).toContain(
      `No access to ${cozy.url} is stored here, and a Cozy shows its registries only with one. Run konnector-lint dev`,
    )
    const dev = start(['dev'], dir)
    await answerConsent(await consentPageOf(dev))
    await dev.ended
    const { code, stdout } = await show(
      ['list', '--stack', cozy.url, '--filter', 'editor=Cozy', '--order=-slug'],
      {},
      dir,
    )
    expect(stdout.split('\n')[0]).toBe('tiny   1.0.0             Cozy')
    expect(code).toBe(0)
    expect((await show(['show', 'tiny', '--stack', cozy.url], {}, dir)).stdout).toContain(
      '\n1.0.0 (stable), published ',
    )
    const asked = cozy.requests.map(({ path }) => path).filter(path => path.startsWith(`${place}?`))
    expect(asked).toHaveLength(1)
  })
})
