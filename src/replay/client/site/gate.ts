import type { Header } from '../../exchange.ts'
import type { CallFrame, BrowserPage } from '../browser/page.ts'
import type { Pipe } from '../browser/pipe.ts'
import type { Clock } from '../clock.ts'
import { timeHeader } from '../world/parameters.ts'
import { type Asker, pageAsker } from './asker.ts'
import { type Paused, readPaused } from './paused.ts'
import { isKonnectors, Requests, sessionsOf } from './requests.ts'

/** A request, and who asks. */
export interface Asked extends Paused {
  asker: Asker
  /** Whether it is the worker's main document. */
  main: boolean
  frames: readonly CallFrame[]
}

export interface SiteAnswer {
  status: number
  headers: readonly Header[]
  /** Decoded. */
  body: Uint8Array
}

/** What becomes of a request: an answer, a network that fails, or the site itself. */
export type Decision = { answer: SiteAnswer } | { fail: 'ConnectionFailed' | 'Aborted' } | 'let out'

/** Whose requests they are. */
export interface GatePages {
  pilot: BrowserPage
  worker: BrowserPage
  /** Resolves once the worker's content script has its role. */
  whenReady(): Promise<void>
}

export interface Gatekeeper {
  decide(asked: Asked): Promise<Decision>
  /** At the response stage, of what was let out. */
  answered?(asked: Asked): Promise<void>
}

/** Headers that say how a body was sent, which CDP gives and takes decoded. */
const ofTheWire = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'transfer-encoding',
])

/** What only a script asks for. */
const byScript = new Set(['EventSource', 'Fetch', 'XHR'])

/**
 * Stands between the browser and the network: every request of it waits here, of documents, frames, workers and service
 * workers alike, with preflights and redirects.
 */
export class Gate {
  readonly requests: Requests
  readonly #pipe: Pipe
  readonly #worker: BrowserPage
  readonly #whenReady: () => Promise<void>
  readonly #pages: readonly BrowserPage[]
  readonly #clock: Clock | undefined
  readonly #keeper: Gatekeeper
  /** What ends a request's hold on the time, by its id in the pages. */
  readonly #flights = new Map<string, () => void>()
  /** Who asked for a request, which stays so when it is sent elsewhere. */
  readonly #askers = new Map<string, Asker>()
  /** Main documents whose answer waits until all else is quiet, as a network is slower than a script. */
  readonly #held: (() => Promise<void>)[] = []

  constructor(
    pipe: Pipe,
    pages: GatePages,
    clock: Clock | undefined,
    keeperOf: (requests: Requests) => Gatekeeper,
  ) {
    this.#pipe = pipe
    this.#worker = pages.worker
    this.#whenReady = pages.whenReady
    this.#pages = [pages.pilot, pages.worker]
    this.#clock = clock
    this.requests = new Requests(pipe, sessionsOf(this.#pages), id => this.#land(id))
    this.#keeper = keeperOf(this.requests)
  }

  /** Has all requests come here from now on; `both` also the answers of those that are let out. */
  async open(both: boolean): Promise<void> {
    this.#pipe.listen(({ method, params, sessionId }) => {
      if (method === 'Fetch.requestPaused' && sessionId === undefined) void this.#pass(readPaused(params))
    })
    const stages = both ? ['Request', 'Response'] : ['Request']
    await this.#pipe.send('Fetch.enable', {
      patterns: stages.map(requestStage => ({ urlPattern: '*', requestStage })),
    })
  }

  /** Whether a main document waits for its answer. */
  get isWaiting(): boolean {
    return this.#held.length > 0
  }

  /** Lets one held document go; for the clock, when all is quiet. */
  async releaseOne(): Promise<boolean> {
    const next = this.#held.shift()
    if (next) await next()
    return next !== undefined
  }

  async #pass(paused: Paused): Promise<void> {
    const end = this.#clock?.hold()
    try {
      const asked = await this.#identify(paused)
      if (paused.answered || paused.failed !== undefined) {
        await this.#keeper.answered?.(asked)
        await this.#pipe.send('Fetch.continueRequest', { requestId: paused.id })
        return
      }
      if (byScript.has(asked.type)) await this.#whenReady()
      if (!asked.main || !this.#clock) return await this.#settle(asked)
      this.#worker.leave()
      this.#held.push(async () => {
        const landed = this.#clock!.hold()
        this.#flights.set(asked.network ?? asked.id, landed)
        await this.#settle(asked)
      })
    } catch {
      // The page that asked is gone.
    } finally {
      end?.()
    }
  }

  async #settle(asked: Asked): Promise<void> {
    const decision = await this.#keeper.decide(asked)
    const requestId = asked.id
    if (this.#clock && !asked.main && this.requests.knows(asked.network))
      this.#flights.set(asked.network!, this.#clock.hold())
    if (decision === 'let out') await this.#pipe.send('Fetch.continueRequest', { requestId })
    else if ('fail' in decision)
      await this.#pipe.send('Fetch.failRequest', { requestId, errorReason: decision.fail })
    else await this.#fulfil(requestId, decision.answer, asked.main)
  }

  async #fulfil(requestId: string, { status, headers, body }: SiteAnswer, main: boolean): Promise<void> {
    // Nothing else reaches a document before its scripts do.
    const time =
      this.#clock && main ? [{ name: 'Server-Timing', value: `${timeHeader};dur=${this.#clock.passed}` }] : []
    await this.#pipe.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responseHeaders: [
        ...headers
          .filter(([name]) => !ofTheWire.has(name.toLowerCase()))
          .map(([name, value]) => ({ name, value })),
        ...time,
      ],
      body: Buffer.from(body).toString('base64'),
    })
  }

  #land(id: string): void {
    this.#flights.get(id)?.()
    this.#flights.delete(id)
  }

  async #identify(paused: Paused): Promise<Asked> {
    const { type, request, frame, network } = paused
    // A redirect is the same request once more.
    if (network !== undefined) this.#land(network)
    const ours = this.#pages.some(page => page.frame === frame)
    const main = type === 'Document' && frame === this.#worker.frame
    // Only a script can ask for these; what asks for the others has no stack worth waiting for.
    const scripted = ['XHR', 'Fetch', 'Other'].includes(type) || (type === 'Image' && ours)
    const frames = scripted && ours ? await this.requests.framesOf(network) : []
    const known = network === undefined ? undefined : this.#askers.get(network)
    const asker =
      known ??
      (isKonnectors(frames)
        ? 'konnector'
        : pageAsker({ type, method: request.method, url: request.url }, main))
    if (network !== undefined) this.#askers.set(network, asker)
    return { ...paused, asker, main, frames }
  }
}
