import { createHash } from 'node:crypto'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { maxArchiveSize } from '../../cozy/limits.ts'
import { isRedirect } from '../redirect.ts'
import { quoteGo, Refusal } from './answer.ts'
import { maskPassword } from './go-url.ts'

export interface TarballDownload {
  bytes: Uint8Array
  /** The header as it came: the registry compares it whole. */
  contentType: string
}

/** Of all that one download takes. */
const timeoutMs = 30_000

/** As many as Go's client follows. */
const maxRedirects = 10

/** Up to four tries whatever the failure, as the registry does; `waitMs` stands between them (there: none). */
export async function downloadTarball(url: string, sha256: string, waitMs: number): Promise<TarballDownload> {
  for (let left = 3; ; left--) {
    try {
      return await downloadOnce(url, sha256)
    } catch (error) {
      if (left === 0 || !(error instanceof Refusal)) throw error
      await sleep(waitMs)
    }
  }
}

async function downloadOnce(url: string, sha256: string): Promise<TarballDownload> {
  const unreachable = (why: string) =>
    new Refusal(422, `Could not reach version on specified url ${url}: ${why}`)
  const signal = AbortSignal.timeout(timeoutMs)
  const response = await follow(url, signal).catch((error: unknown) => {
    throw error instanceof RequestFailed ? unreachable(error.message) : error
  })
  if (response.statusCode !== 200) {
    response.destroy()
    throw unreachable(`server responded with code ${response.statusCode}`)
  }
  const bytes = await readUpTo(maxArchiveSize, response).catch(() => {
    throw unreachable(
      signal.aborted ? `${late} or context cancellation while reading body)` : 'unexpected EOF',
    )
  })
  if (bytes.length >= maxArchiveSize) throw new Refusal(422, 'Application is larger than max allowed 20MB')
  const got = createHash('sha256').update(bytes).digest('hex')
  if (got !== sha256.toLowerCase())
    throw new Refusal(
      422,
      `Checksum does not match the calculated one (expecting ${quoteGo(sha256)}, got ${quoteGo(got)})`,
    )
  return { bytes, contentType: response.headers['content-type'] ?? '' }
}

const late = 'context deadline exceeded (Client.Timeout'

/** No response came; the message is that of Go's client. */
class RequestFailed extends Error {
  constructor(url: string, why: string) {
    super(`Get ${quoteGo(maskPassword(url))}: ${why}`)
  }
}

/** Asks for an address, and for those it leads to. Throws `RequestFailed`. */
async function follow(start: string, signal: AbortSignal): Promise<IncomingMessage> {
  let url = start
  for (let left = maxRedirects; ; left--) {
    const response = await get(url, signal)
    const { location } = response.headers
    if (!isRedirect(response.statusCode!) || location === undefined) return response
    response.destroy()
    if (left === 1) throw new RequestFailed(location, `stopped after ${maxRedirects} redirects`)
    url = new URL(location, url).href
  }
}

function get(url: string, signal: AbortSignal): Promise<IncomingMessage> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? ''
  const fail = (why: string) => new RequestFailed(url, why)
  if (scheme !== 'http' && scheme !== 'https') throw fail(`unsupported protocol scheme "${scheme}"`)
  if (!/^https?:\/\/[^/?#]/i.test(url)) throw fail('http: no Host in request URL')
  const port = /^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(url)?.[1]
  if (Number(port ?? 0) > 65_535) throw fail(`dial tcp: address ${port}: invalid port`)
  if (!URL.canParse(url)) throw fail(`dial tcp: lookup ${url.split('/')[2]}: no such host`)
  const parsed = new URL(url)
  const request = scheme === 'https' ? requestHttps : requestHttp
  const headers = { 'accept-encoding': 'gzip', 'user-agent': 'Go-http-client/1.1' }
  return new Promise((resolve, reject) => {
    request(parsed, { headers, signal })
      .once('response', resolve)
      .once('error', error => reject(fail(goNetworkError(error, parsed))))
      .end()
  })
}

/** The body, as far as the limit goes. Rejects when it ends before it should. */
async function readUpTo(limit: number, response: IncomingMessage): Promise<Uint8Array> {
  const isGzip = response.headers['content-encoding']?.toLowerCase() === 'gzip'
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (isGzip ? response.pipe(createGunzip()) : response) as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= limit) break
  }
  response.destroy()
  return Buffer.concat(chunks)
}

/** Go's words for what Node calls by a code. */
function goNetworkError(error: Error, { hostname, host, port, protocol }: URL): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return `${late} exceeded while awaiting headers)`
  const code = 'code' in error ? error.code : undefined
  const address = port === '' ? `${host}:${protocol === 'https:' ? 443 : 80}` : host
  if (code === 'ECONNREFUSED') return `dial tcp ${address}: connect: connection refused`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `dial tcp: lookup ${hostname}: no such host`
  return 'EOF'
}
