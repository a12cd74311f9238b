import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { RegistryClient } from '../../src/registry/client.ts'
import type { Seed } from '../../src/registry/server/seed.ts'
import { startRegistry } from '../../src/registry/server/start.ts'
import { registryUrl } from '../../src/registry/url.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { archiveOf, manifest, serve, sha256 } from './archives.ts'
import { proxy, type ProxyOptions } from './proxy.ts'

async function setUp(options: ProxyOptions = {}, seed: Partial<Seed> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-test-'))
  const registry = await startRegistry({
    dir,
    seeds: [{ slug: 'books', editor: 'Cozy', ...seed }],
    retryWaitMs: 0,
  })
  onTestFinished(async () => {
    await registry.close()
    rmSync(dir, { recursive: true, force: true })
  })
  const between = await proxy(registry.url, options)
  const bytes = await archiveOf(['manifest.konnector', manifest])
  const { url } = await serve(bytes)
  const request = { editor: 'Cozy', type: 'konnector' as const, version: '1.0.0', url, sha256: sha256(bytes) }
  const token = new AccessToken(registry.tokens[0]!)
  const client = new RegistryClient({ url: between.url, token, backoff: [1, 1, 1], postTimeoutMs: 5_000 })
  return { ...registry, proxied: between, request, client, token, bytes }
}

describe('the client', () => {
  test('reads applications and versions', async () => {
    const { client, request } = await setUp()
    expect(await client.app('nope')).toBeUndefined()
    expect(await client.app('books')).toMatchObject({ slug: 'books', versions: { has_versions: false } })
    expect(await client.version('books', '1.0.0')).toBeUndefined()
    expect(await client.submit('books', request)).toEqual({ outcome: 'accepted' })
    expect(await client.version('books', '1.0.0')).toMatchObject({ sha256: request.sha256 })
    expect(await client.submit('books', request)).toEqual({ outcome: 'exists' })
  })

  test.each([502, 503, 504, 429, 408])(
    'asks again after a %i, once it has looked whether it is done',
    async status => {
      const { client, request, proxied } = await setUp({
        instead: (asked, nth, response) => {
          if (asked !== 'POST /registry/books' || nth > 1) return false
          response.writeHead(status).end()
          return true
        },
      })
      expect(await client.submit('books', request)).toEqual({ outcome: 'accepted' })
      expect(proxied.seen).toEqual([
        'POST /registry/books',
        'GET /registry/books/1.0.0',
        'POST /registry/books',
      ])
    },
  )

  test('does not submit twice when the answer was lost', async () => {
    const { client, request, proxied } = await setUp({ lose: asked => asked === 'POST /registry/books' })
    expect(await client.submit('books', request)).toMatchObject({
      outcome: 'published',
      version: { sha256: request.sha256 },
    })
    expect(proxied.seen).toEqual(['POST /registry/books', 'GET /registry/books/1.0.0'])
  })

  test('takes a 500 for the verdict it is', async () => {
    const { client, request, proxied } = await setUp()
    await expect(client.submit('books', { ...request, version: '1.0.1' })).rejects.toMatchObject({
      name: 'RegistryRefusal',
      status: 500,
      message: expect.stringMatching(
        /^The registry refused books 1\.0\.1 \(500: 1 error occurred: .*\("1\.0\.1" != "1\.0\.0"\)\)\. The version in manifest\.konnector must be/,
      ),
    })
    expect(proxied.seen).toEqual(['POST /registry/books'])
  })

  test('ends when nobody answers', async () => {
    const { client, request, proxied } = await setUp({
      instead: (_, __, response) => {
        response.destroy()
        return true
      },
    })
    await expect(client.submit('books', request)).rejects.toMatchObject({
      name: 'OperationalError',
      message: expect.stringMatching(/^The registry at http:\S+ does not answer \(.+\)\. Check its address/),
    })
    expect(proxied.seen.filter(asked => asked.startsWith('POST'))).toHaveLength(1)
    await expect(client.app('books')).rejects.toMatchObject({ name: 'OperationalError' })
  })

  test.each(['<html>', 'null', '[]', '{}', '{"status":"ok"}'])(
    'distinguishes %s from a registry',
    async body => {
      const { client } = await setUp({
        instead: (_, __, response) => {
          response.writeHead(200, { 'content-type': 'text/html' }).end(body)
          return true
        },
      })
      const asked = [client.app('books'), client.version('books', '1.0.0')]
      for (const answer of asked) await expect(answer).rejects.toThrow('It is probably not a registry')
    },
  )

  test('finds out whether a token may publish, and stores nothing', async () => {
    const { client, url, request } = await setUp()
    await client.verifyToken('books', 'Cozy')
    expect(await client.version('books', request.version)).toBeUndefined()
    const stranger = new RegistryClient({ url, token: new AccessToken('bm9ib2R5'), backoff: [1] })
    await expect(stranger.verifyToken('books', 'Cozy')).rejects.toMatchObject({ status: 401 })
  })

  test.each([
    [
      308,
      { location: 'https://registry.example/registry/books' },
      /it is at https:\/\/registry\.example.* up to \/registry/,
    ],
    [403, {}, /in front of the registry/],
    [500, {}, /is not a known one/],
  ])('takes a %i for a no to the token, before anything is pushed', async (status, headers, advice) => {
    const { client } = await setUp({
      instead: (request, _, response) => {
        if (request.startsWith('POST')) response.writeHead(status, headers).end('no')
        return request.startsWith('POST')
      },
    })
    const refused = client.verifyToken('books', 'Cozy')
    await expect(refused).rejects.toMatchObject({ name: 'RegistryRefusal', status })
    await expect(refused).rejects.toThrow(advice)
  })

  test('prints nothing that a server says as it came', async () => {
    const { client } = await setUp({
      instead: (_, __, response) => {
        response.writeHead(418).end(`\u001B[2J\n::error::x${'y'.repeat(10_000)}`)
        return true
      },
    })
    const error: Error = await client.app('books').then(
      () => expect.unreachable(),
      (thrown: Error) => thrown,
    )
    expect(error.message).not.toMatch(/\p{Cc}/u)
    expect(error.message.length).toBeLessThan(1_000)
  })
})

describe('a refusal says what to do', () => {
  test.each([
    [
      'a token for another konnector',
      { token: new AccessToken(Buffer.from('y'.repeat(48)).toString('base64')) },
      {},
      401,
      'The token is not for application "books" and editor "Cozy", or it has expired',
    ],
    [
      'a token that is damaged',
      { token: new AccessToken('abc') },
      {},
      401,
      'Set REGISTRY_TOKEN to the exact token',
    ],
    ['no token', { token: undefined }, {}, 401, 'Set REGISTRY_TOKEN to the exact token'],
    ['an unknown space', { space: 'nowhere' }, {}, 405, 'Check --registry and --space'],
    ['a bad version', {}, { version: '1.0.0-beta2' }, 400, 'A version is x.y.z, x.y.z-beta.N'],
    [
      'an archive that is not there',
      {},
      { url: 'missing' },
      422,
      'Make the repository public and push the commit',
    ],
    ['another checksum', {}, { sha256: 'a'.repeat(64) }, 422, 'Publish again'],
  ])('to %s', async (_, options, more, status, advice) => {
    const context = await setUp()
    const missing = await serve(Buffer.of(), { statuses: [404, 404, 404, 404] })
    const client = new RegistryClient({
      url: context.url,
      token: context.token,
      backoff: [],
      ...options,
    })
    const request = { ...context.request, ...more, ...('url' in more && { url: missing.url }) }
    await expect(client.submit('books', request)).rejects.toMatchObject({
      status,
      message: expect.stringContaining(advice),
    })
  })
})

describe('the address', () => {
  test.each([
    ['https://r.example.org', undefined, 'https://r.example.org/registry/books/1.0.0'],
    ['https://r.example.org/', '', 'https://r.example.org/registry/books/1.0.0'],
    ['https://r.example.org/registry/', '', 'https://r.example.org/registry/books/1.0.0'],
    ['https://r.example.org//', 'default', 'https://r.example.org/registry/books/1.0.0'],
    ['https://r.example.org/sub/?x#y', '__default__', 'https://r.example.org/sub/registry/books/1.0.0'],
    ['http://127.0.0.1:8081', 'partners', 'http://127.0.0.1:8081/partners/registry/books/1.0.0'],
  ])('%s, space %s', (url, space, expected) => {
    expect(registryUrl({ url, space }, 'books', '1.0.0').href).toBe(expected)
  })

  test.each([
    ['r.example.org', undefined, 'is not an http:// or https:// URL'],
    ['file:///etc', undefined, 'is not an http:// or https:// URL'],
    ['https://user:secret@r.example.org', undefined, 'holds a user name or password'],
    ['https://r.example.org', '../x', 'is not a valid name of a space'],
  ])('%s, space %s is refused', (url, space, words) => {
    expect(() => registryUrl({ url, space }, 'books')).toThrow(words)
    expect(() => registryUrl({ url, space }, 'books')).not.toThrow('secret')
  })
})
