import { setTimeout as sleep } from 'node:timers/promises'
import { OperationalError } from '../diagnostics/errors.ts'
import { maxArchiveSize } from '../cozy/limits.ts'
import { fetchError, fetchWhole, type ResponseLimits } from '../http/bounded-fetch.ts'

/** How a download ended: the bytes, or what the host said instead. */
export type Download = { bytes: Uint8Array } | { status: number } | { error: string }

/** Why a download brought nothing, for a sentence. */
export function downloadError(got: Exclude<Download, { bytes: Uint8Array }>): string {
  return 'error' in got ? got.error : `status ${got.status}`
}

/** Downloads once, no more than a registry would. */
export async function download(url: string, limits: Partial<ResponseLimits> = {}): Promise<Download> {
  try {
    const { status, bytes } = await fetchWhole(url, {
      // A registry refuses an archive of that size.
      maxBytes: maxArchiveSize - 1,
      timeoutMs: 60_000,
      ...limits,
    })
    return status === 200 ? { bytes } : { status }
  } catch (error) {
    return { error: fetchError(error) }
  }
}

/**
 * Looks whether a host gives archives of a repository to everybody, as it must to a registry. What is no clear no is
 * left for the download to tell. Throws `OperationalError`.
 */
export async function assertPublic(url: string): Promise<void> {
  const limits = { maxBytes: 0, timeoutMs: 30_000 }
  const response = await fetchWhole(url, { method: 'HEAD', ...limits }).catch(() => undefined)
  if (response === undefined) return
  const signIn = response.status === 200 && response.headers.get('content-type')?.startsWith('text/html')
  if (![401, 403, 404].includes(response.status) && !signIn) return
  throw new OperationalError(
    `${url} is not public (status ${response.status}), and the registry downloads the build from it. Make the repository public, or push to one that is.`,
  )
}

/** Downloads the archive of a commit that was pushed a moment ago: hosts need some seconds. Throws `OperationalError`. */
export async function downloadSoon(url: string, waits: readonly number[]): Promise<Uint8Array> {
  for (const wait of [...waits, undefined]) {
    const got = await download(url)
    if ('bytes' in got) return got.bytes
    const passing = 'error' in got || got.status === 404 || got.status === 429 || got.status >= 500
    if (passing && wait !== undefined) await sleep(wait)
    else
      throw new OperationalError(
        `The archive at ${url} cannot be downloaded (${downloadError(got)}), so the registry cannot download it either. Make the repository public.`,
      )
  }
  throw new Error('unreachable')
}
