import { emit } from '../../child/emit.ts'
import library, { type CozyClient, models, Q, QueryDefinition } from 'cozy-client'
import { saveBills, saveFiles, saveIdentity } from 'cozy-clisk/dist/launcher'
import { Stack, type StackState } from '../../child/stack/stack.ts'
import type { Header, HttpRequest } from '../../exchange.ts'
import { cozyOrigin, type Doc } from '../../protocol.ts'
import { createRightsCheck, type Rights } from '../../rights.ts'
import type { AppState } from '../input.ts'

/** The manifest as the app has it: the konnector. */
export type Manifest = Record<string, unknown> & { slug: string; version?: string }

type Document = Record<string, unknown>
type Log = (message: Document) => void

/** The tokens of cozy-stack that the app uses; what the konnector's asks for is asked with the manifest's rights. */
const tokens = { konnector: 'konnector', app: 'app' }

/**
 * The app's Cozy: savers of the real cozy-clisk and cozy-client on the stack in memory. FLG libs/Launcher.js; which client
 * has the konnector's token, FLG libs/konnectors/getLauncherClient.ts
 */
export class Cozy {
  readonly #manifest: Manifest
  readonly #stack: Stack
  readonly #client: CozyClient
  readonly #launcherClient: CozyClient
  #identifier: string | undefined
  #filesIndex: Map<string, Document> | undefined
  #firstSave = true
  account: Doc | null
  trigger: Doc | undefined
  job: Doc | undefined

  constructor(
    manifest: Manifest,
    rights: Rights,
    { accountName, stack }: Pick<AppState, 'accountName' | 'stack'>,
  ) {
    this.#manifest = manifest
    this.#stack = new Stack({ slug: manifest.slug }, { emit, isGranted: createRightsCheck(rights) })
    if (stack) this.#stack.restore(stack)
    this.account = null
    if (accountName !== undefined) this.#seedAccount(accountName)
    globalThis.fetch = async (input, init) => this.#answer(new Request(input, init))
    const client = (token: string, more = {}) => new library.default({ uri: cozyOrigin, token, ...more })
    this.#client = client(tokens.app)
    this.#launcherClient = client(tokens.konnector, {
      appMetadata: { slug: manifest.slug, version: manifest.version ?? '0.0.0' },
    })
  }

  /** The Cozy as it is now. */
  dump(): StackState {
    return this.#stack.dump()
  }

  async #answer(request: Request): Promise<Response> {
    if (!request.url.startsWith(`${cozyOrigin}/`))
      throw new TypeError(`the app asked for ${request.url}, which is not its Cozy`)
    const asked: HttpRequest = {
      method: request.method,
      url: request.url,
      headers: [...request.headers].map(([name, value]): Header => [name, value]),
      body: new Uint8Array(await request.arrayBuffer()),
    }
    const byApp = request.headers.get('authorization') === `Bearer ${tokens.app}`
    const { status, headers, body } = this.#stack.answer(asked, byApp ? 'app' : 'konnector')
    const noBody = status === 204 || status === 304
    return new Response(noBody ? null : Buffer.from(body), {
      status,
      headers: headers.map(([n, v]) => [n, v]),
    })
  }

  /** Makes account, folder, trigger and job as the app does once the konnector said whose account it is. */
  open(identifier: string): void {
    const { slug } = this.#manifest
    this.#identifier = identifier
    const account = this.#seedAccount(identifier)
    const path = models.konnectorFolder.buildFolderPath(this.#manifest, account)
    this.#stack.seedFolder({ id: 'replay-folder', path: `/${path.split('/').filter(Boolean).join('/')}` })
    const message = { account: account._id, konnector: slug, folder_to_save: 'replay-folder' }
    this.trigger = {
      _id: 'replay-trigger',
      id: 'replay-trigger',
      _type: 'io.cozy.triggers',
      type: '@client',
      worker: 'client',
      message,
    }
    this.job = { _id: 'replay-job', id: 'replay-job', _type: 'io.cozy.jobs', worker: 'client', message }
    this.#launcherClient.setAppMetadata({ sourceAccount: account._id })
    this.#launcherClient.setAppMetadata({ sourceAccountIdentifier: identifier })
  }

  #seedAccount(accountName: string): Doc {
    const { slug } = this.#manifest
    this.account = {
      _id: 'replay-account',
      _type: 'io.cozy.accounts',
      account_type: slug,
      ...this.account,
      auth: { accountName },
    }
    this.#stack.seedAccount(this.account)
    return this.account
  }

  /** FLG libs/Launcher.js `getExistingFilesIndex` */
  async existingFiles(reset = false): Promise<Map<string, Document>> {
    if (!reset && this.#filesIndex) return this.#filesIndex
    if (this.#identifier === undefined)
      throw new Error('getExistingFilesIndex: unexpected undefined sourceAccountIdentifier')
    const fields = ['metadata', 'cozyMetadata', 'name', 'dir_id', 'size', 'md5sum', 'mime', 'trashed']
    const files = await this.#client.queryAll(
      Q('io.cozy.files')
        .where({
          trashed: false,
          cozyMetadata: {
            sourceAccountIdentifier: this.#identifier,
            createdByApp: this.#manifest.slug,
          },
        })
        .indexFields(['cozyMetadata.createdByApp', 'cozyMetadata.sourceAccountIdentifier', 'trashed'])
        .select(fields),
    )
    const keyed = files.flatMap((file): [string, Document][] => {
      const key = (file['metadata'] as { fileIdAttributes?: string } | undefined)?.fileIdAttributes
      return key === undefined ? [] : [[key, file]]
    })
    this.#filesIndex = new Map(keyed)
    return this.#filesIndex
  }

  /** The index is as it was at the first save, and looked up again at every later one. FLG libs/Launcher.js */
  async #indexForSave(): Promise<Map<string, Document>> {
    const first = this.#firstSave
    this.#firstSave = false
    return this.existingFiles(!first)
  }

  /** `download` has the worker fetch an entry. FLG libs/Launcher.js `saveFiles` */
  async saveFiles(
    entries: Document[],
    options: Document,
    download: (entry: Document) => Promise<unknown>,
    log: Log,
  ): Promise<unknown> {
    const folder = await this.#client.query(Q('io.cozy.files').getById('replay-folder'))
    return saveFiles(this.#launcherClient, entries, String(folder.data['path']), {
      ...options,
      manifest: this.#manifest,
      sourceAccount: this.account?._id,
      sourceAccountIdentifier: this.#identifier,
      downloadAndFormatFile: async (entry: Document) => ({ ...entry, dataUri: await download(entry) }),
      existingFilesIndex: await this.#indexForSave(),
      log,
    })
  }

  /** FLG libs/Launcher.js `saveBills` */
  async saveBills(entries: Document[], options: Document): Promise<unknown> {
    return saveBills(entries, {
      ...options,
      client: this.#launcherClient,
      manifest: this.#manifest,
      sourceAccount: this.account?._id,
      sourceAccountIdentifier: this.#identifier,
      existingFilesIndex: await this.#indexForSave(),
    })
  }

  /** FLG libs/Launcher.js `saveIdentity` */
  async saveIdentity(contact: unknown): Promise<void> {
    await saveIdentity(contact, this.#identifier!, { client: this.#launcherClient })
  }

  /** FLG libs/Launcher.js `queryAll` */
  async queryAll(definition: unknown, options: unknown): Promise<unknown> {
    return this.#launcherClient.queryAll(new QueryDefinition(definition), options ?? undefined)
  }

  /** FLG libs/Launcher.js `saveAccountData` */
  async saveAccountData(data: unknown): Promise<unknown> {
    if (!this.account) throw new Error('Launcher: No associated account. Cannot save account data yet')
    const { data: current } = await this.#launcherClient.query(
      Q('io.cozy.accounts').getById(this.account._id),
    )
    const { data: saved } = await this.#launcherClient.save({ ...current, data })
    this.account = saved as Doc
    return saved
  }
}
