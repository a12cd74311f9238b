import http from 'node:http'
import type { Destination } from './connections.ts'
import { destinationOf } from './connections.ts'
import { pairHeaders, urlOf } from './http-server.ts'
import type { Sighting } from './sightings.ts'

type Chunk = string | Uint8Array

/** Watches what Node's HTTP client sends and gets. Nothing of it is changed. */
export function watchHttp(begin: (destination: Destination) => Sighting | undefined): void {
  const { prototype } = http.ClientRequest
  const { write, end, emit } = prototype
  const sent = new WeakMap<http.ClientRequest, Buffer[]>()
  const sightings = new WeakMap<http.ClientRequest, Sighting>()
  const keep = (request: http.ClientRequest, chunk: unknown, encoding: unknown) => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return
    const chunks = sent.get(request) ?? []
    chunks.push(toBuffer(chunk, encoding))
    sent.set(request, chunks)
  }
  prototype.write = function watchedWrite(this: http.ClientRequest, ...args: unknown[]) {
    keep(this, args[0], args[1])
    return Reflect.apply(write, this, args) as boolean
  } as typeof write
  prototype.end = function watchedEnd(this: http.ClientRequest, ...args: unknown[]) {
    keep(this, args[0], args[1])
    return Reflect.apply(end, this, args) as http.ClientRequest
  } as typeof end
  // An answer that has begun ends by itself, and may hear of the connection later than of the request.
  prototype.emit = function watchedEmit(
    this: http.ClientRequest & { res?: unknown },
    event: string,
    ...args: unknown[]
  ) {
    const sighting = sightings.get(this)
    if (event === 'socket') {
      const destination = destinationOf(args[0] as never)
      const begun = destination && begin(destination)
      if (begun)
        sightings.set(
          this,
          begun.asks(() => requestOf(this, destination, sent.get(this))),
        )
    } else if (event === 'response' && sighting) watchResponse(args[0] as http.IncomingMessage, sighting)
    else if (event === 'error') sighting?.fails(args[0])
    else if (event === 'close' && !this.res) sighting?.ends()
    return emit.call(this, event, ...args)
  } as typeof emit
}

function requestOf(request: http.ClientRequest, destination: Destination, chunks: Buffer[] = []) {
  return {
    method: request.method,
    url: urlOf(destination, request.path),
    headers: Object.entries(request.getHeaders()).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map(one => [rawName(request, name), String(one)] as const),
    ),
    body: Buffer.concat(chunks),
  }
}

/** As the konnector wrote it. */
function rawName(request: http.ClientRequest, name: string): string {
  return request.getRawHeaderNames().find(raw => raw.toLowerCase() === name) ?? name
}

function watchResponse(response: http.IncomingMessage, sighting: Sighting): void {
  sighting.answers(response.statusCode ?? 0, response.statusMessage ?? '', pairHeaders(response.rawHeaders))
  const { push, emit } = response
  response.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk === null) sighting.ends()
    else sighting.receives(toBuffer(chunk as Chunk, encoding))
    return push.call(response, chunk, encoding)
  }
  response.emit = ((event: string, ...args: unknown[]) => {
    if (event === 'error') sighting.fails(args[0])
    if (event === 'close') sighting.ends()
    return emit.call(response, event, ...args)
  }) as typeof emit
}

function toBuffer(chunk: Chunk, encoding: unknown): Buffer {
  return typeof chunk === 'string' ? Buffer.from(chunk, encoding as BufferEncoding) : Buffer.from(chunk)
}
