import { METHODS } from 'node:http'
import type { ReplyHeaders } from 'nock'
import type { Exchange, Header, HttpRequest } from '../exchange.ts'
import type { Destination } from './connections.ts'
import { type AnswerRequest, urlOf } from './http-server.ts'

/** The request as nock hands it to a reply function, as far as it is read here. */
interface NockRequest {
  method: string
  path: string
  options: { proto: string; hostname?: string; host: string; port?: number | string }
  getHeaders(): Record<string, string | number | string[] | undefined>
  requestBodyBuffers: Uint8Array[]
}

/**
 * Whether nock gives the answer as the site did. It makes a `Response` of each, which has no other status and no words
 * of its own, and it knows neither of connections that fail nor of clients that wait for "100 Continue".
 */
export function canNockServe({ request, response, delay }: Exchange): boolean {
  return (
    response !== undefined &&
    delay === undefined &&
    response.reason === undefined &&
    response.cut !== true &&
    response.coding === undefined &&
    response.status >= 200 &&
    response.status <= 599 &&
    request.method !== 'HEAD' &&
    !request.headers.some(([name]) => name.toLowerCase() === 'expect') &&
    response.headers.every(([, value]) => /^[\t\x20-\x7e\x80-\xff]*$/.test(value)) &&
    !/^https?:\/\/(?:\[|[^/]*\/\/)/.test(request.url)
  )
}

/** Gives every HTTP request of the process to `answer`; a rejection is a network error to the one who asked. */
export function intercept(answer: AnswerRequest): void {
  // It takes hold of `http` and `fetch` as soon as it is loaded.
  const nock = require('nock') as typeof import('nock')
  for (const method of METHODS)
    nock(/.*/)
      .persist()
      .intercept(/.*/, method)
      .reply(function reply() {
        // Read before the first await: nock shares one interceptor among all requests.
        const request = requestOf(this.req as unknown as NockRequest)
        return answer(request).then(({ response }) => {
          if (!response) throw new Error('nock cannot fail a connection')
          const { status, headers, body } = response
          // An array of names and values in turn: an object would join several cookies into one.
          return [status, Buffer.from(body), headers.flat() as unknown as ReplyHeaders]
        })
      })
}

function requestOf(req: NockRequest): HttpRequest {
  return {
    method: req.method,
    url: urlOf(destinationOf(req.options), req.path),
    headers: Object.entries(req.getHeaders()).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): Header => [name, String(one)]),
    ),
    body: Buffer.concat(req.requestBodyBuffers),
  }
}

function destinationOf({ proto, hostname, host, port }: NockRequest['options']): Destination {
  const secure = proto === 'https'
  const name = (hostname || host).replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
  return { secure, host: name, port: Number(port) || (secure ? 443 : 80) }
}
