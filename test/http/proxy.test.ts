import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { fetchWhole } from '../../src/http/bounded-fetch.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A server, and a proxy that leads to it whatever host it is asked for. */
async function setUp() {
  const port = await listen(createServer((_, response) => response.end('hello')))
  const asked: string[] = []
  const proxy = createServer().on('connect', ({ url }, socket) => {
    asked.push(url!)
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(target).pipe(socket)
    })
    socket.on('error', () => target.destroy())
  })
  return { asked, direct: `http://127.0.0.1:${port}/`, proxy: `http://127.0.0.1:${await listen(proxy)}` }
}

const limits = { maxBytes: 100, timeoutMs: 5_000 }

test('a request goes through the proxy of the environment, but not to this machine', async () => {
  const { asked, direct, proxy } = await setUp()
  vi.stubEnv('HTTP_PROXY', proxy)
  vi.stubEnv('NO_PROXY', 'near.invalid')
  const { status, bytes } = await fetchWhole('http://registry.invalid/registry', limits)
  expect([status, bytes.toString()]).toEqual([200, 'hello'])
  expect(asked).toEqual(['registry.invalid:80'])
  expect((await fetchWhole(direct, limits)).bytes.toString()).toBe('hello')
  await expect(fetchWhole('http://near.invalid/', limits)).rejects.toThrow()
  expect(asked).toHaveLength(1)
})
