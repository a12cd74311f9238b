import type { Pipe } from '../browser/pipe.ts'
import type { Methods } from './bridge.ts'
import type { Manifest } from './cozy.ts'

/** A cookie as @react-native-cookies/cookies gives it. */
interface AppCookie {
  name: string
  value: string
  domain?: string
  path?: string
  httpOnly?: boolean
  secure?: boolean
}

/** The system's jar and the keychain. FLG libs/ReactNativeLauncher.js `getCookiesByDomain` and after */
export class Cookies {
  readonly #pipe: Pipe
  readonly #session: string
  readonly #domains: readonly unknown[] | undefined
  readonly #keychain = new Map<string, unknown>()

  constructor(pipe: Pipe, session: string, manifest: Manifest) {
    this.#pipe = pipe
    this.#session = session
    const { cookie_domains: domains } = manifest
    this.#domains = Array.isArray(domains) ? domains : undefined
  }

  /** What both pages may call. `refused` gets a domain that the manifest does not declare. */
  methods(refused: (domain: string) => void): Methods {
    const declared = (domain: unknown): string => {
      const refusal = this.#refusalOf(String(domain))
      if (refusal === undefined) return String(domain)
      refused(String(domain))
      throw new Error(refusal)
    }
    return {
      getCookiesByDomain: async domain => this.#ofDomain(declared(domain)),
      getCookieByDomainAndName: async (domain, name) => {
        try {
          return (await this.#ofDomain(declared(domain)))[String(name)] ?? null
        } catch (error) {
          throw new Error(`Error in worker: ${(error as Error).message}`, { cause: error })
        }
      },
      getCookieFromKeychainByName: name => this.#keychain.get(String(name)) ?? null,
    }
  }

  /** Why the app does not give cookies of a domain; undefined when it does. */
  #refusalOf(domain: string): string | undefined {
    if (!this.#domains)
      return 'getCookiesByDomain cannot be called without cookie_domains declared in manifest'
    return this.#domains.includes(domain) ? undefined : `Cookie domain ${domain} not declared in the manifest`
  }

  /** The cookies that a request to the domain would have, by name. */
  async #ofDomain(domain: string): Promise<Record<string, AppCookie>> {
    const url = /^https?:\/\//.test(domain) ? domain : `https://${domain}`
    const { cookies } = await this.#pipe.send('Network.getCookies', { urls: [url] }, this.#session)
    return Object.fromEntries(
      (cookies as AppCookie[]).map(({ name, value, domain: of, path, httpOnly, secure }) => [
        name,
        { name, value, domain: of!, path: path!, httpOnly: httpOnly!, secure: secure! },
      ]),
    )
  }

  keep(cookie: unknown): void {
    const { name } = (cookie ?? {}) as { name?: unknown }
    this.#keychain.set(String(name), cookie)
  }
}
