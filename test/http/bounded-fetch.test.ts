import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { fetchError, fetchWhole, limitFetch, ResponseTooLarge } from '../../src/http/bounded-fetch.ts'
import { type Hostility, startHostileServer } from './hostile-server.ts'

const limits = { maxBytes: 1_000_000, timeoutMs: 20_000 }

test('what fits is read whole', async () => {
  const { url } = await startHostileServer((_, response) =>
    response.writeHead(201).end('x'.repeat(1_000_000)),
  )
  const { status, bytes } = await fetchWhole(url, limits)
  expect([status, bytes.length]).toEqual([201, 1_000_000])
  const answer = await limitFetch(limits, url)(url)
  expect((await answer.text()).length).toBe(1_000_000)
})

describe('what does not fit is not read', () => {
  test('a body without end', async () => {
    const server = await startHostileServer('endless')
    await expect(fetchWhole(server.url, limits)).rejects.toThrow(ResponseTooLarge)
    // What lies in the buffers of both sides is the rest.
    expect(server.sent()).toBeLessThan(16_000_000)
    await sleep(100)
    expect(server.isRead()).toBe(false)
  })

  test('a bomb of gzip, whose memory is bounded, too', async () => {
    const server = await startHostileServer('bomb')
    const before = process.memoryUsage.rss()
    const error: unknown = await fetchWhole(server.url, limits).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ResponseTooLarge)
    expect(fetchError(error)).toBe('its answer is larger than 1000000 bytes')
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000)
  })

  test.each<Hostility>(['slow', 'silent'])(
    'an answer that is %s: the time counts for all of it',
    async how => {
      const { url } = await startHostileServer(how)
      const start = performance.now()
      const error: unknown = await fetchWhole(url, { ...limits, timeoutMs: 400 }).catch(
        (thrown: unknown) => thrown,
      )
      expect(fetchError(error)).toBe('no answer in time')
      expect(performance.now() - start).toBeLessThan(5_000)
    },
  )

  test('for a client of GitHub that takes a fetch', async () => {
    const { url } = await startHostileServer('endless')
    await expect(limitFetch(limits, url)(url)).rejects.toThrow(ResponseTooLarge)
  })
})

test('a redirect to another origin carries no token there', async () => {
  const seen: (string | undefined)[] = []
  const there = await startHostileServer((request, response) => {
    seen.push(request.headers.authorization)
    response.end('{}')
  })
  const here = await startHostileServer((_, response) =>
    response.writeHead(302, { location: there.url.replace('127.0.0.1', 'localhost') }).end(),
  )
  await limitFetch(limits, here.url)(here.url, { headers: { authorization: 'token canary' } })
  expect(seen).toEqual([undefined])
})

test('an answer in gzip is handed on as it is after that', async () => {
  const { gzipSync } = await import('node:zlib')
  const { url } = await startHostileServer((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}')),
  )
  const answer = await limitFetch(limits, url)(url)
  expect(answer.headers.has('content-encoding')).toBe(false)
  expect(await answer.json()).toEqual({ a: 1 })
})
