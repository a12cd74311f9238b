import { lookup } from 'node:dns'
import type { IncomingHttpHeaders } from 'node:http'
import type { LookupFunction } from 'node:net'
import type { Dispatcher } from 'undici'
import { createProxyAgent, hasProxy, loadUndici } from '../http/proxy.ts'
import { formatSize } from '../text/format.ts'
import { isLoopback } from '../text/web-url.ts'

export interface StackRequestOptions {
  method?: string
  headers?: IncomingHttpHeaders
  body?: string | Uint8Array
  /** Milliseconds without a byte. Default: 30 seconds. */
  timeoutMs?: number
  /** Most bytes of an answer that is read whole. Default: 16 MiB. */
  maxBytes?: number
  signal?: AbortSignal | undefined
}

/** An answer as it comes. */
export type StackStream = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>

/** An answer, read whole. */
export interface StackAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Nothing was answered: no connection, a broken one, or too late. */
export class StackUnreachable extends Error {
  override readonly name = 'StackUnreachable'
}

/** Sends one request and reads the answer; follows no redirect. Throws `StackUnreachable`. */
export async function sendToStack(url: URL, options: StackRequestOptions = {}): Promise<StackAnswer> {
  const stream = await openStackStream(url, options)
  try {
    return await readStream(stream, options.maxBytes)
  } catch (error) {
    throw unreachable(error, options.signal)
  }
}

/** Reads an answer to its end. Throws `StackUnreachable` for one that is too large. */
export async function readStream(
  { statusCode, headers, body }: StackStream,
  maxBytes = 16 * 1024 * 1024,
): Promise<StackAnswer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    // Leaving the loop closes the connection.
    if (size > maxBytes) throw new StackUnreachable(`its answer is larger than ${formatSize(maxBytes)}`)
    chunks.push(chunk)
  }
  return { status: statusCode, headers, body: Buffer.concat(chunks) }
}

/** Sends one request and gives the answer as it comes. Throws `StackUnreachable`. */
export async function openStackStream(url: URL, options: StackRequestOptions = {}): Promise<StackStream> {
  const { method = 'GET', headers = {}, body = null, timeoutMs = 30_000, signal } = options
  const { request } = await loadUndici()
  try {
    return await request(url, {
      method: method as Dispatcher.HttpMethod,
      headers,
      body,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      dispatcher: await agentFor(url.hostname),
      ...(signal && { signal }),
    })
  } catch (error) {
    throw unreachable(error, signal)
  }
}

let direct: Promise<Dispatcher> | undefined
let proxied: Promise<Dispatcher> | undefined

/** The proxy of the environment is for everything but this machine. */
function agentFor(hostname: string): Promise<Dispatcher> {
  if (isLoopback(hostname) || isLocalName(hostname) || !hasProxy(process.env))
    return (direct ??= loadUndici().then(({ Agent }) => new Agent({ connect: { lookup: lookupLocalName } })))
  return (proxied ??= createProxyAgent())
}

/** `alice.localhost` is this machine (RFC 6761), which not every resolver knows. */
const lookupLocalName: LookupFunction = (hostname, options, callback) =>
  lookup(isLocalName(hostname) ? 'localhost' : hostname, options, callback)

function isLocalName(hostname: string): boolean {
  return hostname.endsWith('.localhost')
}

function unreachable(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason
  if (!(error instanceof Error) || error instanceof StackUnreachable) return error
  const code = 'code' in error ? String(error.code) : ''
  const reason = code.endsWith('_TIMEOUT') ? 'no answer in time' : error.message || code || 'no answer'
  return new StackUnreachable(reason, { cause: error })
}
