import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isSlug, isVersion } from '../../cozy/registry-names.ts'
import type { RegistryApp, RegistryVersion } from '../types.ts'
import { encodeGoJson, RawJson, Refusal } from './answer.ts'

/** An application as it is kept: without what is worked out for each answer. */
export type StoredApp = Omit<RegistryApp, 'versions' | 'label' | 'latest_version'>

/** A version, with its manifest as it was written. */
export interface StoredVersion extends RegistryVersion {
  manifest: RawJson
}

/** The revision of a document, as CouchDB numbers them. */
export function revisionOf(document: unknown): string {
  return `1-${createHash('md5').update(encodeGoJson(document)).digest('hex')}`
}

export interface Blob {
  contentType: string
  bytes: Uint8Array
}

/** An editor, and whether its versions are published without approval. */
export interface Editor {
  name: string
  autoPublication: boolean
}

/** A token publishes one application of one editor, or is a master's and does everything. */
export interface StoredToken {
  token: string
  scope: 'master' | { editor: string; app: string }
}

interface Accounts {
  editors: Editor[]
  tokens: StoredToken[]
}

type Shelf = 'versions' | 'pending'

/**
 * Everything the embedded registry knows, as JSON and files below one folder:
 *
 *     accounts.json                                   editors and tokens
 *     spaces/<space>/apps/<slug>.json
 *     spaces/<space>/{versions,pending}/<slug>/<version>.json
 *     spaces/<space>/tarballs/<slug>/<version>/<name> and its .type
 *     assets/<sha256> and its .type
 *
 * Read anew for every request, so a person may look at it, and change it, while it runs.
 */
export class Store {
  readonly #dir: string
  readonly #origin: string
  /** `origin` is where the registry is asked: its own addresses are below it, wherever it ran before. */
  constructor(dir: string, origin = '') {
    this.#dir = dir
    this.#origin = origin
  }

  get accounts(): Accounts {
    return this.#readJson<Accounts>('accounts.json') ?? { editors: [], tokens: [] }
  }

  set accounts(accounts: Accounts) {
    this.#writeJson(['accounts.json'], accounts)
  }

  app(space: string, slug: string): StoredApp | undefined {
    if (slug === '') throw new Refusal(500, 'kivik: docID required')
    return this.#readJson('spaces', folderOf(space), 'apps', `${checked(slug)}.json`)
  }

  apps(space: string): StoredApp[] {
    return this.#list('spaces', folderOf(space), 'apps').flatMap(file => {
      const app = this.#readJson<StoredApp>('spaces', folderOf(space), 'apps', file)
      return app === undefined ? [] : [app]
    })
  }

  saveApp(space: string, app: StoredApp): void {
    this.#writeJson(['spaces', folderOf(space), 'apps', `${checked(app.slug)}.json`], app)
  }

  version(shelf: Shelf, space: string, slug: string, version: string): StoredVersion | undefined {
    if (!isVersion(version)) throw new Refusal(400, 'Invalid version value')
    if (slug === '') return undefined
    return this.#readVersion(space, ['spaces', folderOf(space), shelf, checked(slug), `${version}.json`])
  }

  versions(shelf: Shelf, space: string, slug: string): StoredVersion[] {
    if (slug === '') return []
    const folder = ['spaces', folderOf(space), shelf, checked(slug)]
    return this.#list(...folder).flatMap(file => this.#readVersion(space, [...folder, file]) ?? [])
  }

  saveVersion(shelf: Shelf, space: string, version: StoredVersion): void {
    this.#writeJson(['spaces', folderOf(space), shelf, checked(version.slug), `${version.version}.json`], {
      ...version,
      manifest: version.manifest.text,
    })
  }

  /** The address of a version's archive. */
  tarballUrl(
    space: string,
    { slug, version }: Pick<RegistryVersion, 'slug' | 'version'>,
    name: string,
  ): string {
    const prefix = space === '' ? '' : `/${space}`
    return `${this.#origin}${prefix}/registry/${slug}/${version}/tarball/${name}`
  }

  removePending(space: string, { slug, version }: StoredVersion): void {
    rmSync(join(this.#dir, 'spaces', folderOf(space), 'pending', checked(slug), `${version}.json`), {
      force: true,
    })
  }

  saveTarball(
    space: string,
    { slug, version }: Pick<RegistryVersion, 'slug' | 'version'>,
    name: string,
    blob: Blob,
  ): void {
    this.#writeBlob(
      ['spaces', folderOf(space), 'tarballs', checked(slug), version, encodeURIComponent(name)],
      blob,
    )
  }

  tarball(space: string, { slug, version }: StoredVersion, name: string): Blob | undefined {
    return this.#readBlob(
      'spaces',
      folderOf(space),
      'tarballs',
      checked(slug),
      version,
      encodeURIComponent(name),
    )
  }

  /** Kept once for the same bytes; gives their sha256. */
  saveAsset(blob: Blob): string {
    const sha256 = createHash('sha256').update(blob.bytes).digest('hex')
    this.#writeBlob(['assets', sha256], blob)
    return sha256
  }

  asset(sha256: string): Blob | undefined {
    return this.#readBlob('assets', sha256)
  }

  /** A manifest is kept as text, because a JSON parser would not keep how it is written. */
  #readVersion(space: string, path: readonly string[]): StoredVersion | undefined {
    const stored = this.#readJson<Omit<StoredVersion, 'manifest'> & { manifest: unknown }>(...path)
    if (stored === undefined) return undefined
    const { manifest, url } = stored
    const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest)
    return {
      ...stored,
      manifest: new RawJson(text),
      url: this.tarballUrl(space, stored, url.split('/').at(-1)!),
    }
  }

  #list(...path: string[]): string[] {
    try {
      return readdirSync(join(this.#dir, ...path)).toSorted()
    } catch {
      return []
    }
  }

  #read(...path: string[]): Buffer | undefined {
    try {
      return readFileSync(join(this.#dir, ...path))
    } catch {
      return undefined
    }
  }

  #readJson<T>(...path: string[]): T | undefined {
    const bytes = this.#read(...path)
    return bytes && (JSON.parse(bytes.toString()) as T)
  }

  #readBlob(...path: string[]): Blob | undefined {
    const bytes = this.#read(...path)
    const contentType = this.#read(...path.slice(0, -1), `${path.at(-1)}.type`)
    return bytes && { bytes, contentType: contentType?.toString() ?? 'application/octet-stream' }
  }

  #writeBlob(path: readonly string[], { bytes, contentType }: Blob): void {
    this.#write([...path.slice(0, -1), `${path.at(-1)}.type`], contentType)
    this.#write(path, bytes)
  }

  #writeJson(path: readonly string[], value: unknown): void {
    this.#write(path, `${JSON.stringify(value, undefined, 2)}\n`)
  }

  /** Whole or not at all: a registry that is killed keeps what it had. */
  #write(path: readonly string[], content: string | Uint8Array): void {
    const file = join(this.#dir, ...path)
    const draft = `${file}.${randomBytes(4).toString('hex')}~`
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, content, { mode: 0o600 })
    renameSync(draft, file)
  }
}

function checked(slug: string): string {
  if (!isSlug(slug))
    throw new Refusal(
      400,
      'Invalid application slug: should contain only lowercase alphanumeric characters and dashes',
    )
  return slug
}

function folderOf(space: string): string {
  return space === '' ? '__default__' : space
}
