import { setTimeout as sleep } from 'node:timers/promises'
import { OperationalError } from '../diagnostics/errors.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import { type GitHubAnswer, gitHubCause, GitHubError } from './errors.ts'
import { createOctokit, type Octokit } from './octokit.ts'

export interface GitHubClientOptions {
  apiUrl: string
  /** Without it, only what is public can be read. */
  token?: AccessToken | undefined
  /** Waits before a request is made again, in milliseconds. */
  waits?: readonly number[] | undefined
  /** For a whole answer. */
  timeoutMs?: number | undefined
}

const defaultWaits = [1_000, 3_000, 9_000]

/** Longer than that, a run does not wait for a rate limit. */
const maxRetryAfter = 60

/** GitHub's API: requests that fail for the moment are made again, and errors say in plain words what to do. */
export class GitHubClient {
  readonly token: AccessToken | undefined
  readonly #options: GitHubClientOptions
  #octokit: Promise<Octokit> | undefined

  constructor(options: GitHubClientOptions) {
    this.token = options.token
    this.#options = options
  }

  /** Asks for something that changes nothing when it is done twice. `task` follows "Cannot". Throws `GitHubError`. */
  read<T>(task: string, request: (octokit: Octokit) => Promise<{ data: T }>): Promise<T> {
    return this.#ask(task, request, true)
  }

  /** Asks for a change that must not be made twice: without an answer, it is not known whether it was made. */
  change<T>(task: string, request: (octokit: Octokit) => Promise<{ data: T }>): Promise<T> {
    return this.#ask(task, request, false)
  }

  /** The same as `read`, and undefined when it is not there. */
  async find<T>(task: string, request: (octokit: Octokit) => Promise<{ data: T }>): Promise<T | undefined> {
    try {
      return await this.read(task, request)
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return undefined
      throw error
    }
  }

  async #ask<T>(
    task: string,
    request: (octokit: Octokit) => Promise<{ data: T }>,
    repeatable: boolean,
  ): Promise<T> {
    const octokit = await (this.#octokit ??= this.#connect())
    for (const wait of [...(this.#options.waits ?? defaultWaits), undefined]) {
      try {
        return (await request(octokit)).data
      } catch (error) {
        const answer = this.#readAnswer(error)
        const pause = wait === undefined ? undefined : pauseBefore(answer, wait, repeatable)
        if (pause === undefined) throw new GitHubError(task, answer)
        await sleep(pause)
      }
    }
    throw new Error('unreachable')
  }

  #connect(): Promise<Octokit> {
    const { apiUrl, timeoutMs } = this.#options
    return createOctokit(apiUrl, this.token, timeoutMs)
  }

  /** What GitHub said in an error of its client. Any other error is thrown on. */
  #readAnswer(error: unknown): GitHubAnswer {
    if (!(error instanceof Error) || error instanceof OperationalError) throw error
    const { status, response } = error as Error & Partial<Record<'status' | 'response', unknown>>
    if (typeof status !== 'number') throw error
    const { headers = {}, data } = (response ?? {}) as {
      headers?: Record<string, string | undefined>
      data?: unknown
    }
    if (response === undefined) {
      const { cause } = error
      if (cause instanceof Error && cause.name === 'TimeoutError')
        return { status: 0, words: 'no answer in time', isHanging: true }
      return { status: 0, words: this.#printable(error.message) }
    }
    const isSpent = headers['x-ratelimit-remaining'] === '0' && (status === 403 || status === 429)
    const words = this.#printable(messageIn(data) ?? error.message)
    return {
      status,
      words: isSpent && !/rate limit/i.test(words) ? `rate limit: ${words}` : words,
      retryAfter: readRetryAfter(headers, isSpent),
    }
  }

  /** A server can repeat the token in what it says. */
  #printable(text: string): string {
    const line = text
      .slice(0, 5_000)
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
    return (this.token?.hideIn(line) ?? line).slice(0, 500).replace(/\.$/, '')
  }
}

/** GitHub's message, with the details of what it finds invalid. */
function messageIn(data: unknown): string | undefined {
  const { message, errors } = (data ?? {}) as { message?: unknown; errors?: unknown }
  if (typeof message !== 'string') return undefined
  const details = Array.isArray(errors)
    ? errors.flatMap((error: unknown) => {
        const detail = typeof error === 'string' ? error : (error as { message?: unknown } | null)?.message
        return typeof detail === 'string' ? [detail] : []
      })
    : []
  return [message, ...details].join(': ')
}

function readRetryAfter(headers: Record<string, string | undefined>, isSpent: boolean): number | undefined {
  const { 'retry-after': after, 'x-ratelimit-reset': reset } = headers
  if (after !== undefined && /^\d+$/.test(after)) return Number(after)
  return isSpent && reset !== undefined && /^\d+$/.test(reset)
    ? Math.max(0, Number(reset) - Math.floor(Date.now() / 1000))
    : undefined
}

/** Milliseconds to wait before the same request may succeed; undefined when it will not. */
function pauseBefore(answer: GitHubAnswer, wait: number, repeatable: boolean): number | undefined {
  // Who waited once for nothing does not wait again.
  if (answer.isHanging) return undefined
  const cause = gitHubCause(answer)
  if (cause === 'rate-limit') {
    const { retryAfter = wait / 1000 } = answer
    return retryAfter > maxRetryAfter ? undefined : Math.max(wait, retryAfter * 1000)
  }
  return repeatable && (cause === 'network' || cause === 'server') ? wait : undefined
}
