import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { preparePublication } from '../../src/pipeline/publication.ts'
import { findRemote } from '../../src/git/remote.ts'
import { readCheckout } from '../../src/git/checkout.ts'
import { withArchiveServer } from '../../src/publish/archive-server.ts'
import type { CozyRegistryOptions } from '../../src/publish/targets/cozy-registry.ts'
import type { Seed } from '../../src/registry/server/seed.ts'
import { startRegistry } from '../../src/registry/server/start.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { proxy, type ProxyOptions } from '../registry/proxy.ts'
import {
  git,
  makeWorld,
  manifest,
  temporary,
  usualBuild,
  type World,
  writeFiles,
} from '../git/git-fixture.ts'
import { planPush, prepareSubmission, push, submit } from './publishing.ts'

const konnector = { slug: 'books', version: '1.2.3', editor: 'Cozy' }
/** What a plan of a version asks a registry that has none yet: is it registered, published, pending? */
const reads = [
  'GET /registry/books',
  'GET /registry/books/1.2.3',
  'GET /registry/books/1.2.3/tarball/books-1.2.3.tar.gz',
]

async function setUp({ seed = {}, faults = {} }: { seed?: Partial<Seed>; faults?: ProxyOptions } = {}) {
  const running = await startRegistry({
    dir: temporary(),
    seeds: [{ slug: 'books', editor: 'Cozy', ...seed }],
    retryWaitMs: 1,
  })
  onTestFinished(() => running.close())
  const { url, seen } = await proxy(running.url, faults)
  const world = makeWorld()
  const checkout = await readCheckout(world.repo)
  const token = new AccessToken(running.tokens[0]!)
  const options = { checkout, konnector, remote: findRemote(checkout)! }
  const registry: CozyRegistryOptions = { url, token, backoff: [1, 1], archiveWaits: [1] }
  const publish = async (more: Partial<CozyRegistryOptions> = {}, files?: Files, as = konnector) => {
    const build = await world.build(files)
    const { commit } = await push({ build, ...options })
    return submit({ ...options, build, commit, konnector: as, registry: { ...registry, ...more } })
  }
  const prepare = async (more: Partial<CozyRegistryOptions> = {}, files?: Files, as = konnector) => {
    const build = await world.build(files)
    const { commit, previous } = await planPush({ build, ...options })
    const document = parseDocument('manifest.konnector', usualBuild['manifest.konnector'])
    const submission = { ...options, build, commit, previous, manifest: document, konnector: as }
    return prepareSubmission({ ...submission, registry: { ...registry, ...more } })
  }
  return { ...running, world, seen, registry, publish, prepare, options }
}

type Files = Record<string, string | Uint8Array>

/** Archives as GitHub and GitLab make them, from the pushed commits. */
async function host(world: World, { hidden = false, missing = 0, change = (bytes: Buffer) => bytes } = {}) {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(request.url!)
    const commit = /^\/([0-9a-f]{40}|HEAD)\.tar\.gz$/.exec(request.url!)?.[1]
    const late = commit !== 'HEAD' && seen.filter(url => !url.startsWith('/HEAD')).length <= missing
    if (commit === undefined || hidden || late) return void response.writeHead(404).end()
    const prefix = `--prefix=books-${commit}/`
    const bytes = execFileSync('git', ['archive', '--format=tar.gz', prefix, commit], { cwd: world.remote })
    response.writeHead(200, { 'content-type': 'application/x-gzip' }).end(change(bytes))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { seen, archiveUrl: (commit: string) => `http://127.0.0.1:${port}/${commit}.tar.gz` }
}

describe('a plan', () => {
  test('says what will happen, and only reads', async () => {
    const { prepare, seen, world } = await setUp()
    const before = git(world.remote, 'for-each-ref')
    const { plan, diagnostics } = await prepare()
    expect(plan).toMatchObject({
      status: 'planned',
      version: '1.2.3',
      channel: 'stable',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(diagnostics).toEqual([])
    expect(git(world.remote, 'for-each-ref')).toBe(before)
    expect(seen).toEqual(reads)
  })

  test('after all was done is that nothing is to do', async () => {
    const { publish, prepare } = await setUp()
    const { sha256 } = await publish()
    const { plan, diagnostics } = await prepare()
    expect(plan).toMatchObject({ status: 'unchanged', state: 'published', sha256 })
    expect(diagnostics).toEqual([])
  })

  test('needs no token, and says before the first write that one is missing', async () => {
    const { prepare } = await setUp()
    const prepared = await prepare({ token: undefined })
    expect(prepared.plan.status).toBe('planned')
    await expect(prepared.authorize()).rejects.toThrow('Set REGISTRY_TOKEN')
  })

  test('says before the first write that a token is wrong', async () => {
    const { prepare, seen, url } = await setUp()
    const wrong = await prepare({ token: new AccessToken(Buffer.from('z'.repeat(48)).toString('base64')) })
    expect(await wrong.authorize()).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(
        /^The registry refused books \(401: Token could not be verified\)\. The token is not for application "books" and editor "Cozy"/,
      ),
    })
    seen.length = 0
    const right = await prepare()
    expect(await right.authorize()).toBeUndefined()
    expect(seen).toEqual([...reads, 'POST /registry/books'])
    expect(await fetch(`${url}/registry/books/versions`).then(answer => answer.json())).toEqual({
      has_versions: false,
    })
  })

  test('looks whether the archive will be there for the registry, before the first write', async () => {
    const { prepare, world } = await setUp()
    const { archiveUrl, seen } = await host(world)
    expect((await prepare({ archiveUrl })).plan).toMatchObject({
      status: 'planned',
      archiveUrl: expect.stringMatching(/[0-9a-f]{40}\.tar\.gz$/),
    })
    expect(seen).toEqual(['/HEAD.tar.gz'])
    const { archiveUrl: hidden } = await host(world, { hidden: true })
    await expect(prepare({ archiveUrl: hidden })).rejects.toThrow('Make the repository public')
  })

  test('of an unreachable registry says so', async () => {
    const { prepare } = await setUp()
    await expect(prepare({ url: 'http://127.0.0.1:1' })).rejects.toMatchObject({ name: 'OperationalError' })
  })

  test.each([
    [
      'an unknown slug',
      { slug: 'films' },
      'publish-slug-registered',
      'error',
      'There is no application "books"',
    ],
    [
      'an application of another type',
      { type: 'webapp' },
      'publish-type-match',
      'error',
      'is a "webapp" in the registry',
    ],
    [
      'another editor',
      { editor: 'Other' },
      'publish-editor-match',
      'warning',
      'registered for the editor "Other"',
    ],
  ] as const)('finds %s', async (_, seed, rule, severity, words) => {
    const { prepare } = await setUp({ seed })
    const { diagnostics } = await prepare()
    expect(diagnostics).toMatchObject([{ rule, severity, message: expect.stringContaining(words) }])
  })

  test('finds a version that is not greater', async () => {
    const { publish, prepare } = await setUp()
    await publish()
    const { diagnostics } = await prepare({}, undefined, { ...konnector, version: '1.2.2' })
    expect(diagnostics).toMatchObject([
      {
        rule: 'publish-version-greater',
        severity: 'warning',
        line: 2,
        message: expect.stringContaining('1.2.3'),
      },
    ])
  })

  test.each([
    ['1.2.3-dev.aaaa', '1.2.3', false],
    ['1.2.2-dev.aaaa', '1.2.3', false],
    ['1.2.3-beta.2', '1.2.3', false],
    ['1.2.3-beta.2', '1.2.3-beta.3', false],
    ['1.2.3-beta.4', '1.2.3-beta.3', true],
    ['1.2.3-beta.10', '1.2.3-beta.9', true],
    ['1.2.3-dev.aaaa', '1.2.3-beta.3', true],
    ['1.2.4-dev.aaaa', '1.2.3', true],
    ['1.10.0', '1.9.9', true],
  ])('%s beside %s becomes the latest of its channel: %s', async (version, there, latest) => {
    const { publish, prepare, url } = await setUp()
    const as = (of: string): [Files, typeof konnector] => [
      {
        ...usualBuild,
        'manifest.konnector': JSON.stringify({ ...manifest, version: of.replace(/-.*/, '') }),
      },
      { ...konnector, version: of },
    ]
    expect(await publish({}, ...as(there))).toMatchObject({ status: 'passed' })
    const { diagnostics } = await prepare({}, ...as(version))
    const words = `${version} would never be the latest of the`
    const error = { rule: 'publish-version-greater', severity: 'error' }
    if (!latest) {
      expect(diagnostics).toMatchObject([{ ...error, message: expect.stringContaining(words) }])
      expect(diagnostics[0]!.message).toContain(`has ${there}`)
    } else expect(diagnostics).toEqual([])
    // The registry itself agrees.
    await publish({}, ...as(version))
    const channel = /-(dev|beta)/.exec(version)?.[1] ?? 'stable'
    const asked = await fetch(`${url}/registry/books/${channel}/latest`)
    const now = (await asked.json()) as { version: string }
    expect(now.version).toBe(latest ? version : there)
  })

  test('finds a version that was published with other content', async () => {
    const { publish, prepare } = await setUp()
    await publish()
    const { diagnostics } = await prepare({}, { ...usualBuild, 'index.js': '// other\n' })
    expect(diagnostics).toMatchObject([
      {
        rule: 'publish-version-exists',
        severity: 'error',
        message: expect.stringMatching(
          /^books 1\.2\.3 is already published with other content \("index\.js" differs; sha256 [0-9a-f]{64} there, [0-9a-f]{64} here\)\. Raise the version\.$/,
        ),
      },
    ])
  })

  test('looks at the build first, and goes no further when it cannot ship', async () => {
    const { world, registry, seen } = await setUp()
    const build = await world.build({ ...usualBuild, '.env': 'SECRET=1' })
    await using publication = await preparePublication(
      readKonnector(world.repo, { cwd: world.repo }),
      build,
      {
        cwd: world.repo,
        env: process.env,
        profile: 'registry',
        steps: ['push', 'submit'],
        registry: registry.url,
      },
    )
    const { push: prepared, submission, diagnostics } = publication
    expect([prepared, submission, seen]).toEqual([undefined, undefined, []])
    expect(diagnostics).toMatchObject([
      { rule: 'build-hidden-file', severity: 'warning' },
      { rule: 'build-secret-file', severity: 'error', message: expect.stringMatching(/^\.env holds/) },
    ])
  })
})

describe('a submission', () => {
  test('is made once, and found done after', async () => {
    const { publish, url, registry } = await setUp()
    const first = await publish()
    expect(first).toMatchObject({
      status: 'passed',
      state: 'published',
      version: '1.2.3',
      channel: 'stable',
      url: `${registry.url}/registry/books/1.2.3`,
    })
    const stored = await fetch(`${url}/registry/books/1.2.3`).then(answer => answer.json())
    expect(stored).toMatchObject({ sha256: first.sha256, size: `${first.size}`, tar_prefix: '' })
    expect(stored).toMatchObject({ url: expect.stringMatching(/\/tarball\/books-1\.2\.3\.tar\.gz$/) })
    expect(await publish()).toMatchObject({ status: 'unchanged', state: 'published', sha256: first.sha256 })
  })

  test('that waits for approval says so, and again when asked again', async () => {
    const { publish, url, masterToken } = await setUp({ seed: { editor: 'Other', autoPublication: false } })
    expect(await publish()).toMatchObject({
      status: 'passed',
      state: 'pending',
      reason: expect.stringContaining('books 1.2.3 waits for approval'),
    })
    expect(await publish()).toMatchObject({ status: 'unchanged', state: 'pending' })
    const headers = { authorization: `Token ${masterToken}` }
    await fetch(`${url}/registry/pending/books/1.2.3/approval`, { method: 'PUT', headers })
    expect(await publish()).toMatchObject({ status: 'unchanged', state: 'published' })
  })

  test('that waits for approval keeps its content: another one is refused, with both checksums', async () => {
    const { publish, prepare } = await setUp({ seed: { editor: 'Other', autoPublication: false } })
    const { sha256 } = await publish()
    const { plan, diagnostics } = await prepare({}, { ...usualBuild, 'index.js': '// other\n' })
    expect(plan).toMatchObject({ status: 'refused', state: 'pending', sha256 })
    expect(plan.reason).toMatch(
      new RegExp(
        `waits for approval.* other content \\("index.js" differs; sha256 ${sha256} there, [0-9a-f]{64} here\\)`,
      ),
    )
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'publish-version-exists' }))
  })

  test('that waits with the archive of an earlier commit is refused before the push, with both checksums', async () => {
    const { publish, prepare, world } = await setUp({ seed: { editor: 'Other', autoPublication: false } })
    const { archiveUrl } = await host(world)
    const { sha256, state } = await publish({ archiveUrl })
    expect(state).toBe('pending')
    const { plan } = await prepare({ archiveUrl }, { ...usualBuild, 'index.js': '// other\n' })
    expect(plan).toMatchObject({ status: 'refused', state: 'pending', sha256 })
    expect(plan.reason).toMatch(new RegExp(`sha256 ${sha256} there, [0-9a-f]{64} here`))
  })

  test('that was accepted and cannot be read back is not called refused', async () => {
    const { publish } = await setUp({
      faults: {
        instead: (asked, nth, response) => {
          if (asked !== 'GET /registry/books/1.2.3' || nth < 2) return false
          response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":"no database"}')
          return true
        },
      },
    })
    await expect(publish()).rejects.toThrow(
      'books 1.2.3 was submitted, but the registry does not say whether it is published (no database).',
    )
  })

  test('whose answer is lost is finished by the same run', async () => {
    const { publish, seen } = await setUp({ faults: { lose: asked => asked.startsWith('POST') } })
    expect(await publish()).toMatchObject({ status: 'passed', state: 'published' })
    expect(seen.filter(asked => asked.startsWith('POST'))).toHaveLength(1)
  })

  test('whose answer is lost, with the registry gone, is finished by the next run', async () => {
    let gone = true
    const { publish } = await setUp({
      faults: {
        instead: (asked, nth, response) => {
          if (!gone || (!asked.startsWith('POST') && nth < 2)) return false
          response.destroy()
          return true
        },
      },
    })
    await expect(publish()).rejects.toMatchObject({ name: 'OperationalError' })
    gone = false
    expect(await publish()).toMatchObject({ status: 'passed', state: 'published' })
  })

  test('that the registry refuses is a result with its words', async () => {
    const { publish } = await setUp()
    const wrong = new AccessToken(Buffer.from('z'.repeat(48)).toString('base64'))
    expect(await publish({ token: wrong })).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(
        /^The registry refused books 1\.2\.3 \(401: Token could not be verified\)\. The token is not for application "books" and editor "Cozy"/,
      ),
    })
  })

  test('of an unknown konnector says how to register it, and posts nothing', async () => {
    const { publish, seen } = await setUp({ seed: { slug: 'films' } })
    expect(await publish()).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('register'),
    })
    expect(seen).toEqual(['GET /registry/books'])
  })

  test('of a manifest without a slug asks nobody', async () => {
    const { publish, seen } = await setUp()
    expect(await publish({}, undefined, { ...konnector, slug: '' })).toMatchObject({ status: 'refused' })
    expect(seen).toEqual([])
  })

  test('from the host of the repository is checked against the build, and named as its archive', async () => {
    const { publish, world, url } = await setUp()
    const { archiveUrl, seen } = await host(world, { missing: 1 })
    const result = await publish({ archiveUrl })
    expect(result).toMatchObject({
      status: 'passed',
      state: 'published',
      archiveUrl: archiveUrl(git(world.remote, 'rev-parse', 'build')),
    })
    expect(seen).toHaveLength(4)
    expect(await fetch(`${url}/registry/books/1.2.3`).then(answer => answer.json())).toMatchObject({
      tar_prefix: `/books-${git(world.remote, 'rev-parse', 'build')}`,
    })
    // Published from the host's archive, whose bytes are not ours: the files tell that it is the same.
    expect(await publish()).toMatchObject({ status: 'unchanged', sha256: result.sha256 })
  })

  test('whose archive changes between two downloads is tried once more', async () => {
    const { publish, world } = await setUp()
    let made = 0
    const { archiveUrl } = await host(world, {
      // Another byte for the operating system: another checksum, the same files. Changes once, after our own download.
      change: bytes => Object.assign(bytes, { 9: made++ === 0 ? 7 : 3 }),
    })
    expect(await publish({ archiveUrl })).toMatchObject({ status: 'passed', state: 'published' })
  })

  test('of an archive that is not the build, or is not there, ends before the registry is asked', async () => {
    const { publish, world, seen } = await setUp()
    const { archiveUrl } = await host(world, { missing: 99 })
    await expect(publish({ archiveUrl })).rejects.toThrow(
      /cannot be downloaded \(status 404\), so the registry cannot download it either/,
    )
    const { archiveUrl: other } = await host(world, { change: () => Buffer.from('<html>') })
    await expect(publish({ archiveUrl: other })).rejects.toThrow(
      'is not the build that was checked: it is no gzipped tar',
    )
    expect(seen.filter(asked => asked.startsWith('POST'))).toEqual([])
  })

  test('to a registry elsewhere, from a remote without an address, is skipped', async () => {
    const { options, world } = await setUp()
    const build = await world.build()
    const { url } = await proxy('http://127.0.0.1:9', {
      instead: (asked, _, response) => {
        const app = { slug: 'books', type: 'konnector', editor: 'Cozy', versions: {}, label: 5 }
        const found = asked === 'GET /registry/books'
        response
          .writeHead(found ? 200 : 404)
          .end(JSON.stringify(found ? app : { error: 'Version was not found' }))
        return true
      },
    })
    const elsewhere = { url: url.replace('127.0.0.1', '0.0.0.0') }
    expect(
      await submit({
        ...options,
        build,
        commit: 'a'.repeat(40),
        registry: { ...elsewhere, token: new AccessToken('x') },
      }),
    ).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('Push to a public repository on GitHub, GitLab,'),
    })
  })
})

test('an archive is served while it is asked for, and nothing else ever', async () => {
  const bytes = Buffer.from('archive')
  const url = await withArchiveServer('books-1.2.3.tar.gz', bytes, async served => {
    const answer = await fetch(served)
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'application/gzip',
      'archive',
    ])
    expect((await fetch(new URL('/etc/passwd', served))).status).toBe(404)
    return served
  })
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('a build with names of every kind goes all the way', async () => {
  const { publish, url } = await setUp()
  const odd = {
    ...usualBuild,
    'été ü/a b.txt': 'x',
    '-x': 'x',
    [`${'d'.repeat(80)}/${'e'.repeat(120)}`]: 'x',
  }
  const { sha256 } = await publish({}, odd)
  const copy = await fetch(`${url}/registry/books/1.2.3/tarball/books-1.2.3.tar.gz`)
  const dir = temporary()
  writeFiles(dir, { 'a.tar.gz': Buffer.from(await copy.arrayBuffer()) })
  execFileSync('tar', ['xzf', 'a.tar.gz'], { cwd: dir })
  const listed = execFileSync('find', ['.', '-type', 'f', '-not', '-name', 'a.tar.gz', '-printf', '%P\n'], {
    cwd: dir,
  })
  expect(listed.toString().trim().split('\n').toSorted()).toEqual(Object.keys(odd).toSorted())
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
})
