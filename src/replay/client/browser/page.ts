import type { FromPage, Controls, PageState, WorldParameters } from '../world/parameters.ts'
import type { CdpEvent, Members, Pipe } from './pipe.ts'

/** A place in a script, as CDP counts: from 0. */
export interface CallFrame {
  url: string
  lineNumber: number
  columnNumber: number
}

/** What a page reports. */
export interface PageListener {
  /** A content script gave `text` to the app. `stack` is V8's. */
  posted(page: BrowserPage, text: string, stack: string): void
  /** It begins to leave its document. Until it stays, or has another, the browser passes nothing on to it. */
  leaving(page: BrowserPage): void
  /** It stays in its document after all. */
  staying(page: BrowserPage): void
  /** Its main frame has a new document. */
  document(page: BrowserPage): void
  /** The main frame has loaded what is at `url`. */
  loaded(page: BrowserPage, url: string): void
  /** An exception that nobody caught. */
  thrown(page: BrowserPage, message: string, frames: readonly CallFrame[]): void
  /** A line for the console. */
  printed(page: BrowserPage, text: string): void
  /** A script asked for a window. */
  opening(page: BrowserPage, url: string): void
  /** A script uses another protocol than HTTP. */
  escaping(page: BrowserPage, what: string): void
}

export interface PageScripts {
  world: string
  contentScript: string
  parameters: WorldParameters
}

/** The name of the content script in stacks. */
export const contentScriptUrl = 'konnector://main.js'

/** A main frame: the pilot or the worker. */
export class BrowserPage {
  readonly name: 'pilot' | 'worker'
  readonly session: string
  /** The id of the main frame, which is the target's. */
  readonly frame: string
  readonly #pipe: Pipe
  readonly #controls: string
  readonly #listener: PageListener
  #context: number | undefined
  /** Documents so far. */
  documents = 0
  /** Messages given to this document. */
  given = 0
  #leaving = false
  /** Who waits for an answer that a document that is left gives no more. */
  readonly #waiting = new Set<() => void>()

  private constructor(
    name: BrowserPage['name'],
    pipe: Pipe,
    target: { session: string; frame: string },
    scripts: PageScripts,
    listener: PageListener,
  ) {
    this.name = name
    this.session = target.session
    this.frame = target.frame
    this.#pipe = pipe
    this.#controls = JSON.stringify(scripts.parameters.controls)
    this.#listener = listener
    pipe.listen(event => {
      if (event.sessionId === this.session) this.#hear(event)
    })
  }

  /** Opens a page in a window of its own, with both scripts in an empty document. */
  static async open(
    name: BrowserPage['name'],
    pipe: Pipe,
    scripts: PageScripts,
    listener: PageListener,
    userAgent: string,
  ): Promise<BrowserPage> {
    const { targetId } = await pipe.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width: 412,
      height: 892,
    })
    const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true })
    const target = { session: String(sessionId), frame: String(targetId) }
    const page = new BrowserPage(name, pipe, target, scripts, listener)
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      page.send('Network.enable'),
      page.send('Network.setCacheDisabled', { cacheDisabled: true }),
      page.send('Runtime.addBinding', { name: scripts.parameters.binding }),
      page.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
      page.setUserAgent(userAgent),
      page.#addScripts(scripts),
    ])
    return page
  }

  send(method: string, params: Members = {}): Promise<Members> {
    return this.#pipe.send(method, params, this.session)
  }

  async setUserAgent(userAgent: string): Promise<void> {
    await this.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: 'fr-FR,fr' })
  }

  /** Has both scripts run in every document from now on, before its own. */
  async #addScripts({ world, contentScript, parameters }: PageScripts): Promise<void> {
    const sources = [
      `(PARAMETERS=>{${world}\n})(${JSON.stringify(parameters)})\n//# sourceURL=konnector-lint://world.js`,
      `${contentScript}\n//# sourceURL=${contentScriptUrl}`,
    ]
    for (const source of sources) await this.send('Page.addScriptToEvaluateOnNewDocument', { source })
  }

  /** Goes to an address. Resolves as the browser's error, if it has one, when the document is there. */
  async goTo(url: string): Promise<string | undefined> {
    this.leave()
    const { errorText, loaderId } = await this.send('Page.navigate', { url })
    // What only differs in its fragment is no other document.
    if (errorText !== undefined || loaderId === undefined) this.stay()
    return typeof errorText === 'string' ? errorText : undefined
  }

  /** Whether it is between two documents. */
  get isLeaving(): boolean {
    return this.#leaving
  }

  leave(): void {
    if (this.#leaving) return
    this.#leaving = true
    for (const leave of this.#waiting) leave()
    this.#listener.leaving(this)
  }

  stay(): void {
    if (!this.#leaving) return
    this.#leaving = false
    this.#listener.staying(this)
  }

  /** As the app does it: `webview.injectJavaScript('window.postMessage(…)')`. */
  async give(message: unknown): Promise<void> {
    this.given++
    const script = `window.postMessage(${JSON.stringify(message)})`
    await this.send('Runtime.evaluate', evaluation(script)).catch(() => {})
  }

  /** The value of an expression in the main document; undefined when it is gone. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.ask('Runtime.evaluate', evaluation(expression))
    return (answer?.['result'] as { value?: unknown } | undefined)?.value
  }

  /** As `send`, of what the document itself must answer; undefined when it is being left. */
  async ask(method: string, params: Members): Promise<Members | undefined> {
    if (this.#leaving) return undefined
    let leave = () => {}
    const left = new Promise<undefined>(resolve => {
      leave = () => resolve(undefined)
      this.#waiting.add(leave)
    })
    try {
      return await Promise.race([this.send(method, params), left])
    } catch {
      return undefined
    } finally {
      this.#waiting.delete(leave)
    }
  }

  async state(): Promise<PageState | undefined> {
    return (await this.#control('state')) as PageState | undefined
  }

  async moveTo(now: number): Promise<void> {
    await this.#control('moveTo', now)
  }

  async run(to: number, until: number): Promise<number | undefined> {
    return (await this.#control('run', to, until)) as number | undefined
  }

  async release(): Promise<void> {
    await this.#control('release')
  }

  #control(method: keyof Controls, ...args: number[]): Promise<unknown> {
    return this.evaluate(`globalThis[${this.#controls}]?.${method}(${args.join(', ')})`)
  }

  #hear({ method, params }: CdpEvent): void {
    switch (method) {
      case 'Runtime.executionContextCreated': {
        const { id, auxData } = params['context'] as {
          id: number
          auxData?: { isDefault?: boolean; frameId?: string }
        }
        if (!auxData?.isDefault || auxData.frameId !== this.frame) return
        this.#context = id
        this.documents++
        this.given = 0
        this.#leaving = false
        this.#listener.document(this)
        return
      }
      case 'Runtime.bindingCalled':
        if (params['executionContextId'] === this.#context) this.#receive(String(params['payload']))
        return
      case 'Runtime.exceptionThrown':
        this.#hearException(params['exceptionDetails'] as ExceptionDetails)
        return
      case 'Runtime.consoleAPICalled': {
        const args = params['args'] as { value?: unknown; description?: string }[]
        const texts = args.map(({ value, description }) =>
          value === undefined
            ? (description ?? '')
            : typeof value === 'string'
              ? value
              : JSON.stringify(value),
        )
        this.#listener.printed(this, texts.join(' '))
        return
      }
      case 'Page.loadEventFired':
        void this.#reportLoaded()
        return
      case 'Page.frameStoppedLoading':
        if (params['frameId'] === this.frame) this.stay()
        return
      case 'Page.windowOpen':
        this.#listener.opening(this, String(params['url']))
        return
      case 'Network.webSocketCreated':
        this.#listener.escaping(this, `a WebSocket to ${String(params['url'])}`)
        return
      case 'Network.webTransportCreated':
        this.#listener.escaping(this, `a WebTransport to ${String(params['url'])}`)
        return
    }
  }

  async #reportLoaded(): Promise<void> {
    const url = await this.evaluate('location.href')
    if (typeof url === 'string') this.#listener.loaded(this, url)
  }

  #receive(payload: string): void {
    let message: Partial<{ post: unknown; stack: unknown; leaving: unknown }>
    try {
      message = JSON.parse(payload) as Record<string, unknown>
    } catch {
      return
    }
    const { post, stack, leaving } = message satisfies Partial<
      Record<keyof (FromPage & object) | string, unknown>
    >
    if (typeof post === 'string') this.#listener.posted(this, post, String(stack ?? ''))
    else if (typeof leaving === 'string') this.leave()
  }

  #hearException(details: ExceptionDetails): void {
    const { exception, text = '', url = '', lineNumber, columnNumber, stackTrace } = details
    const description = exception?.description ?? `${text} ${String(exception?.value ?? '')}`
    const frames = stackTrace?.callFrames ?? []
    const own = { url, lineNumber, columnNumber }
    this.#listener.thrown(this, description.split('\n', 1)[0]!, frames.length > 0 ? frames : [own])
  }
}

interface ExceptionDetails {
  text?: string
  url?: string
  lineNumber: number
  columnNumber: number
  exception?: { description?: string; value?: unknown }
  stackTrace?: { callFrames: CallFrame[] }
}

function evaluation(expression: string): Members {
  return {
    expression: `${expression}\n//# sourceURL=konnector-lint://launcher.js`,
    awaitPromise: true,
    returnByValue: true,
    // A site's policy holds for the konnector, too.
    allowUnsafeEvalBlockedByCSP: false,
  }
}
