import { fetchThroughProxy } from './proxy.ts'

/** The most that is read of a response once it is decompressed, and how long all of it may take. */
export interface ResponseLimits {
  maxBytes: number
  timeoutMs: number
}

/** A server sent more than anybody wants to read. */
export class ResponseTooLarge extends Error {
  override readonly name = 'ResponseTooLarge'
  constructor(maxBytes: number) {
    super(`its answer is larger than ${formatSize(maxBytes)}`)
  }
}

/** A response, read whole. */
export interface WholeResponse {
  status: number
  headers: Headers
  bytes: Buffer
}

/**
 * One HTTP request whose response is read whole, in bounded memory and time whatever the server does. Throws
 * `ResponseTooLarge`, and what `fetch` throws.
 */
export async function fetchWhole(
  url: string | URL,
  { maxBytes, timeoutMs, ...init }: RequestInit & ResponseLimits,
): Promise<WholeResponse> {
  const response = await fetchThroughProxy(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    // Leaving the loop closes the connection.
    if (size > maxBytes) throw new ResponseTooLarge(maxBytes)
    chunks.push(chunk)
  }
  return { status: response.status, headers: response.headers, bytes: Buffer.concat(chunks) }
}

/**
 * `fetch` with these limits, for a client that takes one. It asks the origin of `address` and no other, whatever links a
 * server gives the client to follow, as the client's token goes along.
 */
export function limitFetch(limits: ResponseLimits, address: string): typeof fetch {
  const { origin } = new URL(address)
  return async (input, init = {}) => {
    if (new URL(input as string | URL).origin !== origin)
      throw new Error(`${origin} points to another server, which does not get the token`)
    const { status, headers, bytes } = await fetchWhole(input as string | URL, { ...init, ...limits })
    // The body is no longer as these say.
    const kept = [...headers].filter(([name]) => !/^content-(?:encoding|length)$/.test(name))
    return new Response(bytes.length > 0 ? bytes : null, { status, headers: kept })
  }
}

/** Why a request brought no response, for a sentence. */
export function fetchError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  const { cause } = error
  if (cause instanceof Error) return 'code' in cause ? `${cause.message || cause.code}` : cause.message
  return error.message
}

function formatSize(bytes: number): string {
  const mebibytes = bytes / 1024 / 1024
  return mebibytes >= 1 ? `${mebibytes} MiB` : `${bytes} bytes`
}
