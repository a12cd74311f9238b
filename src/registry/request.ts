import { setTimeout as sleep } from 'node:timers/promises'
import type { AccessToken } from '../secrets/access-token.ts'

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

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT'
  /** `Authorization: Token <token>`. */
  token?: AccessToken | undefined
  json?: unknown
  timeoutMs: number
}

/** One HTTP request to a registry, no retry. Throws `NoAnswer`. */
export async function sendRequest(url: URL, options: RequestOptions): Promise<RegistryResponse> {
  const { method = 'GET', token, json, timeoutMs } = options
  try {
    const response = await fetch(url, {
      method,
      redirect: method === 'GET' ? 'follow' : 'manual',
      headers: {
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Token ${token}` }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    const text = await response.text()
    const body = parse(text)
    const elsewhere = response.headers.get('location')
    const words = elsewhere === null ? wordsOf(body, text) : printable(`it is at ${elsewhere}`)
    return { status: response.status, body, words }
  } catch (error) {
    throw new RegistryUnreachable(reasonOf(error), { cause: error })
  }
}

/** Gateways and limits: the same request may succeed later. A 500 is the registry's verdict on the request. */
export function isTransient(status: number): boolean {
  return [408, 429, 502, 503, 504].includes(status)
}

/** Waits between tries, in milliseconds. */
export type Backoff = readonly number[]
export const defaultBackoff: Backoff = [1_000, 4_000, 10_000]
/** Nothing is half done before a read: who mistyped an address is told soon. */
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
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
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 500)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  const { cause } = error
  if (cause instanceof Error) return 'code' in cause ? `${cause.message || cause.code}` : cause.message
  return error.message
}
