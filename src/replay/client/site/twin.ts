import http from 'node:http'
import https from 'node:https'
import { decodeBody } from '../../encoding.ts'
import { findHeader, type Header, type HttpRequest, type HttpResponse } from '../../exchange.ts'

const send = { 'http:': http.request, 'https:': https.request }

/** Asks another origin, such as a twin on loopback, as if it were the site; the answer's body is decoded. */
export async function askTwin(request: HttpRequest, origin: string): Promise<HttpResponse> {
  const { host, pathname, search } = new URL(request.url)
  const target = new URL(pathname + search, origin)
  const headers: Record<string, string> = {}
  for (const [name, value] of request.headers) headers[name.toLowerCase()] = value
  // It answers under the site's name.
  headers['host'] = host
  headers['accept-encoding'] = 'gzip, br'
  const message = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const options = { method: request.method, headers }
    const sent = send[target.protocol as keyof typeof send](target, options, resolve)
    sent.on('error', reject)
    sent.end(request.body)
  })
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const { rawHeaders } = message
  const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, index): Header => [
    rawHeaders[2 * index]!,
    rawHeaders[2 * index + 1]!,
  ])
  return {
    status: message.statusCode ?? 0,
    headers: pairs.filter(([name]) => !ofTheMoment.has(name.toLowerCase())),
    ...decodeBody(Buffer.concat(chunks), findHeader(pairs, 'content-encoding')),
  }
}

/** Headers of an answer that are of the connection, or of the moment. */
export const ofTheMoment = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
])
