import { type CallFrame, contentScriptUrl, type BrowserPage } from '../browser/page.ts'
import type { CdpEvent, Pipe } from '../browser/pipe.ts'
import { clearRealTimeout, realTimeout } from '../real-time.ts'

interface Seen {
  /** The stack that asked, innermost frame first. */
  frames: CallFrame[]
  /** By redirect: the values of Set-Cookie, which no other event has. */
  cookies: string[][]
}

/** Milliseconds for which the page's own word about a request is waited for; it comes by another way than the request. */
const patience = 300

/** What the pages say of their requests, by the id that `Fetch` calls `networkId`. */
export class Requests {
  readonly #seen = new Map<string, Seen>()
  readonly #waiting = new Map<string, () => void>()
  readonly #loaded: (id: string) => void

  /** `loaded` hears that a request has come to its end in a page. */
  constructor(pipe: Pipe, sessions: ReadonlySet<string>, loaded: (id: string) => void) {
    this.#loaded = loaded
    pipe.listen(event => {
      if (event.sessionId !== undefined && sessions.has(event.sessionId)) this.#hear(event)
    })
  }

  /** Whether a page knows this request. */
  knows(id: string | undefined): boolean {
    return id !== undefined && this.#seen.has(id)
  }

  /** The stack that asked; waits for it. Empty when no page says. */
  async framesOf(id: string | undefined): Promise<readonly CallFrame[]> {
    if (id === undefined) return []
    if (!this.#seen.has(id))
      await new Promise<void>(resolve => {
        const timer = realTimeout(resolve, patience)
        this.#waiting.set(id, () => {
          clearRealTimeout(timer)
          resolve()
        })
      })
    this.#waiting.delete(id)
    return this.#seen.get(id)?.frames ?? []
  }

  /** The cookies that the `nth` answer to a request set; undefined while nothing is known. A redirect is an answer, too. */
  cookiesOf(id: string | undefined, nth: number): readonly string[] | undefined {
    return id === undefined ? undefined : this.#seen.get(id)?.cookies[nth]
  }

  #hear({ method, params }: CdpEvent): void {
    const id = String(params['requestId'])
    switch (method) {
      case 'Network.requestWillBeSent': {
        const { stack } = params['initiator'] as { stack?: { callFrames: CallFrame[] } }
        const known = this.#seen.get(id)
        if (!known) this.#seen.set(id, { frames: stack?.callFrames ?? [], cookies: [] })
        this.#waiting.get(id)?.()
        return
      }
      case 'Network.responseReceivedExtraInfo': {
        const headers = params['headers'] as Record<string, string>
        const joined = Object.entries(headers).find(([name]) => name.toLowerCase() === 'set-cookie')?.[1]
        const seen = this.#seen.get(id) ?? { frames: [], cookies: [] }
        seen.cookies.push(joined?.split('\n') ?? [])
        this.#seen.set(id, seen)
        return
      }
      case 'Network.loadingFinished':
      case 'Network.loadingFailed':
        this.#loaded(id)
        return
    }
  }
}

/**
 * Whether a stack is of the konnector's own code: it began there. A site's request that passes through a konnector's
 * interceptor began in the site.
 */
export function isKonnectors(frames: readonly CallFrame[]): boolean {
  return frames.findLast(({ url }) => !url.startsWith('konnector-lint:'))?.url === contentScriptUrl
}

/** The frames in the konnector's bundle, as lines and columns from 1. */
export function bundleFrames(frames: readonly CallFrame[]): [number, number][] {
  return frames
    .filter(({ url }) => url === contentScriptUrl)
    .map(({ lineNumber, columnNumber }) => [lineNumber + 1, columnNumber + 1])
}

/** The sessions of pages, for `Requests`. */
export function sessionsOf(pages: readonly BrowserPage[]): ReadonlySet<string> {
  return new Set(pages.map(({ session }) => session))
}
