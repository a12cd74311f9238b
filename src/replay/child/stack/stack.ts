import type { HttpRequest, HttpResponse } from '../../exchange.ts'
import type { Access } from '../../../cozy/permissions.ts'
import type { Doc, Packed } from '../../protocol.ts'
import { answerData } from './data.ts'
import { Documents } from './documents.ts'
import { FileRoutes } from './files.ts'
import {
  type StackRoute,
  apiError,
  type Emit,
  type StackRequest,
  couchError,
  forbidden,
  jsonResponse,
} from './route.ts'
import { type Entry, FileTree, type Reference } from './tree.ts'

/** What surrounds a stack: it grants the rights and gets the reports. */
export interface StackHost {
  /** Gets everything that happens, such as the right each answer needs. */
  emit: Emit
  /** Whether one of these rights is given. Without one nothing happens, and the answer is 403. */
  isGranted(any: readonly Access[]): boolean
  /** The code that a person enters when the account is in that state; undefined when nobody does. */
  enterCode?(state: string): string | undefined
}

/** A Cozy as a run left it, for the next one. */
export interface StackState {
  documents: Record<string, Doc[]>
  entries: Packed<Entry>[]
}

/** The routes of cozy-stack that cozy-konnector-libs and cozy-client call, over documents and files in memory. */
export class Stack {
  readonly #documents: Documents
  readonly #tree: FileTree
  readonly #konnector: Reference
  readonly #files: FileRoutes
  readonly #host: StackHost
  readonly #instance: HttpResponse

  constructor({ slug, locale = 'en' }: { slug: string; locale?: string }, host: StackHost) {
    this.#instance = instanceIn(locale)
    this.#konnector = { type: 'io.cozy.konnectors', id: `io.cozy.konnectors/${slug}` }
    this.#tree = new FileTree(host.emit)
    this.#documents = new Documents(host.emit, new Map([['io.cozy.files', () => this.#files.documents()]]))
    this.#files = new FileRoutes(this.#tree, this.#konnector, host.isGranted)
    this.#host = host
  }

  /** All that is in it. */
  dump(): StackState {
    return { documents: this.#documents.dump(), entries: this.#tree.dump() }
  }

  /** Puts there what `dump` gave; emits nothing. */
  restore({ documents, entries }: StackState): void {
    this.#documents.restore(documents)
    this.#tree.restore(entries)
  }

  /** Puts an account there, or another in its place; emits nothing. */
  seedAccount(account: Doc): void {
    this.#documents.seed('io.cozy.accounts', account)
  }

  /** Puts the konnector's folder there; emits nothing. */
  seedFolder({ id, path }: { id: string; path: string }): void {
    this.#tree.seedFolder(path, id, this.#konnector)
  }

  /** Answers a request of the konnector, or of the app, which has every right of its own. */
  answer(request: HttpRequest, by: 'konnector' | 'app' = 'konnector'): HttpResponse {
    const { pathname, searchParams } = new URL(request.url)
    const call: StackRequest = {
      ...request,
      method: request.method.toUpperCase(),
      segments: pathname.slice(1).split('/').map(decodeURIComponent),
      query: searchParams,
    }
    const route = `${call.method} ${decodeURIComponent(pathname)}`
    try {
      const found = this.#route(call)
      if (!found) {
        this.#host.emit({ fact: 'unknown-route', route })
        return apiError(404, 'Not Found', 'the in-memory stack has no such route')
      }
      const { any, respond } = found
      if (any.length === 0 || by === 'app') return respond()
      this.#host.emit({ fact: 'access', route, any })
      return this.#host.isGranted(any) ? respond() : forbidden(call)
    } catch (error) {
      return couchError(400, 'bad_request', (error as Error).message)
    }
  }

  /** A person enters the code that cozy-konnector-libs waits for: it looks for `twoFACode` in the account. */
  #enterCode(id: string): void {
    const account = this.#documents.get('io.cozy.accounts', id)
    const state = account?.['state']
    if (!account || typeof state !== 'string' || !/^TWOFA_NEEDED(?!.*\.APP$)/.test(state)) return
    if (account['twoFACode']) return
    const twoFACode = this.#host.enterCode?.(state)
    if (twoFACode !== undefined) this.#documents.change('io.cozy.accounts', { ...account, twoFACode })
  }

  #route(call: StackRequest): StackRoute | undefined {
    const [room, second, third, ...rest] = call.segments
    if (room === 'files') return this.#files.answer(call)
    if (room === 'data') {
      if (rest.join('/') === 'relationships/references')
        return this.#files.answerReferences(call, second!, third!)
      if (second === 'io.cozy.files' && third === '_index') return this.#files.answerIndex(call)
      if (second === 'io.cozy.accounts' && third !== undefined && call.method === 'GET')
        this.#enterCode(third)
      return answerData(call, this.#documents)
    }
    if (call.method === 'GET' && room === 'settings' && second === 'instance')
      return { any: [], respond: () => this.#instance }
    // cozy-konnector-libs before 4.56 ask for it before anything else.
    if (call.method === 'GET' && room === 'status') return { any: [], respond: () => status }
    return undefined
  }
}

const status = jsonResponse(200, {
  cache: 'healthy',
  couchdb: 'healthy',
  fs: 'healthy',
  status: 'OK',
  message: 'OK',
})

const instanceIn = (locale: string) =>
  jsonResponse(200, {
    data: {
      type: 'io.cozy.settings',
      id: 'io.cozy.settings.instance',
      attributes: { locale, timezone: 'UTC', context: 'default' },
    },
  })
