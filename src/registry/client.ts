import { setTimeout as sleep } from 'node:timers/promises'
import { CannotRun } from '../diagnostics/cannot-run.ts'
import {
  type Answer,
  type Backoff,
  defaultBackoff,
  readBackoff,
  isTransient,
  NoAnswer,
  persistently,
  request,
} from './request.ts'
import { type Asked, RegistryRefusal } from './refusal.ts'
import type { App, Version, VersionRequest } from './types.ts'
import { nameOf, type RegistryAddress, registryUrl } from './url.ts'

export interface ClientOptions extends RegistryAddress {
  token?: string | undefined
  /** Waits between tries, in milliseconds; tests shorten them. */
  backoff?: Backoff
  /** For a `POST`: the registry itself may try a download four times for 30 s. */
  postTimeoutMs?: number
}

/** How a submission ended, as far as its own answer tells: a 201 does not say whether it is published or pending. */
export type Submitted =
  | { outcome: 'accepted' }
  | { outcome: 'published'; version: Version }
  | { outcome: 'exists' }

/** Speaks cozy-apps-registry's protocol. Reads need no token. */
export class RegistryClient {
  readonly address: RegistryAddress
  readonly #token: string | undefined
  readonly #backoff: Backoff
  readonly #readBackoff: Backoff
  readonly #postTimeoutMs: number

  constructor(options: ClientOptions) {
    this.address = { url: options.url, space: options.space }
    this.#token = options.token
    this.#backoff = options.backoff ?? defaultBackoff
    this.#readBackoff = options.backoff ?? readBackoff
    this.#postTimeoutMs = options.postTimeoutMs ?? 180_000
  }

  /** An application, or nothing when the registry has no such one. Throws `CannotRun` or `RegistryRefusal`. */
  async app(slug: string): Promise<App | undefined> {
    const answer = await this.#read(slug)
    if (answer.status === 404 && answer.words === 'Application was not found') return undefined
    return expect<App>(answer, this.#asked(slug), ['slug', 'editor'])
  }

  /** A published version, or nothing: then it is unknown, or waits for approval. */
  async version(slug: string, version: string): Promise<Version | undefined> {
    const answer = await this.#read(slug, version)
    if (answer.status === 404 && /^(Version|Application) was not found$/.test(answer.words)) return undefined
    return expect<Version>(answer, this.#asked(slug, version), ['slug', 'version', 'sha256', 'url'])
  }

  /**
   * Submits a version. After a lost or transient answer it looks first whether the version is there, so that one
   * submission is never made twice. Throws `RegistryRefusal`, or `CannotRun` when no answer came in the end.
   */
  async submit(slug: string, body: VersionRequest): Promise<Submitted> {
    let lost = ''
    for (const wait of [0, ...this.#backoff]) {
      await sleep(wait)
      const there = lost === '' ? undefined : await this.version(slug, body.version)
      if (there !== undefined) return { outcome: 'published', version: there }
      const answer = await this.#post(slug, body).catch((error: unknown) => {
        if (!(error instanceof NoAnswer)) throw error
        lost = error.message
      })
      if (answer === undefined) continue
      if (answer.status === 201) return { outcome: 'accepted' }
      if (answer.status === 409) return { outcome: 'exists' }
      if (!isTransient(answer.status))
        throw new RegistryRefusal(answer.status, answer.words, this.#asked(slug, body.version, body.editor))
      lost = `${answer.status}: ${answer.words}`
    }
    throw this.#unreachable(lost)
  }

  /**
   * Whether the token may publish an application, found out by a submission of nothing: the registry looks at the
   * token first, and then refuses it for having no fields. Nothing is stored. Throws `RegistryRefusal` for any other
   * answer, as the submission itself would get the same.
   */
  async verifyToken(slug: string, editor: string): Promise<void> {
    const ask = () => this.#post(slug, {})
    const answer = await persistently(ask, this.#readBackoff).catch((error: unknown) => {
      throw error instanceof NoAnswer ? this.#unreachable(error.message) : error
    })
    if (isTransient(answer.status)) throw this.#unreachable(`${answer.status}: ${answer.words}`)
    if (answer.status !== 400)
      throw new RegistryRefusal(answer.status, answer.words, this.#asked(slug, undefined, editor))
  }

  /** Where a version is, for people and outputs. */
  page(slug: string, version: string): string {
    return registryUrl(this.address, slug, version).href
  }

  async #read(...segments: string[]): Promise<Answer> {
    // The registry lets caches keep a 404 for a minute; a query they have not seen passes them by.
    const url = registryUrl(this.address, ...segments)
    const fresh = () => {
      url.searchParams.set('_', `${Date.now()}`)
      return request(url, { timeoutMs: 30_000 })
    }
    const answer = await persistently(fresh, this.#readBackoff).catch((error: unknown) => {
      throw error instanceof NoAnswer ? this.#unreachable(error.message) : error
    })
    if (isTransient(answer.status)) throw this.#unreachable(`${answer.status}: ${answer.words}`)
    return answer
  }

  #post(slug: string, json: Partial<VersionRequest>): Promise<Answer> {
    return request(registryUrl(this.address, slug), {
      method: 'POST',
      token: this.#token,
      json,
      timeoutMs: this.#postTimeoutMs,
    })
  }

  #asked(slug: string, version?: string, editor?: string): Asked {
    return {
      address: this.address,
      slug,
      ...(version === undefined ? {} : { version }),
      ...(editor === undefined ? {} : { editor }),
    }
  }

  #unreachable(why: string): CannotRun {
    return new CannotRun(
      `The registry at ${nameOf(this.address)} gave no answer (${why}). Look at its address and at the network, then run this again.`,
    )
  }
}

/** The body of a 200, when it holds these texts at least: any service may answer with JSON. */
function expect<T extends object>(answer: Answer, asked: Asked, texts: readonly (keyof T & string)[]): T {
  if (answer.status !== 200) throw new RegistryRefusal(answer.status, answer.words, asked)
  const body = answer.body as Partial<Record<string, unknown>> | null | undefined
  if (typeof body !== 'object' || body === null || texts.some(name => typeof body[name] !== 'string'))
    throw new CannotRun(
      `${nameOf(asked.address)} answered with something else than a registry does. It is probably not a registry: look at --registry.`,
    )
  return body as T
}
