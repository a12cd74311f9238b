import { Marketplace, registryReader } from '../../src/registry/marketplace.ts'
import { describe, expect, test } from 'vitest'
import { download } from '../../src/publish/download.ts'
import { RegistryClient } from '../../src/registry/client.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { type Hostility, startHostileServer } from '../http/hostile-server.ts'

const canary = 'registry-canary-0123456789'
const token = new AccessToken(canary, 'REGISTRY_TOKEN')
const body = { editor: 'Cozy', type: 'konnector', version: '1.0.0', url: 'x', sha256: 'x' } as const

const clientOf = (url: string, postTimeoutMs = 60_000) =>
  new RegistryClient({ url, token, backoff: [], postTimeoutMs, maxBytes: 1_000_000 })

/** What came of all that a client does. */
async function attempts(client: RegistryClient): Promise<string[]> {
  const results = await Promise.allSettled([
    client.app('books'),
    client.version('books', '1.0.0'),
    client.verifyToken('books', 'Cozy'),
    client.submit('books', body),
  ])
  return results.map(result =>
    result.status === 'rejected'
      ? `${(result.reason as Error).name}: ${(result.reason as Error).message}`
      : 'done',
  )
}

describe('a registry whose answer has no end', () => {
  test.each<[Hostility, RegExp]>([
    ['endless', /its answer is larger than 1000000 bytes/],
    ['bomb', /its answer is larger than 1000000 bytes/],
  ])('%s', async (how, words) => {
    const server = await startHostileServer(how)
    const before = process.memoryUsage.rss()
    for (const told of await attempts(clientOf(server.url))) {
      expect(told).toMatch(/^OperationalError: The registry at http:\S+ does not answer/)
      expect(told).toMatch(words)
    }
    expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000)
  })

  test('slow: a byte now and then does not keep it waiting', async () => {
    const { url } = await startHostileServer('slow')
    const start = performance.now()
    await expect(clientOf(url, 1_000).verifyToken('books', 'Cozy')).rejects.toThrow(
      'does not answer (no answer in time)',
    )
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

test('an archive without end is not read', async () => {
  const limits = { maxBytes: 1_000_000, timeoutMs: 500 }
  const endless = await startHostileServer('endless')
  expect(await download(endless.url, limits)).toEqual({ error: 'its answer is larger than 1000000 bytes' })
  const slow = await startHostileServer('slow')
  expect(await download(slow.url, limits)).toEqual({ error: 'no answer in time' })
  const whole = await startHostileServer('bomb')
  expect(await download(whole.url)).toEqual({
    error: expect.stringMatching(/^its answer is larger than 19\.9/),
  })
})

describe('a token', () => {
  test('goes over plain http to this machine alone', async () => {
    const client = new RegistryClient({ url: 'http://registry.example.org', token, backoff: [] })
    const refusal = {
      name: 'OperationalError',
      message:
        'The registry at http://registry.example.org is reached over plain http, where others can read the token in transit. Use its https address.',
    }
    await expect(client.verifyToken('books', 'Cozy')).rejects.toMatchObject(refusal)
    await expect(client.submit('books', body)).rejects.toMatchObject(refusal)
  })

  test('does not follow a redirect', async () => {
    const seen: string[] = []
    const there = await startHostileServer(({ headers }, response) => {
      seen.push(headers.authorization ?? 'none')
      response.writeHead(400).end('{}')
    })
    for (const status of [301, 302, 303, 307, 308]) {
      const here = await startHostileServer(({ url }, response) =>
        response.writeHead(status, { location: there.url + url }).end(),
      )
      await expect(clientOf(here.url).verifyToken('books', 'Cozy')).rejects.toThrow('it is at')
    }
    expect(seen).toEqual([])
  })

  test('is in no error, though the server repeats it, in base64 or in a header', async () => {
    const repeating = await startHostileServer(({ headers }, response) => {
      const { authorization = '' } = headers
      response
        .writeHead(418, { location: `https://x.example/?${encodeURIComponent(authorization)}` })
        .end(JSON.stringify({ error: `${authorization} ${Buffer.from(authorization).toString('base64')}` }))
    })
    const speaking = await startHostileServer(({ headers: { authorization = '' } }, response) =>
      response.writeHead(418).end(`no: ${authorization} ${Buffer.from(authorization).toString('base64url')}`),
    )
    for (const { url } of [repeating, speaking])
      for (const told of await attempts(clientOf(url))) {
        expect(told).toContain('418')
        expect(told).not.toContain(canary)
        expect(told).not.toContain(Buffer.from(canary).toString('base64').slice(4, 20))
      }
  })

  test('that is damaged is refused before anything is asked, and not shown', async () => {
    const server = await startHostileServer((_, response) => response.end('{}'))
    const damaged = new AccessToken('registry\ncanary', 'REGISTRY_TOKEN')
    const error: unknown = await new RegistryClient({ url: server.url, token: damaged, backoff: [] })
      .verifyToken('books', 'Cozy')
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'DamagedToken',
      message: expect.stringMatching(/^The token is damaged/),
    })
    expect(String(error)).not.toContain('canary')
  })
})

describe('an answer of anything but a registry is named', () => {
  const version = { slug: 'books', version: '1.0.0', sha256: 'a', url: 'u' }
  const app = { slug: 'books', editor: 'Cozy', type: 'konnector' }
  test.each([
    '['.repeat(200_000) + ']'.repeat(200_000),
    JSON.stringify({
      ...app,
      latest_version: { ...version, manifest: JSON.parse('['.repeat(101) + ']'.repeat(101)) },
    }),
    JSON.stringify({ ...app, latest_version: 'x' }),
    JSON.stringify({ ...app, latest_version: [] }),
    JSON.stringify({ ...app, latest_version: { ...version, version: { toString: 1 } } }),
    JSON.stringify({ ...app, latest_version: { ...version, url: null } }),
    JSON.stringify({ ...app, editor: 7 }),
    JSON.stringify({ ...app, type: null }),
    JSON.stringify({ ...app, slug: 's'.repeat(5_000) }),
    JSON.stringify({ ...version, version: 1 }),
    '{"__proto__": {"slug": "books", "editor": "Cozy", "type": "konnector"}}',
    '"books"',
    '\0',
  ])('case %#', async text => {
    const { url } = await startHostileServer((_, response) => response.end(text))
    await expect(clientOf(url).app('books')).rejects.toThrow('It is probably not a registry')
  })

  test.each(['{"data":[null]}', '{"data":[{"slug":"books"}]}', '{"data":{}}', '[]', 'null'])(
    'a list of applications: %s',
    async text => {
      const { url } = await startHostileServer((_, response) => response.end(text))
      const list = new Marketplace(registryReader({ url })).list({ filters: [] })
      await expect(list).rejects.toThrow('answered something else than a registry does')
    },
  )

  test('members of another type are left out', async () => {
    const strange = { ...app, label: {}, versions: { stable: 'x', beta: [1, '1.0.0-beta.1'] } }
    const { url } = await startHostileServer((_, response) => response.end(JSON.stringify(strange)))
    expect(await clientOf(url).app('books')).toMatchObject({
      label: Number.NaN,
      versions: { has_versions: false, beta: ['1.0.0-beta.1'] },
    })
  })

  test('what was never published has no latest version', async () => {
    const { url } = await startHostileServer((_, response) =>
      response.end(JSON.stringify({ ...app, latest_version: null })),
    )
    expect((await clientOf(url).app('books'))?.latest_version).toBeUndefined()
  })
})
