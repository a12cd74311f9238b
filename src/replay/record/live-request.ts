import http from 'node:http'
import https from 'node:https'
import { maxRecordingSize } from '../../cozy/limits.ts'
import { formatMebibytes } from '../../text/format.ts'
import { decodeBody } from '../encoding.ts'
import { type Exchange, exchangeTitle, findHeader, type Header, type HttpRequest } from '../exchange.ts'
import { printable } from '../printable.ts'
import { RecordRefused } from './refused.ts'

/** Milliseconds without a word of the site. */
const maxSilence = 30_000

/**
 * Sends a request of the konnector to the site, or to the twin that `map` names for its origin. Redirects are the
 * konnector's own to follow. Throws `RecordRefused` when there is no answer.
 */
export function sendLive(request: HttpRequest, map: Readonly<Record<string, string>>): Promise<Exchange> {
  const url = new URL(request.url)
  const target = new URL(map[url.origin] ?? url.origin)
  const headers = request.headers.filter(([name]) => !/^(?:connection|content-length|host)$/i.test(name))
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) =>
      reject(
        new RecordRefused(
          `${printable(exchangeTitle(request))} gets no answer: ${printable(error.message)}. Nothing was added.`,
        ),
      )
    const sent = (target.protocol === 'https:' ? https : http).request(
      {
        protocol: target.protocol,
        hostname: target.hostname.replace(/^\[|\]$/g, ''),
        ...(target.port && { port: target.port }),
        path: `${url.pathname}${url.search}`,
        method: request.method,
        headers: [...headers, ['Host', url.host], ['Content-Length', String(request.body.length)]].flat(),
        timeout: maxSilence,
      },
      answer => {
        readBody(answer).then(
          body => resolve({ file: '', request, response: responseOf(answer, body) }),
          refuse,
        )
      },
    )
    sent.once('timeout', () =>
      sent.destroy(new Error(`the site says nothing for ${maxSilence / 1000} seconds`)),
    )
    sent.once('error', refuse)
    sent.end(request.body)
  })
}

async function readBody(answer: http.IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of answer as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > maxRecordingSize)
      throw new Error(`the answer is larger than ${formatMebibytes(maxRecordingSize)}`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function responseOf({ statusCode = 0, rawHeaders }: http.IncomingMessage, body: Buffer) {
  const headers = rawHeaders
    .flatMap((name, index): Header[] => (index % 2 === 0 ? [[name, rawHeaders[index + 1]!]] : []))
    .filter(([name]) => !/^(?:connection|content-length|date|keep-alive|transfer-encoding)$/i.test(name))
  return { status: statusCode, headers, ...decodeBody(body, findHeader(headers, 'content-encoding')) }
}
