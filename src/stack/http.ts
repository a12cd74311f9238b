import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { formatSize } from '../text/format.ts'

export interface StackRequestOptions {
  method?: string
  headers?: http.OutgoingHttpHeaders
  body?: string | Uint8Array
  /** Milliseconds without a byte. Default: 30 seconds. */
  timeoutMs?: number
  /** Most bytes of an answer that is read whole. Default: 16 MiB. */
  maxBytes?: number
  signal?: AbortSignal | undefined
}

/** An answer, read whole. */
export interface StackAnswer {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
}

/** Nothing was answered: no connection, a broken one, or too late. */
export class StackUnreachable extends Error {
  override readonly name = 'StackUnreachable'
}

/** Sends one request and reads the answer; follows no redirect. Throws `StackUnreachable`. */
export async function sendToStack(url: URL, options: StackRequestOptions = {}): Promise<StackAnswer> {
  const message = await openStackStream(url, options)
  try {
    return await readStream(message, options.maxBytes)
  } catch (error) {
    throw unreachable(error, options.signal)
  }
}

/** Reads an answer to its end. Throws `StackUnreachable` for one that is too large. */
export async function readStream(
  message: http.IncomingMessage,
  maxBytes = 16 * 1024 * 1024,
): Promise<StackAnswer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    // Leaving the loop closes the connection.
    if (size > maxBytes) throw new StackUnreachable(`its answer is larger than ${formatSize(maxBytes)}`)
    chunks.push(chunk)
  }
  return { status: message.statusCode ?? 0, headers: message.headers, body: Buffer.concat(chunks) }
}

/** Sends one request and gives the answer as it comes. Throws `StackUnreachable`. */
export function openStackStream(url: URL, options: StackRequestOptions = {}): Promise<http.IncomingMessage> {
  const { method = 'GET', headers = {}, body, timeoutMs = 30_000, signal } = options
  const client = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const request = client.request(url, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) },
      timeout: timeoutMs,
      lookup: lookupWithLocalhost,
      ...(signal && { signal }),
    })
    request.once('response', resolve)
    request.on('error', error => reject(unreachable(error, signal)))
    request.once('timeout', () => request.destroy(new Error('no answer in time')))
    request.end(body)
  })
}

/** `alice.localhost` is this machine (RFC 6761), which not every resolver knows. */
const lookupWithLocalhost: LookupFunction = (hostname, options, callback) =>
  lookup(hostname.endsWith('.localhost') ? 'localhost' : hostname, options, callback)

function unreachable(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason
  if (!(error instanceof Error) || error instanceof StackUnreachable) return error
  const code = 'code' in error ? String(error.code) : ''
  return new StackUnreachable(error.message || code || 'no answer', { cause: error })
}
