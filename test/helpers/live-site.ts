import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateRawSync, gzipSync } from 'node:zlib'

export interface LiveSite {
  origin: string
  close(): Promise<void>
}

const text = 'Grüße, été — '.repeat(50)

/** A site on loopback with the habits of real ones, good and bad. `key` counts how often a request was made. */
export async function startLiveSite(): Promise<LiveSite> {
  const counts = new Map<string, number>()
  const server = createServer((request, response) => void answer(request, response, counts))
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    response.writeContinue()
    void answer(request, response, counts)
  })
  return listen(server)
}

export async function listen(server: Server): Promise<LiveSite> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>(resolve => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  counts: Map<string, number>,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const url = new URL(`http://site.example${request.url!.replace(/^\/\//, '/double-')}`)
  const key = `${url.pathname} ${url.searchParams.get('key')}`
  const nth = (counts.get(key) ?? 0) + 1
  counts.set(key, nth)
  const send = (status: number, headers: Record<string, string>, content?: string | Buffer) => {
    response.writeHead(status, headers)
    response.end(content)
  }
  const raw = (head: string, content: string) => {
    response.socket!.write(Buffer.from(`${head}\r\nConnection: close\r\n\r\n`, 'latin1'))
    response.socket!.end(content)
  }
  switch (url.pathname) {
    case '/raw-deflate':
      return send(200, { 'content-type': 'text/plain', 'content-encoding': 'deflate' }, deflateRawSync(text))
    case '/no-gzip':
      return send(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }, 'no gzip at all')
    case '/cut-gzip':
      return send(200, { 'content-encoding': 'gzip' }, gzipSync(text).subarray(0, -8))
    case '/odd-encoding':
      return send(200, { 'content-type': 'text/plain', 'content-encoding': 'utf-8' }, 'hello')
    case '/file':
      return send(200, { 'content-encoding': 'gzip', 'content-length': '1234' })
    case '/reset':
      return nth % 2 === 1 ? void request.socket.destroy() : send(200, {}, 'after the reset')
    case '/closed':
      return void request.socket.destroy()
    case '/cut':
      response.writeHead(200, { 'content-length': '100' })
      return void response.write('half of it', () => setTimeout(() => request.socket.destroy(), 20))
    case '/slow':
      return void setTimeout(
        send,
        Number(url.searchParams.get('ms')),
        200,
        {},
        `after ${url.searchParams.get('ms')}`,
      )
    case '/status':
      return send(Number(url.searchParams.get('code')), {}, 'status')
    case '/reason':
      return raw('HTTP/1.1 200 Tout va bien\r\nContent-Length: 2', 'ok')
    case '/bad-header':
      return raw('HTTP/1.1 200 OK\r\nX-Bad: a\x01b\r\nContent-Length: 2', 'ok')
    case '/accept':
      return /json/.test(request.headers.accept ?? '')
        ? send(200, { 'content-type': 'application/json' }, '{"as":"json"}')
        : send(200, { 'content-type': 'text/html' }, '<p>as html</p>')
    default: {
      const type = request.headers['content-type']?.replace(/boundary=.*/, 'boundary=B')
      const echo = { method: request.method, url: request.url, type, length: body.length }
      return send(200, { 'content-type': 'application/json' }, JSON.stringify(echo))
    }
  }
}
