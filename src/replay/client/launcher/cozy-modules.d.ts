declare module 'cozy-client' {
  export class CozyClient {
    constructor(options: {
      uri: string
      token: string
      appMetadata?: { slug: string; version: string }
      warningForCustomHandlers?: boolean
    })
    query(definition: unknown): Promise<{ data: Record<string, unknown> }>
    queryAll(definition: unknown, options?: unknown): Promise<Record<string, unknown>[]>
    save(document: Record<string, unknown>): Promise<{ data: Record<string, unknown> }>
    setAppMetadata(metadata: Record<string, unknown>): void
  }
  /** A CommonJS module, whose default is all of it. */
  const library: { default: typeof CozyClient }
  export default library
  interface Query {
    getById(id: string): Query
    where(selector: object): Query
    indexFields(fields: string[]): Query
    select(fields: string[]): Query
  }
  export function Q(doctype: string): Query
  export const QueryDefinition: new (definition: unknown) => Query
  export const models: {
    konnectorFolder: { buildFolderPath(konnector: unknown, account: unknown): string }
  }
}

declare module 'cozy-clisk/dist/launcher' {
  import type { CozyClient } from 'cozy-client'
  type Entries = Record<string, unknown>[]
  export function saveFiles(
    client: CozyClient,
    entries: Entries,
    folderPath: string,
    options: Record<string, unknown>,
  ): Promise<Entries>
  export function saveBills(entries: Entries, options: Record<string, unknown>): Promise<Entries>
  export function saveIdentity(
    contact: unknown,
    identifier: string,
    options: { client: CozyClient },
  ): Promise<void>
}

declare module 'post-me' {
  type Listener = (event: { data: unknown }) => void
  interface Connection {
    localHandle(): { emit(event: string, payload: unknown): void }
    remoteHandle(): {
      call(method: string, ...args: unknown[]): Promise<unknown>
      addEventListener(event: string, listener: (payload: unknown) => void): void
    }
    close(): void
  }
  export function ParentHandshake(
    messenger: { postMessage(message: unknown): void; addMessageListener(listener: Listener): () => void },
    methods: Record<string, (...args: unknown[]) => unknown>,
    maxAttempts: number,
    attemptsInterval: number,
  ): Promise<Connection>
}
