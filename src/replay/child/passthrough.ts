// Taken before nock takes hold of the modules: what is recorded must reach the network.
import http from 'node:http'
import https from 'node:https'
import { type Header, findHeader, type HttpRequest, type HttpResponse } from '../exchange.ts'
import { packExchange } from '../protocol.ts'
import { canDecode, decode } from './encoding.ts'
import { emit } from './emit.ts'
import type { InterceptedAnswer } from './intercept.ts'

const send = { 'http:': http.request, 'https:': https.request }

/**
 * Asks the live site, or the twin `map` names for its origin, and reports the exchange with the bytes as they
 * came.
 */
export function createPassthrough(map: Readonly<Record<string, string>>): InterceptedAnswer {
  return async request => {
    const response = await ask(request, map)
    const encoding = findHeader(response.headers, 'content-encoding')
    if (!canDecode(encoding)) throw new Error(`cannot record the content-encoding ${encoding}`)
    const body = response.body.length === 0 ? response.body : decode(response.body, encoding)
    emit({
      fact: 'recorded',
      exchange: packExchange({ file: '', request, response: { ...response, body } }),
    })
    return response
  }
}

function ask(request: HttpRequest, map: Readonly<Record<string, string>>): Promise<HttpResponse> {
  const { origin, host, pathname, search } = new URL(request.url)
  const target = new URL(pathname + search, map[origin] ?? origin)
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of request.headers)
    headers[name.toLowerCase()] = [...(headers[name.toLowerCase()] ?? []), value]
  // A twin answers under the vendor's name.
  headers['host'] = host
  delete headers['connection']
  return new Promise((resolve, reject) => {
    const sent = send[target.protocol as keyof typeof send](
      target,
      { method: request.method, headers },
      message => {
        const chunks: Buffer[] = []
        message.on('data', (chunk: Buffer) => chunks.push(chunk))
        message.on('error', reject)
        message.on('end', () =>
          resolve({
            status: message.statusCode ?? 0,
            headers: pairs(message.rawHeaders).filter(([name]) => !hopByHop.has(name.toLowerCase())),
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(request.body)
  })
}

/** True of one connection only, or of the moment: not part of a recording. */
const hopByHop = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'])

function pairs(raw: readonly string[]): Header[] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [raw[2 * index]!, raw[2 * index + 1]!])
}
