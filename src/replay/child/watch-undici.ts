import { subscribe } from 'node:diagnostics_channel'
import { pairHeaders } from './http-server.ts'
import type { Destination } from './connections.ts'
import type { Sighting } from './sightings.ts'

/** The request inside of an undici: Node's own, or a konnector's of version 6 to 8. Its client calls these methods. */
interface UndiciRequest {
  origin: string | URL
  path: string
  method: string
  headers: string[] | string
  [method: string]: unknown
}

type Method = (...args: unknown[]) => unknown

/** Watches what every undici of the process sends and gets. Nothing of it is changed. */
export function watchUndici(begin: (destination: Destination) => Sighting | undefined): void {
  subscribe('undici:request:create', message => {
    const { request } = message as { request: UndiciRequest }
    const { protocol, hostname, port } = new URL(request.origin)
    const secure = protocol === 'https:'
    const sighting = begin({
      secure,
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (secure ? 443 : 80),
    })
    if (!sighting) return
    const sent: Buffer[] = []
    sighting.asks(() => ({
      method: request.method,
      url: new URL(String(new URL(request.origin).origin) + request.path).href,
      headers: headersOf(request.headers),
      body: Buffer.concat(sent),
    }))
    const watch = (names: readonly string[], see: (...args: unknown[]) => void) => {
      for (const name of names) {
        const method = request[name] as Method | undefined
        if (typeof method !== 'function') continue
        request[name] = (...args: unknown[]) => {
          see(...args)
          return method.apply(request, args)
        }
      }
    }
    watch(['onBodySent'], chunk => sent.push(Buffer.from(chunk as Uint8Array)))
    watch(['onHeaders', 'onResponseStart'], (status, headers, _resume, reason) => {
      if (Number(status) < 200) return
      const raw = (headers as (Buffer | string)[]).map(part => Buffer.from(part as string).toString('latin1'))
      sighting.answers(Number(status), String(reason ?? ''), pairHeaders(raw))
    })
    watch(['onData', 'onResponseData'], chunk => sighting.receives(Buffer.from(chunk as Uint8Array)))
    watch(['onComplete', 'onResponseEnd'], () => sighting.ends())
    watch(['onError', 'onResponseError'], error => {
      sighting.fails(error)
      sighting.ends()
    })
  })
}

function headersOf(headers: string[] | string) {
  if (typeof headers === 'string')
    return headers
      .split('\r\n')
      .filter(Boolean)
      .map(line => line.split(/: ?(.*)/s, 2) as [string, string])
  return pairHeaders(headers.map(String))
}
