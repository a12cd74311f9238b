import { setTimeout as sleep } from 'node:timers/promises'
import { fetchError, fetchWhole } from '../http/bounded-fetch.ts'
import { maxLevels, readJson } from '../json/read.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import { requireEncryption } from '../secrets/plain-http.ts'

/** An answer, read whole. */
export interface RegistryResponse {
  status: number
  /** The registry's `{"error"}` text, or the body's, without control characters; at most 500 characters. */
  words: string
  body: unknown
}

/** Nothing was answered: no connection, a broken one, or too late. */
export class RegistryUnreachable extends Error {
  override readonly name = 'NoAnswer'
}

/** What a registry's answer may hold: the largest that is known, with ten years of versions, takes less than 1 MiB. */
const maxAnswer = 16 * 1024 * 1024

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT'
  /** `Authorization: Token <token>`. */
  token?: AccessToken | undefined
  json?: unknown
  /** For the whole answer. */
  timeoutMs: number
  maxBytes?: number
}

/**
 * One HTTP request to a registry, no retry. Throws `RegistryUnreachable`, and `OperationalError` when the token cannot be
 * sent. Its messages never show the token, even if the server repeats it.
 */
export async function sendRequest(url: URL, options: RequestOptions): Promise<RegistryResponse> {
  const { method = 'GET', token, json, timeoutMs, maxBytes = maxAnswer } = options
  if (token) requireEncryption(url, `The registry at ${url.origin}`)
  const secret = token?.reveal()
  const hide = (text: string) => token?.hideIn(text) ?? text
  try {
    const { status, headers, bytes } = await fetchWhole(url, {
      method,
      // A token does not go where a server points to.
      redirect: token === undefined && method === 'GET' ? 'follow' : 'manual',
      headers: {
        accept: 'application/json',
        ...(secret === undefined ? {} : { authorization: `Token ${secret}` }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      maxBytes,
      timeoutMs,
    })
    const text = bytes.toString()
    const body = readJson(text, { maxLevels })
    const elsewhere = headers.get('location')
    const words = elsewhere === null ? wordsOf(body, text) : printable(`it is at ${elsewhere}`)
    return { status, body, words: hide(words) }
  } catch (error) {
    // The cause can hold the request's headers, and so the token.
    throw new RegistryUnreachable(hide(fetchError(error)))
  }
}

/** Gateways and limits: the same request may succeed later. A 500 is the registry's verdict on the request. */
export function isTransient(status: number): boolean {
  return [408, 429, 502, 503, 504].includes(status)
}

/** Waits between tries, in milliseconds. */
export type Backoff = readonly number[]
export const defaultBackoff: Backoff = [1_000, 4_000, 10_000]
/** A read leaves nothing half done, so a mistyped address fails soon. */
export const readBackoff: Backoff = [500, 2_000]

/** Asks until there is an answer that will stay; the last transient answer or `NoAnswer` is handed on. */
export async function withRetry(
  ask: () => Promise<RegistryResponse>,
  backoff: Backoff,
): Promise<RegistryResponse> {
  for (const wait of backoff) {
    const answer = await ask().catch((error: unknown) => {
      if (!(error instanceof RegistryUnreachable)) throw error
    })
    if (answer !== undefined && !isTransient(answer.status)) return answer
    await sleep(wait)
  }
  return ask()
}

function wordsOf(body: unknown, text: string): string {
  const said =
    typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string'
      ? body.error
      : text
  return printable(said)
}

/** What a server says ends up in terminals and workflow logs. */
function printable(said: string): string {
  return said
    .slice(0, 5_000)
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 500)
}
