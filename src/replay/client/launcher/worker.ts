import type { BrowserPage } from '../browser/page.ts'
import { realTimeout } from '../real-time.ts'
import { appFacts } from './app-facts.ts'
import { Bridge, type Methods } from './bridge.ts'
import { Moments } from './moments.ts'

/** Real milliseconds in which a content script starts, or does not. */
const longestStart = 5000

interface WorkerListener {
  log(message: unknown): void
  workerEvent(event: unknown): void
  /** Its main document did not come. */
  failed(): void
  noHandshake(): void
}

/**
 * The worker's webview: where it was sent, where it is, and its connection, which every new document begins again. FLG
 * screens/konnectors/LauncherView.js, libs/ReactNativeLauncher.js
 */
export class Worker {
  readonly #page: BrowserPage
  readonly #bridge: Bridge
  readonly #listener: WorkerListener
  readonly #moments = new Moments<'leaving' | 'back' | 'ready' | 'staying'>()
  /** The address that was asked for last. */
  #asked: unknown
  /** Where the page is. */
  innerUrl: string | undefined
  #listening = false
  #reloading = false
  #documents = 0
  #isReady = true
  #closed = false

  constructor(page: BrowserPage, methods: Methods, listener: WorkerListener) {
    this.#page = page
    this.#listener = listener
    const { log, workerEvent } = listener
    this.#bridge = new Bridge(page, methods, { log, workerEvent })
  }

  connect(): Promise<void> {
    return this.#bridge.connect()
  }

  /** Its page has a new document, whose content script is yet to have its role. */
  newDocument(): void {
    if (this.#listening) this.#isReady = false
  }

  /**
   * Resolves once the content script has its role. What a page loads must not come before: on a device the network is
   * slower than the app, and an interceptor that has no listener yet would miss it.
   */
  async whenReady(): Promise<void> {
    if (this.#isReady) return
    await new Promise<void>(resolve => {
      this.#moments.once('ready', resolve)
      realTimeout(resolve, longestStart).unref()
    })
  }

  /** Only now documents that follow are new ones: the first handshake is the app's `init`. */
  started(): void {
    this.#listening = true
  }

  close(): void {
    this.#closed = true
    this.#bridge.close()
  }

  call(method: string, ...args: unknown[]): Promise<unknown> {
    return this.#bridge.call(method, ...args)
  }

  receive(message: unknown): void {
    const { message: word } = (message ?? {}) as { message?: unknown }
    const { initializing, loaded } = appFacts.plainMessages
    if (word === initializing) {
      if (this.#listening) void this.#restart()
    } else if (!loaded.includes(word as never)) this.#bridge.receive(message)
  }

  /**
   * `setWorkerState`: another address than the last resolves at once; the same one, when the page is elsewhere, loads it
   * anew and resolves when it is there. FLG libs/ReactNativeLauncher.js, screens/konnectors/LauncherView.js
   */
  async setState(options: Record<string, unknown>): Promise<void> {
    const { url } = options
    const again = url === this.#asked && url !== this.innerUrl
    const change = 'url' in options && url !== this.#asked
    if ('url' in options) this.#asked = url
    if (typeof url !== 'string' || (!again && !change)) return
    if (!again) {
      void this.#goTo(url)
      return
    }
    await new Promise<void>((resolve, reject) => {
      const timeout = Number(options['timeout']) || appFacts.workerStateTimeout
      // The app rejects with a text, which is no Error.
      const timer = setTimeout(() => reject(appFacts.workerStateError as never), timeout)
      this.#moments.once('back', () => {
        clearTimeout(timer)
        resolve()
      })
      void this.#goTo(url)
    })
  }

  /** Rejects with `WORKER_RELOADED` when the document is left meanwhile, once the next one is ready. */
  callInDocument(method: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      let isLeft = false
      const left = () => {
        isLeft = true
        this.#moments.once('back', () => reject(new Error('WORKER_RELOADED')))
      }
      // The app would lose a call that comes in the midst of this, for good.
      if (this.#reloading) return left()
      this.#moments.once('leaving', left)
      const call = () => {
        if (!isLeft) this.#bridge.call(method, ...args).then(resolve, reject)
      }
      // Nothing gets into a document that is being left.
      if (this.#page.isLeaving) this.#moments.once('staying', call)
      else call()
    })
  }

  /** The page stays in its document after all. */
  stays(): void {
    this.#moments.emit('staying')
  }

  async #goTo(url: string): Promise<void> {
    const error = await this.#page.goTo(url)
    // What did not become a document, such as a download, does not count.
    if (error !== undefined && error !== 'net::ERR_ABORTED') this.#listener.failed()
  }

  async #restart(): Promise<void> {
    const document = ++this.#documents
    const isCurrent = () => document === this.#documents && !this.#closed
    this.#reloading = true
    this.#moments.emit('leaving')
    let failed = false
    try {
      await this.#bridge.connect()
      if (isCurrent()) await this.#bridge.call('setContentScriptType', 'worker', { shouldRecord: null })
    } catch {
      failed = true
    }
    if (!isCurrent()) return
    await this.#page.release()
    this.#reloading = false
    this.#isReady = true
    this.#moments.emit('ready')
    // The app keeps this error to itself, and waits.
    if (failed) this.#listener.noHandshake()
    else this.#moments.emit('back')
  }
}
