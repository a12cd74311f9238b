import { METHODS } from 'node:http'
import nock from 'nock'
import type { Header, HttpRequest, HttpResponse } from '../exchange.ts'

export type InterceptedAnswer = (request: HttpRequest) => Promise<HttpResponse>

/** The request as nock hands it to a reply function, as far as it is read here. */
interface NockRequest {
  method: string
  path: string
  options: { proto: string; hostname?: string; host: string; port?: number | string }
  getHeaders(): Record<string, string | number | string[] | undefined>
  requestBodyBuffers: Uint8Array[]
}

/**
 * Gives every HTTP request of the process to `answer`; a rejection is a network error to the one who asked.
 */
export function intercept(answer: InterceptedAnswer): void {
  for (const method of METHODS)
    nock(/.*/)
      .persist()
      .intercept(/.*/, method)
      .reply(function reply() {
        // Read before the first await: nock shares one interceptor among all requests.
        const request = requestOf(this.req as unknown as NockRequest)
        return answer(request).then(({ status, headers, body }) => [
          status,
          Buffer.from(body),
          // An array of names and values in turn: an object would join several cookies into one.
          headers.flat() as unknown as nock.ReplyHeaders,
        ])
      })
}

function requestOf(req: NockRequest): HttpRequest {
  const { proto, hostname, host, port } = req.options
  const authority = hostname && port ? `${hostname}:${port}` : host
  return {
    method: req.method,
    url: new URL(req.path, `${proto}://${authority}`).href,
    headers: Object.entries(req.getHeaders()).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): Header => [name, String(one)]),
    ),
    body: Buffer.concat(req.requestBodyBuffers),
  }
}
