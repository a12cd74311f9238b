import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Reply } from './answer.ts'
import { dispatch } from './dispatch.ts'
import { type Seed, type Seeded, seedApp } from './seed.ts'
import { Store } from './store.ts'

const gzipAsync = promisify(gzip)

export interface RegistryOptions {
  /** Where everything is kept; made when missing. */
  dir: string
  /** Default: any free one. */
  port?: number
  /** Default: `127.0.0.1`, reachable from this machine alone. */
  host?: string
  /** Named spaces, beside the default one. */
  spaces?: readonly string[]
  /** Applications to have, with their editor and a token; those there already keep theirs. */
  seeds?: readonly Seed[]
  /** Between two tries of a download, in milliseconds; cozy-apps-registry waits not at all. */
  retryWaitMs?: number
  /** Gets one line for each request. */
  log?: (line: string) => void
}

export interface RunningRegistry extends Seeded {
  url: string
  close(): Promise<void>
}

/** Serves cozy-apps-registry's protocol from one folder, for trying things and for tests. */
export async function startRegistry(options: RegistryOptions): Promise<RunningRegistry> {
  const { dir, port = 0, host = '127.0.0.1', spaces = [], seeds = [], retryWaitMs = 100, log } = options
  const store = new Store(dir)
  const seeded = seedApp(store, seeds)
  const known = new Set(['', ...spaces, ...seeds.map(({ space = '' }) => space)])
  const serve: RequestListener = async (request, response) => {
    const reply = await compressed(await dispatch(request, store, known, retryWaitMs), request)
    log?.(`${request.method} ${request.url} ${reply.status}`)
    response.writeHead(reply.status, reply.headers)
    response.end(request.method === 'HEAD' ? undefined : reply.body)
  }
  const server = createServer(serve)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return {
    ...seeded,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function compressed(reply: Reply, request: IncomingMessage): Promise<Reply> {
  const wanted = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  if (!wanted || reply.headers['content-type'] !== 'application/json') return reply
  const headers = { ...reply.headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' }
  return { ...reply, headers, body: await gzipAsync(reply.body) }
}
