import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import { readCheckout } from '../../src/git/checkout.ts'
import { findRemote } from '../../src/git/remote.ts'
import { describeUpdate, findInstallFault } from '../../src/publish/installation.ts'
import type { RegistryVersion } from '../../src/registry/types.ts'
import { startRegistry } from '../../src/registry/server/start.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { archiveOf, manifest, sha256, tarOf } from '../registry/archives.ts'
import { proxy, type ProxyOptions } from '../registry/proxy.ts'
import { makeWorld, temporary, usualBuild } from '../git/git-fixture.ts'
import { prepareSubmission, push } from './publishing.ts'

const whole = [
  ['index.js', ''],
  ['manifest.konnector', manifest],
] as const

describe('an archive, as a Cozy installs it', () => {
  test.each<[why: string, fault: string | undefined, files: readonly (readonly [string, unknown])[]]>([
    ['whole', undefined, whole],
    ['below one folder', undefined, whole.map(([name, content]) => [`books-1a2b/${name}`, content])],
    ['no manifest', 'the archive has no manifest.konnector', [['index.js', '']]],
    ['nothing to run', 'the archive has no index.js to run', [['manifest.konnector', manifest]]],
    [
      'a verb in small letters',
      'the manifest is refused: ',
      [
        ['index.js', ''],
        [
          'manifest.konnector',
          { ...manifest, permissions: { a: { type: 'io.cozy.bills', verbs: ['get'] } } },
        ],
      ],
    ],
    [
      'a doctype with a capital letter',
      'the manifest is refused: ',
      [
        ['index.js', ''],
        ['manifest.konnector', { ...manifest, permissions: { a: { type: 'io.cozy.Bills' } } }],
      ],
    ],
    [
      'a manifest of an app',
      'the manifest is refused: ',
      [
        ['index.js', ''],
        ['manifest.konnector', { ...manifest, type: 'webapp' }],
      ],
    ],
  ])('%s: %s', async (_, fault, files) => {
    const found = await findInstallFault(await archiveOf(...files), 'index.js')
    if (fault === undefined) expect(found).toBeUndefined()
    else expect(found).toContain(fault)
  })

  test('what is no archive', async () => {
    expect(await findInstallFault(Buffer.from('no'), 'index.js')).toContain('cannot be unpacked')
  })

  test('the manifest and the checksum that a registry lists are those that count', async () => {
    const bytes = gzipSync(await tarOf(whole))
    const listed = { manifest, sha256: sha256(bytes), tar_prefix: '' }
    expect(await findInstallFault(bytes, 'index.js', listed)).toBeUndefined()
    expect(await findInstallFault(bytes, 'index.js', { ...listed, sha256: '0'.repeat(64) })).toBe(
      `the archive has the sha256 ${sha256(bytes)}, and the registry lists ${'0'.repeat(64)}`,
    )
    expect(
      await findInstallFault(bytes, 'index.js', { ...listed, manifest: { ...manifest, type: 'webapp' } }),
    ).toContain('the manifest is refused')
  })

  test('a Cozy takes away the folder that the registry lists, and no other', async () => {
    const bytes = gzipSync(await tarOf(whole.map(([name, content]) => [`books-1a2b/${name}`, content])))
    const listed = { manifest, sha256: sha256(bytes) }
    const fault = (prefix: string) => findInstallFault(bytes, 'index.js', { ...listed, tar_prefix: prefix })
    expect(await fault('/books-1a2b')).toBeUndefined()
    expect(await fault('')).toBe('the archive has no manifest.konnector')
    expect(await fault('/other')).toBe('the archive has no manifest.konnector')
  })
})

describe('what an update means for users', () => {
  const before = (permissions: object) => ({ version: '1.2.2', manifest: { permissions } }) as RegistryVersion
  const now = (permissions: object, more: object = {}) =>
    parseDocument('manifest.konnector', JSON.stringify({ permissions, ...more }))
  const read = { a: { type: 'io.cozy.bills', verbs: ['GET'] } }

  test('nothing, when it asks for the same', () => {
    expect(describeUpdate(before(read), now(read))).toBeUndefined()
  })

  test('consent, for what is new', () => {
    expect(describeUpdate(before(read), now({ ...read, b: { type: 'io.cozy.files', verbs: ['GET'] } }))).toBe(
      'Users keep 1.2.2 until they consent to the new permissions. New: the konnector may read every document of io.cozy.files.',
    )
  })

  test('no question, where the stack does not notice', () => {
    expect(describeUpdate(before(read), now({ a: { type: 'io.cozy.bills' } }))).toMatch(
      /^Users of 1\.2\.2 get this version without being asked\. Wider: the konnector may create, change and delete/,
    )
  })

  test('new terms, and many changes', () => {
    const terms = { terms: { id: 'a', url: 'https://a.tld', version: '2' } }
    expect(describeUpdate(before(read), now(read, terms))).toBe(
      'Users keep 1.2.2 until they consent to the new terms.',
    )
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`p${index}`, { type: `io.cozy.d${index}` }]),
    )
    expect(describeUpdate(before({}), now(many))).toMatch(/And 3 more changes\.$/)
  })
})

describe('a publication', () => {
  async function setUp(faults: ProxyOptions = {}) {
    const log: string[] = []
    const running = await startRegistry({
      dir: temporary(),
      seeds: [{ slug: 'books', editor: 'Cozy' }],
      retryWaitMs: 1,
      log: line => log.push(line),
    })
    onTestFinished(() => running.close())
    const { url, seen } = await proxy(running.url, faults)
    const world = makeWorld()
    const checkout = await readCheckout(world.repo)
    const token = new AccessToken(running.tokens[0]!)
    const prepare = async (version: string, more: object = {}) => {
      const text = JSON.stringify({ ...manifest, version, ...more })
      const build = await world.build({ ...usualBuild, 'manifest.konnector': text })
      const konnector = { slug: 'books', version, editor: 'Cozy' }
      const options = { checkout, konnector, remote: findRemote(checkout)! }
      const { commit } = await push({ build, ...options })
      const document = parseDocument('manifest.konnector', text)
      const registry = { url, token, backoff: [1, 1] }
      const prepared = await prepareSubmission({ build, ...options, commit, manifest: document, registry })
      return { ...prepared, plan: prepared.plan, publish: () => prepared.apply(commit) }
    }
    return { prepare, seen, log, running }
  }

  const permissions = { bills: { type: 'io.cozy.bills', verbs: ['GET'] } }

  test('takes the version by its channel, and says what users are asked', async () => {
    const { prepare, seen, log } = await setUp()
    const first = await prepare('1.2.3')
    expect(first.plan).not.toHaveProperty('update')
    expect(await first.publish()).toMatchObject({ status: 'passed', state: 'published' })
    expect(seen.at(-1)).toBe('GET /registry/books/stable/latest')
    expect(log.at(-1)).toBe('GET /registry/books/1.2.3/tarball/books-1.2.3.tar.gz 200')
    const second = await prepare('1.3.0', { permissions })
    const update =
      'Users keep 1.2.3 until they consent to the new permissions. New: the konnector may read every document of io.cozy.bills.'
    expect(second.plan).toMatchObject({ status: 'planned', update })
    expect(await second.publish()).toMatchObject({ status: 'passed', state: 'published', update })
  })

  test('is refused before the push when a Cozy could not install it', async () => {
    const { prepare } = await setUp()
    const wrong = { permissions: { bills: { type: 'io.cozy.Bills' } } }
    const { plan } = await prepare('1.2.3', wrong)
    expect(plan).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('A Cozy could not install this build: the manifest is refused'),
    })
  })

  test('says when what the registry lists cannot be downloaded here', async () => {
    const { prepare } = await setUp({
      instead: (asked, _, response) =>
        asked === 'GET /registry/books/stable/latest' && lie(response, { url: 'http://127.0.0.1:1/a' }),
    })
    const { publish } = await prepare('1.2.3')
    const { status, reason } = await publish()
    expect(status).toBe('passed')
    expect(reason).toContain('so it is not known whether a Cozy can install it')
  })

  test('fails when the registry keeps another archive', async () => {
    let url = ''
    const { prepare, running } = await setUp({
      instead: (asked, _, response) =>
        asked === 'GET /registry/books/stable/latest' && lie(response, { url, sha256: '0'.repeat(64) }),
    })
    url = `${running.url}/registry/books/1.2.3/tarball/books-1.2.3.tar.gz`
    const { publish } = await prepare('1.2.3')
    await expect(publish()).rejects.toThrow(
      /^books 1\.2\.3 is published, but a Cozy cannot install it: the archive has the sha256 [0-9a-f]{64}, and the registry lists 0{64}\. Raise the version and publish again\.$/,
    )
  })

  function lie(response: ServerResponse, what: object): boolean {
    const version = { ...manifest, slug: 'books', version: '1.2.3', manifest, sha256: '0'.repeat(64) }
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ...version, ...what }))
    return true
  }
})
