import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { maxArchiveSize } from '../../cozy/limits.ts'
import { quoteGo, Refusal } from './answer.ts'

export interface TarballDownload {
  bytes: Uint8Array
  /** The header as it came: the registry compares it whole. */
  contentType: string
}

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
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw unreachable(`Get ${quoteGo(url)}: unsupported protocol scheme "${schemeOf(url)}"`)
  try {
    const response = await fetch(parsed, { signal: AbortSignal.timeout(30_000) })
    if (response.status !== 200) {
      await response.body?.cancel()
      throw unreachable(`server responded with code ${response.status}`)
    }
    const bytes = await readUpTo(maxArchiveSize, response)
    if (bytes.length >= maxArchiveSize) throw new Refusal(422, 'Application is larger than max allowed 20MB')
    const got = createHash('sha256').update(bytes).digest('hex')
    if (got !== sha256.toLowerCase())
      throw new Refusal(
        422,
        `Checksum does not match the calculated one (expecting ${quoteGo(sha256)}, got ${quoteGo(got)})`,
      )
    return { bytes, contentType: response.headers.get('content-type') ?? '' }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw unreachable(`Get ${quoteGo(url)}: ${goNetworkError(error, parsed)}`)
  }
}

async function readUpTo(limit: number, response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= limit) break
  }
  return Buffer.concat(chunks)
}

function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? ''
}

/** Go's words for what undici calls by a code. */
function goNetworkError(error: unknown, { hostname, host, port, protocol }: URL): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return 'context deadline exceeded (Client.Timeout exceeded while awaiting headers)'
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  const address = port === '' ? `${host}:${protocol === 'https:' ? 443 : 80}` : host
  if (code === 'ECONNREFUSED') return `dial tcp ${address}: connect: connection refused`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `dial tcp: lookup ${hostname}: no such host`
  return 'EOF'
}
