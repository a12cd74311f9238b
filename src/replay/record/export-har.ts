import { isUtf8 } from 'node:buffer'
import { STATUS_CODES } from 'node:http'
import { version } from '../../package.ts'
import { type Exchange, findHeader, type Header } from '../exchange.ts'

/**
 * Writes exchanges as a HAR 1.2 file, which browsers, mitmproxy and Playwright read. Bodies are decoded, and a request
 * that failed has the status 0. `recordedAt` is in milliseconds since 1970.
 */
export function formatHar(exchanges: readonly Exchange[], recordedAt: number): string {
  let at = recordedAt
  const entries = exchanges.map(exchange => {
    const entry = entryOf(exchange, at)
    at += exchange.delay ?? 0
    return entry
  })
  const log = { version: '1.2', creator: { name: 'konnector-lint', version }, entries }
  return `${JSON.stringify({ log }, null, 2)}\n`
}

function entryOf({ request, response, failure, delay = 0 }: Exchange, at: number) {
  const url = new URL(request.url)
  const type = findHeader(request.headers, 'content-type') ?? ''
  return {
    startedDateTime: new Date(at).toISOString(),
    time: delay,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(request.headers),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: request.body.length,
      ...(request.body.length > 0 && { postData: { mimeType: type, ...textOf(request.body) } }),
    },
    response: {
      status: response?.status ?? 0,
      statusText: response ? (response.reason ?? STATUS_CODES[response.status] ?? '') : '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(response?.headers ?? []),
      content: {
        size: response?.body.length ?? 0,
        mimeType: findHeader(response?.headers ?? [], 'content-type') ?? '',
        ...textOf(response?.body ?? new Uint8Array()),
      },
      redirectURL: findHeader(response?.headers ?? [], 'location') ?? '',
      headersSize: -1,
      bodySize: -1,
      ...(failure && { _error: `${failure.code} ${failure.message}` }),
    },
    cache: {},
    timings: { send: 0, wait: delay, receive: 0 },
  }
}

function headersOf(headers: readonly Header[]) {
  return headers.map(([name, value]) => ({ name, value }))
}

function textOf(body: Uint8Array): { text: string; encoding?: 'base64' } {
  const bytes = Buffer.from(body)
  return isUtf8(bytes)
    ? { text: bytes.toString('utf8') }
    : { text: bytes.toString('base64'), encoding: 'base64' }
}
