import { ParentHandshake } from 'post-me'
import type { BrowserPage } from '../browser/page.ts'
import { appFacts } from './app-facts.ts'

export type Methods = Record<string, (...args: unknown[]) => unknown>

type Connection = Awaited<ReturnType<typeof ParentHandshake>>

/** The app's end of post-me, over `injectJavaScript` and `onMessage`. FLG libs/bridge/ReactNativeLauncherMessenger.js */
class Messenger {
  #listener: ((event: { data: unknown }) => void) | undefined
  #closed = false
  readonly #page: BrowserPage

  constructor(page: BrowserPage) {
    this.#page = page
  }

  postMessage(message: unknown): void {
    // A handshake that was given up would go on in the next document.
    if (!this.#closed) void this.#page.give(message)
  }

  addMessageListener(listener: (event: { data: unknown }) => void): () => void {
    this.#listener = listener
    return () => {
      this.#listener = undefined
    }
  }

  receive(data: unknown): void {
    if (!this.#closed) this.#listener?.({ data })
  }

  close(): void {
    this.#closed = true
  }
}

/** The connection to the content script in one page. FLG libs/bridge/ContentScriptBridge.js */
export class Bridge {
  readonly #page: BrowserPage
  readonly #methods: Methods
  readonly #events: Record<string, (payload: unknown) => void>
  #messenger: Messenger | undefined
  #connection: Connection | undefined

  constructor(page: BrowserPage, methods: Methods, events: Record<string, (payload: unknown) => void>) {
    this.#page = page
    this.#methods = methods
    this.#events = events
  }

  /** Rejects when the content script does not answer. */
  async connect(): Promise<void> {
    this.close()
    const messenger = new Messenger(this.#page)
    this.#messenger = messenger
    const { tries, interval } = appFacts.handshake
    const connection = await ParentHandshake(messenger, this.#methods, tries, interval)
    if (this.#messenger !== messenger) throw new Error('the handshake was given up')
    this.#connection = connection
    const remote = connection.remoteHandle()
    for (const [name, listener] of Object.entries(this.#events)) remote.addEventListener(name, listener)
  }

  /** Calls a method that the content script exposes. */
  async call(method: string, ...args: unknown[]): Promise<unknown> {
    if (!this.#connection) throw new Error(`${this.#page.name} is not connected`)
    return await this.#connection.remoteHandle().call(method, ...args)
  }

  emit(event: string, payload: unknown): void {
    this.#connection?.localHandle().emit(event, payload)
  }

  receive(data: unknown): void {
    this.#messenger?.receive(data)
  }

  close(): void {
    this.#connection?.close()
    this.#messenger?.close()
    this.#connection = undefined
    this.#messenger = undefined
  }
}
