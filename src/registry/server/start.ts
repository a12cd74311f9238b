import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Reply } from './answer.ts'
import { dispatch, type Site } from './dispatch.ts'
import { type Seed, type Seeded, seedApp } from './seed.ts'
import { Store } from './store.ts'
import { checkVirtualSpace, type VirtualSpace } from './virtual-space.ts'

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
  /** Views of these spaces, under names of their own. */
  virtualSpaces?: readonly VirtualSpace[]
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
  const { dir, port = 0, host = '127.0.0.1', spaces = [], virtualSpaces = [], seeds = [] } = options
  const { retryWaitMs = 100, log } = options
  const known = new Set(['', ...spaces, ...seeds.map(({ space = '' }) => space)])
  for (const virtual of virtualSpaces) checkVirtualSpace(virtual, known)
  const seeded = seedApp(new Store(dir), seeds)
  const site: Site = { dir, spaces: known, virtualSpaces, retryWaitMs }
  const serve: RequestListener = async (request, response) => {
    const reply = await compressed(await dispatch(request, site), request)
    log?.(`${request.method} ${request.url} ${reply.status}`)
    send(reply, request, response)
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

/** Go's server names the length of a body that fits its buffer, and sends a longer one in chunks. */
const maxCountedBody = 2048

function send({ status, headers, body }: Reply, request: IncomingMessage, response: ServerResponse): void {
  const bytes = Buffer.from(body)
  const isCounted = bytes.length <= maxCountedBody && status !== 204 && status !== 304
  if (request.method === 'HEAD') {
    const { 'content-length': _, 'content-type': type = '', ...kept } = headers
    const bare = type && { 'content-type': type.replace(/; charset=UTF-8$/, '') }
    response.writeHead(status, { ...kept, ...(bare !== '' && bare) }).end()
  } else {
    response.writeHead(status, { ...(isCounted && { 'content-length': `${bytes.length}` }), ...headers })
    response.end(bytes)
  }
}

async function compressed(reply: Reply, request: IncomingMessage): Promise<Reply> {
  const wanted = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const isEmpty = reply.status === 204 || reply.status === 304
  // An error is written after the middleware that compresses.
  if (!wanted || isEmpty || reply.status >= 400 || reply.headers['vary'] === undefined) return reply
  return {
    ...reply,
    headers: { ...reply.headers, 'content-encoding': 'gzip' },
    body: await gzipAsync(reply.body),
  }
}
