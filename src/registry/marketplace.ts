import type { Channel } from '../cozy/registry-names.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { valueAt } from '../json/values.ts'
import { decodeApp, decodeVersion } from './decode.ts'
import { adviceFor } from './refusal.ts'
import {
  isTransient,
  readBackoff,
  RegistryUnreachable,
  type RegistryResponse,
  sendRequest,
  withRetry,
} from './request.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import type { RegistryApp, RegistryVersion } from './types.ts'
import { registryName, type RegistryAddress, registryUrl } from './url.ts'

/** Reads a resource below `/registry`: of a registry itself, or through the stack of a Cozy. */
export interface MarketplaceReader {
  /** Its name in sentences. */
  address: RegistryAddress
  read(segments: readonly string[], query: URLSearchParams): Promise<RegistryResponse>
}

/** What a list is asked for; the names of fields and orders are the registry's. */
export interface ListQuery {
  filters: readonly (readonly [field: string, value: string])[]
  /** Such as `slug` or `-created_at`. */
  order?: string | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

export interface AppPage {
  apps: RegistryApp[]
  /** What to give as cursor for the next page. */
  next: string | undefined
}

/** What users see of konnectors: cozy-apps-registry's side that is read. Throws `OperationalError`. */
export class Marketplace {
  readonly address: RegistryAddress
  readonly #reader: MarketplaceReader

  constructor(reader: MarketplaceReader) {
    this.address = reader.address
    this.#reader = reader
  }

  async list({ filters, order, cursor, limit }: ListQuery): Promise<AppPage> {
    const query = new URLSearchParams()
    for (const [field, value] of filters) query.append(`filter[${field}]`, value)
    for (const [name, value] of Object.entries({ sort: order, cursor, limit }))
      if (value !== undefined) query.set(name, String(value))
    const body = this.#bodyOf(await this.#reader.read([], query), 'a list of applications')
    const data = valueAt(body, 'data')
    if (!Array.isArray(data)) throw this.#notRegistry()
    const next = valueAt(body, 'meta', 'next_cursor')
    return {
      apps: data.map(item => this.#decoded(decodeApp(item))),
      next: typeof next === 'string' ? next : undefined,
    }
  }

  /** An application, or nothing when there is none of this name. */
  async app(slug: string): Promise<RegistryApp | undefined> {
    return this.#find([slug], decodeApp)
  }

  /** A published version, or nothing: then it is unknown, or waits for approval. */
  async version(slug: string, version: string): Promise<RegistryVersion | undefined> {
    return this.#find([slug, version], decodeVersion)
  }

  /** What users of a channel get; nothing when it has no version. */
  async latest(slug: string, channel: Channel): Promise<RegistryVersion | undefined> {
    return this.#find([slug, channel, 'latest'], decodeVersion)
  }

  /** Versions that wait for approval, which only a master token may read; undefined: this one may not. */
  async pending(slug: string): Promise<string[] | undefined> {
    const answer = await this.#reader.read(['pending'], new URLSearchParams())
    if (answer.status === 401 || answer.status === 403 || answer.status === 404) return undefined
    if (answer.status !== 200 || !Array.isArray(answer.body))
      throw this.#refusal(answer, 'what waits for approval')
    const versions = answer.body.map(item => this.#decoded(decodeVersion(item)))
    return versions.filter(one => one.slug === slug).map(({ version }) => version)
  }

  async #find<Found>(
    segments: readonly [slug: string, ...string[]],
    decode: (body: unknown) => Found | undefined,
  ): Promise<Found | undefined> {
    const answer = await this.#reader.read(segments, new URLSearchParams())
    if (answer.status === 404 && /^(Version|Application) was not found$/.test(answer.words)) return undefined
    return this.#decoded(decode(this.#bodyOf(answer, segments[0])))
  }

  #decoded<Found>(found: Found | undefined): Found {
    if (found === undefined) throw this.#notRegistry()
    return found
  }

  #bodyOf(answer: RegistryResponse, what: string): unknown {
    if (answer.status !== 200) throw this.#refusal(answer, what)
    return answer.body
  }

  #refusal({ status, words }: RegistryResponse, slug: string): OperationalError {
    const { address } = this
    const said = words === '' ? `${status}` : `${status}: ${words}`
    return new OperationalError(
      `${registryName(address)} does not show ${slug} (${said}). ${adviceFor(status, words, { address, slug })}`,
    )
  }

  #notRegistry(): OperationalError {
    return new OperationalError(
      `${registryName(this.address)} answered something else than a registry does. Check its address.`,
    )
  }
}

/** Reads a registry itself; the token is that of an administrator, and only needed for what is pending. */
export function registryReader(address: RegistryAddress, token?: AccessToken): MarketplaceReader {
  return {
    address,
    async read(segments, query) {
      const url = registryUrl(address, ...segments)
      url.search = query.toString()
      const ask = () =>
        sendRequest(url, { timeoutMs: 30_000, token: segments[0] === 'pending' ? token : undefined })
      const answer = await withRetry(ask, readBackoff).catch((error: unknown) => {
        throw error instanceof RegistryUnreachable ? unreachable(address, error.message) : error
      })
      if (isTransient(answer.status)) throw unreachable(address, `${answer.status}: ${answer.words}`)
      return answer
    },
  }
}

/** The channel whose versions a version is among, and those before it, newest last. */
export function earlierVersions(app: RegistryApp, version: string, channel: Channel): string[] {
  const versions = app.versions?.[channel] ?? []
  return versions.slice(0, Math.max(0, versions.indexOf(version)))
}

function unreachable(address: RegistryAddress, why: string): OperationalError {
  return new OperationalError(
    `The registry at ${registryName(address)} gave no answer (${why}). Check its address and the network, then run this again.`,
  )
}
