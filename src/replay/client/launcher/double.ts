import type { BrowserPage } from '../browser/page.ts'
import { appFacts } from './app-facts.ts'
import { Bridge, type Methods } from './bridge.ts'
import type { Cookies } from './cookies.ts'
import type { Cozy, Manifest } from './cozy.ts'
import { Moments } from './moments.ts'
import { Worker } from './worker.ts'

/** What the double reports; the order is that of what happens. */
export interface DoubleListener {
  log(level: string, message: string): void
  /** The pilot asked the worker to run a method. */
  called(method: string, stack: string): void
  /** An error in the worker became `false` for the pilot. */
  lost(method: string, message: string, stack: string): void
  /** What a replay does not have was asked for. */
  missing(method: string, stack: string): void
  /** The app refuses cookies of that domain. */
  cookieDomain(domain: string, stack: string): void
  /** Whose account it is, as the konnector says. */
  identifier(value: string | undefined): void
  /** The worker is shown to a person, or hidden. */
  shown(visible: boolean): void
  /** The konnector keeps credentials. */
  credentials(values: unknown): void
  /** No content script answered. */
  noHandshake(page: BrowserPage['name']): void
}

export interface DoubleOptions {
  pilot: BrowserPage
  worker: BrowserPage
  manifest: Manifest
  cozy: Cozy
  cookies: Cookies
  /** What `getCredentials` answers. */
  credentials: unknown
  listener: DoubleListener
}

type Document = Record<string, unknown>

/**
 * The flagship app's launcher, as the two pages see it. Own code after FLG libs/ReactNativeLauncher.js, libs/Launcher.js
 * and screens/konnectors/LauncherView.js; `appFacts` has what can be looked up there.
 */
export class Double {
  readonly #options: DoubleOptions
  readonly #pilot: Bridge
  readonly #worker: Worker
  readonly #moments = new Moments<'stopped'>()
  #credentials: unknown
  #identifier: string | undefined
  /** The stack of the pilot's last word. */
  #stack = ''
  #stopped = false
  #result: string | undefined

  constructor(options: DoubleOptions) {
    this.#options = options
    this.#credentials = options.credentials
    const log = this.#log
    this.#worker = new Worker(options.worker, this.#workerMethods(), {
      log,
      workerEvent: event => this.#pilot.emit('workerEvent', event),
      failed: () => this.stop(appFacts.documentError),
      noHandshake: () => options.listener.noHandshake('worker'),
    })
    this.#pilot = new Bridge(options.pilot, this.#pilotMethods(), { log })
  }

  /** Runs the konnector from its start to its end. Resolves as the job's error; undefined is success. */
  async run(): Promise<string | undefined> {
    const stopped = new Promise<void>(resolve => this.#moments.once('stopped', resolve))
    this.#start().then(
      () => this.stop(undefined),
      (error: unknown) => this.stop(messageOf(error)),
    )
    await stopped
    return this.#result
  }

  /** Ends the run; what comes first counts. FLG libs/ReactNativeLauncher.js `stop` */
  stop(error: string | undefined): void {
    if (this.#stopped) return
    this.#stopped = true
    this.#result = error
    this.#pilot.close()
    this.#worker.close()
    this.#moments.emit('stopped')
  }

  /** A page posted to the app. FLG screens/konnectors/LauncherView.js `onWorkerMessage` */
  receive(page: BrowserPage, text: string, stack: string): void {
    let message: unknown
    try {
      message = JSON.parse(text)
    } catch {
      return
    }
    if (page === this.#options.pilot) {
      this.#stack = stack
      this.#pilot.receive(message)
    } else this.#worker.receive(message)
  }

  /** The worker's main frame has loaded what is there. */
  loaded(url: string): void {
    this.#worker.innerUrl = url
  }

  /** The worker's page has a new document. */
  newDocument(): void {
    this.#worker.newDocument()
  }

  /** Resolves once the worker's content script has its role. */
  whenReady(): Promise<void> {
    return this.#worker.whenReady()
  }

  /** The worker's page does not leave its document, though it began to. */
  stays(): void {
    this.#worker.stays()
  }

  /** A script in the worker asks for a window. FLG screens/konnectors/LauncherView.js `onWorkerOpenWindow` */
  opening(url: string): void {
    this.#worker.setState({ url }).catch(() => {})
  }

  /** The worker's main document did not come. */
  documentFailed(): void {
    this.stop(appFacts.documentError)
  }

  async #start(): Promise<void> {
    const { pilot, worker, manifest, cozy, listener } = this.#options
    await Promise.all([pilot.goTo('about:blank'), worker.goTo('about:blank')])
    const handshakes = await Promise.allSettled([this.#pilot.connect(), this.#worker.connect()])
    const failed = handshakes.findIndex(({ status }) => status === 'rejected')
    if (failed !== -1) {
      listener.noHandshake(failed === 0 ? 'pilot' : 'worker')
      throw new Error(appFacts.handshakeError)
    }
    this.#worker.started()
    await this.#pilot.call('setContentScriptType', 'pilot')
    await this.#worker.call('setContentScriptType', 'worker', { shouldRecord: null })
    await worker.release()
    const { account } = cozy
    let identifier: string
    try {
      identifier = await this.#authenticate(account)
    } catch (error) {
      if (messageOf(error) !== appFacts.wrongIdentifier) throw error
      await this.#pilot.call('ensureNotAuthenticated')
      identifier = await this.#authenticate(account)
    }
    this.#identifier = identifier
    cozy.open(identifier)
    const files = hasPermission(manifest, 'io.cozy.files') ? await cozy.existingFiles() : undefined
    await this.#pilot.call('fetch', {
      manifest,
      account: cozy.account,
      trigger: cozy.trigger,
      job: cozy.job,
      sourceAccountIdentifier: identifier,
      flags: {},
      ...(files && { existingFilesIndex: Object.fromEntries(files) }),
    })
  }

  /** FLG libs/ReactNativeLauncher.js `initAndCheckSourceAccountIdentifier` */
  async #authenticate(account: Document | null): Promise<string> {
    await this.#pilot.call('ensureAuthenticated', { account, trigger: this.#options.cozy.trigger ?? null })
    const user = (await this.#pilot.call('getUserDataFromWebsite')) as Document | null | undefined
    const identifier = user?.['sourceAccountIdentifier']
    this.#options.listener.identifier(identifier ? String(identifier) : undefined)
    if (!identifier) throw new Error(appFacts.identifierError)
    const known = (account?.['auth'] as { accountName?: unknown } | undefined)?.accountName
    if (account && identifier !== known) {
      const message = `Wrong account identifier: ${String(identifier)} should be ${String(known)}`
      this.#options.listener.log('error', message)
      throw new Error(appFacts.wrongIdentifier)
    }
    return String(identifier)
  }

  readonly #log = (message: unknown): void => {
    const { level, msg } = (message ?? {}) as Document
    const known = ['debug', 'info', 'warn', 'error'].includes(String(level)) ? String(level) : 'debug'
    this.#options.listener.log(known, typeof msg === 'string' ? msg : JSON.stringify(msg ?? ''))
  }

  #pilotMethods(): Methods {
    const { cozy, cookies, listener } = this.#options
    const methods: Methods = {
      ...this.#cookieMethods(),
      setWorkerState: options => this.#setWorkerState((options ?? {}) as Document),
      blockWorkerInteractions: () => {},
      unblockWorkerInteractions: () => {},
      runInWorker: (method, ...args) => this.#runInWorker(String(method), args),
      saveFiles: (entries, options) => {
        const download = (entry: Document) => this.#worker.call('downloadFileInWorker', entry)
        return cozy.saveFiles(entries as Document[], (options ?? {}) as Document, download, this.#log)
      },
      saveBills: (entries, options) => cozy.saveBills(entries as Document[], (options ?? {}) as Document),
      saveIdentity: contact => cozy.saveIdentity(contact),
      queryAll: (definition, options) => cozy.queryAll(definition, options),
      setUserAgent: userAgent => this.#options.worker.setUserAgent(String(userAgent)),
      setIncognito: () => {},
      // Before the first account there is none to keep credentials for. FLG libs/Launcher.js `getCredentials`
      getCredentials: () => (cozy.account ? (this.#credentials ?? null) : null),
      saveCredentials: values => {
        if (!cozy.account) throw new TypeError("Cannot read properties of null (reading '_id')")
        this.#credentials = values
        listener.credentials(values)
      },
      saveCookieToKeychain: cookie => cookies.keep(cookie),
      saveAccountData: data => cozy.saveAccountData(data),
      runServerJob: () => {
        listener.missing('runServerJob', this.#stack)
        throw new Error('runServerJob: a replay has no server to run the job')
      },
    }
    return only(methods, appFacts.pilotMethods)
  }

  #workerMethods(): Methods {
    const methods: Methods = {
      ...this.#cookieMethods(),
      sendToPilot: async object => {
        await this.#pilot.call('storeFromWorker', object)
      },
    }
    return only(methods, appFacts.workerMethods)
  }

  #cookieMethods(): Methods {
    const { cookies, listener } = this.#options
    return cookies.methods(domain => listener.cookieDomain(domain, this.#stack))
  }

  async #setWorkerState(options: Document): Promise<void> {
    await this.#worker.setState(options)
    if (typeof options['visible'] === 'boolean') this.#options.listener.shown(options['visible'])
  }

  /**
   * A method in the worker; `false` when the document was left meanwhile, and when it threw: what post-me brings is no
   * `Error`. FLG libs/ReactNativeLauncher.js `runInWorker`
   */
  async #runInWorker(method: string, args: unknown[]): Promise<unknown> {
    const stack = this.#stack
    const { listener } = this.#options
    listener.called(method, stack)
    try {
      return await this.#worker.callInDocument(method, args)
    } catch (error) {
      if (error instanceof Error && error.message !== 'WORKER_RELOADED') throw error
      if (!(error instanceof Error)) listener.lost(method, messageOf(error), stack)
      return false
    }
  }

  /** Whose account it is, once the konnector said so. */
  get identifier(): string | undefined {
    return this.#identifier
  }
}

function only(methods: Methods, names: readonly string[]): Methods {
  return Object.fromEntries(names.map(name => [name, methods[name]!]))
}

/** FLG app/domain/manifest/permissions.ts: a rule of that type, whatever its name. */
function hasPermission({ permissions }: Manifest, type: string): boolean {
  const rules = Object.values((permissions ?? {}) as Record<string, { type?: unknown } | null>)
  return rules.some(rule => rule?.type === type)
}

/** post-me brings errors as plain objects. */
function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message
  return typeof message === 'string' ? message : String(error)
}
