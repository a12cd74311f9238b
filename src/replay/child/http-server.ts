import http from 'node:http'
import type net from 'node:net'
import type { Answer, Header, HttpRequest, HttpResponse, NetworkFailure } from '../exchange.ts'
import type { Destination } from './connections.ts'
import { FarEnd } from './pipe.ts'

/** Resolves with what a request gets; never, when no answer comes. A rejection is a network that fails. */
export type AnswerRequest = (request: HttpRequest) => Promise<Answer>

interface HttpServer {
  accept(socket: net.Socket, destination: Destination): void
}

/**
 * An HTTP server in this process that nothing but this process reaches. What asks it is Node's own client, or undici,
 * with all that the konnector has set. `refuse` makes the error for what is not HTTP.
 */
export function createHttpServer(
  answer: AnswerRequest,
  refuse: (destination: Destination) => Error,
): HttpServer {
  const destinations = new WeakMap<object, Destination>()
  const handle = (request: http.IncomingMessage, response: http.ServerResponse) => {
    void serve(request, response, destinations.get(request.socket)!, answer)
  }
  const server = http.createServer(
    // What a site lets pass is not for this server to judge.
    { insecureHTTPParser: true, maxHeaderSize: 1024 * 1024, requireHostHeader: false },
    handle,
  )
  server.on('checkContinue', (request, response) => {
    response.writeContinue()
    handle(request, response)
  })
  server.on('clientError', (_error, far) => (far as FarEnd).fail(refuse(destinations.get(far)!)))
  return {
    accept(socket, destination) {
      const far = new FarEnd(socket)
      destinations.set(far, destination)
      server.emit('connection', far)
    },
  }
}

async function serve(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  destination: Destination,
  answer: AnswerRequest,
): Promise<void> {
  const far = request.socket as unknown as FarEnd
  try {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const answered = await answer({
      method: request.method ?? 'GET',
      url: urlOf(destination, request.url ?? '/'),
      headers: pairHeaders(request.rawHeaders),
      body: Buffer.concat(chunks),
    })
    if (answered.response) reply(response, request.method, answered.response)
    else fail(far, answered.failure)
  } catch (error) {
    far.fail(error as Error)
  }
}

/** The absolute URL of a request line. A path that begins with two slashes is of the same host. */
export function urlOf({ secure, host, port }: Destination, path: string): string {
  if (URL.canParse(path) && /^https?:/i.test(path)) return new URL(path).href
  const name = host.includes(':') ? `[${host}]` : host
  return new URL(`${secure ? 'https' : 'http'}://${name}:${port}${path}`).href
}

/** Names and values in turn, as Node gives raw headers. */
export function pairHeaders(raw: readonly string[]): Header[] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [raw[2 * index]!, raw[2 * index + 1]!])
}

function reply(target: http.ServerResponse, method: string | undefined, response: HttpResponse): void {
  const { status, reason = http.STATUS_CODES[status] ?? '', headers, body, cut } = response
  const bare = method === 'HEAD' || status === 204 || status === 304
  const length = bare ? [] : [['Content-Length', String(body.length + (cut ? 1 : 0))] as const]
  const all = [...headers, ...length]
  target.sendDate = false
  if (cut || !canBeWritten(status, reason, all)) return replyRaw(target, status, reason, all, body)
  target.writeHead(status, reason, all.flat() as unknown as http.OutgoingHttpHeaders)
  target.end(bare ? undefined : body)
}

function canBeWritten(status: number, reason: string, headers: readonly Header[]): boolean {
  try {
    for (const [name, value] of headers) {
      http.validateHeaderName(name)
      http.validateHeaderValue(name, value)
    }
    return status <= 999 && !/[^\t\x20-\x7e\x80-\xff]/.test(reason)
  } catch {
    return false
  }
}

/** A server of Node's does not send what some sites do; the connection ends with it. */
function replyRaw(
  { socket }: http.ServerResponse,
  status: number,
  reason: string,
  headers: readonly Header[],
  body: Uint8Array,
): void {
  const lines = [`HTTP/1.1 ${status} ${reason}`, ...headers.map(([name, value]) => `${name}: ${value}`)]
  socket?.write(Buffer.from(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`, 'latin1'))
  socket?.end(body)
}

/** Of a server that closes the connection, each client makes an error of its own. */
const hangUps = ['socket hang up', 'other side closed']

function fail(far: FarEnd, { code, message }: NetworkFailure): void {
  if (hangUps.includes(message)) far.destroy()
  else far.fail(Object.assign(new Error(message || `read ${code}`), { code, syscall: 'read' }))
}
