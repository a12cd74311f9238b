import { setTimeout as sleep } from 'node:timers/promises'
import { OperationalError } from '../diagnostics/errors.ts'
import {
  type RegistryResponse,
  type Backoff,
  defaultBackoff,
  readBackoff,
  isTransient,
  RegistryUnreachable,
  withRetry,
  sendRequest,
} from './request.ts'
import type { Channel } from '../cozy/registry-names.ts'
import { decodeApp, decodeVersion } from './decode.ts'
import { type RegistryQuery, RegistryRefusal } from './refusal.ts'
import type { RegistryApp, RegistryVersion, VersionRequest } from './types.ts'
import { registryName, type RegistryAddress, registryUrl } from './url.ts'
import type { AccessToken } from '../secrets/access-token.ts'

export interface ClientOptions extends RegistryAddress {
  token?: AccessToken | undefined
  /** Waits between tries, in milliseconds; tests shorten them. */
  backoff?: Backoff
  /** For a `POST`: the registry itself may try a download four times for 30 s. */
  postTimeoutMs?: number
  /** The most that is read of an answer. */
  maxBytes?: number
}

/** How a submission ended, as far as its own answer says: a 201 does not say whether it is published or pending. */
export type Submitted =
  | { outcome: 'accepted' }
  | { outcome: 'published'; version: RegistryVersion }
  | { outcome: 'exists' }

/** Speaks cozy-apps-registry's protocol. Reads need no token. */
export class RegistryClient {
  readonly address: RegistryAddress
  readonly #token: AccessToken | undefined
  readonly #backoff: Backoff
  readonly #readBackoff: Backoff
  readonly #postTimeoutMs: number
  readonly #limits: { maxBytes?: number }

  constructor(options: ClientOptions) {
    this.address = { url: options.url, space: options.space }
    this.#token = options.token
    this.#backoff = options.backoff ?? defaultBackoff
    this.#readBackoff = options.backoff ?? readBackoff
    this.#postTimeoutMs = options.postTimeoutMs ?? 180_000
    this.#limits = options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }
  }

  /** An application, or nothing when the registry has no such one. Throws `OperationalError` or `RegistryRefusal`. */
  async app(slug: string): Promise<RegistryApp | undefined> {
    const answer = await this.#read(slug)
    if (answer.status === 404 && answer.words === 'Application was not found') return undefined
    return expect(answer, this.#asked(slug), decodeApp)
  }

  /** A published version, or nothing: then it is unknown, or waits for approval. */
  async version(slug: string, version: string): Promise<RegistryVersion | undefined> {
    const answer = await this.#read(slug, version)
    if (answer.status === 404 && /^(Version|Application) was not found$/.test(answer.words)) return undefined
    return expect(answer, this.#asked(slug, version), decodeVersion)
  }

  /** The latest version of a channel, or undefined when it has none. */
  async latest(slug: string, channel: Channel): Promise<RegistryVersion | undefined> {
    const answer = await this.#read(slug, channel, 'latest')
    if (answer.status === 404 && /^(Version|Application) was not found$/.test(answer.words)) return undefined
    return expect(answer, this.#asked(slug), decodeVersion)
  }

  /** Where the registry keeps the archive of a version, also of one that waits for approval, under the name it came with. */
  archiveUrl(slug: string, version: string, name: string): string {
    return registryUrl(this.address, slug, version, 'tarball', name).href
  }

  /**
   * Submits a version. After a lost or transient answer it looks first whether the version is there, so that one
   * submission is never made twice. Throws `RegistryRefusal`, or `OperationalError` when no answer came in the end.
   */
  async submit(slug: string, body: VersionRequest): Promise<Submitted> {
    let lost = ''
    for (const wait of [0, ...this.#backoff]) {
      await sleep(wait)
      const there = lost === '' ? undefined : await this.version(slug, body.version)
      if (there !== undefined) return { outcome: 'published', version: there }
      const answer = await this.#post(slug, body).catch((error: unknown) => {
        if (!(error instanceof RegistryUnreachable)) throw error
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
    const answer = await withRetry(ask, this.#readBackoff).catch((error: unknown) => {
      throw error instanceof RegistryUnreachable ? this.#unreachable(error.message) : error
    })
    if (isTransient(answer.status)) throw this.#unreachable(`${answer.status}: ${answer.words}`)
    if (answer.status !== 400)
      throw new RegistryRefusal(answer.status, answer.words, this.#asked(slug, undefined, editor))
  }

  /** Where a version is, for people and outputs. */
  page(slug: string, version: string): string {
    return registryUrl(this.address, slug, version).href
  }

  async #read(...segments: string[]): Promise<RegistryResponse> {
    // The registry lets caches keep a 404 for a minute; a query they have not seen passes them by.
    const url = registryUrl(this.address, ...segments)
    const fresh = () => {
      url.searchParams.set('_', `${Date.now()}`)
      return sendRequest(url, { timeoutMs: 30_000, ...this.#limits })
    }
    const answer = await withRetry(fresh, this.#readBackoff).catch((error: unknown) => {
      throw error instanceof RegistryUnreachable ? this.#unreachable(error.message) : error
    })
    if (isTransient(answer.status)) throw this.#unreachable(`${answer.status}: ${answer.words}`)
    return answer
  }

  #post(slug: string, json: Partial<VersionRequest>): Promise<RegistryResponse> {
    return sendRequest(registryUrl(this.address, slug), {
      method: 'POST',
      token: this.#token,
      json,
      timeoutMs: this.#postTimeoutMs,
      ...this.#limits,
    })
  }

  #asked(slug: string, version?: string, editor?: string): RegistryQuery {
    return {
      address: this.address,
      slug,
      ...(version === undefined ? {} : { version }),
      ...(editor === undefined ? {} : { editor }),
    }
  }

  #unreachable(why: string): OperationalError {
    return new OperationalError(
      `The registry at ${registryName(this.address)} does not answer (${why}). Check its address and the network, then run this again.`,
    )
  }
}

/** What the body of a 200 holds. */
function expect<T>(
  answer: RegistryResponse,
  asked: RegistryQuery,
  decode: (body: unknown) => T | undefined,
): T {
  if (answer.status !== 200) throw new RegistryRefusal(answer.status, answer.words, asked)
  const decoded = decode(answer.body)
  if (decoded === undefined)
    throw new OperationalError(
      `${registryName(asked.address)} did not answer as a registry does. It is probably not a registry: check --registry.`,
    )
  return decoded
}
