import { relative, resolve, sep } from 'node:path'
import type { RepositoryFiles } from '../konnector/konnector.ts'
import { readFile } from '../konnector/disk.ts'
import { isListed } from '../konnector/read.ts'

export interface TextStoreOptions {
  /** Reads the repository; without it, only what is set is in it. */
  files: RepositoryFiles | undefined
  /** Whether files outside of `files`, such as a configuration elsewhere, are read from the disk. */
  readsDisk: boolean
}

/** The files of a repository and around it: each is read from the disk once, and a text can stand in for it. */
export class TextStore {
  readonly #dir: string
  readonly #repository: RepositoryFiles | undefined
  readonly #readsDisk: boolean
  // By absolute path; `undefined` is a file that is missing.
  readonly #set = new Map<string, Uint8Array | undefined>()
  readonly #read = new Map<string, Uint8Array | undefined>()
  readonly #existing = new Map<string, boolean>()
  readonly #lists = new Map<string, readonly string[]>()

  constructor(dir: string, { files, readsDisk }: TextStoreOptions) {
    this.#dir = dir
    this.#repository = files
    this.#readsDisk = readsDisk
  }

  /** The repository as the store has it. */
  readonly files: RepositoryFiles = {
    has: path => this.#has(path),
    read: path => this.read(path),
    list: (under = '.') => this.#list(under),
  }

  /** The bytes of a file, named relative to the repository or absolute. */
  read(name: string): Uint8Array | undefined {
    const path = resolve(this.#dir, name)
    if (this.#set.has(path)) return this.#set.get(path)
    if (!this.#read.has(path)) this.#read.set(path, this.#readOnce(path))
    return this.#read.get(path)
  }

  /** The text of a file, named relative to the repository or absolute. */
  text(name: string): string | undefined {
    const bytes = this.read(name)
    return bytes && Buffer.from(bytes).toString('utf8')
  }

  /** Puts bytes in the place of a file; `undefined` removes the file. */
  set(name: string, bytes: Uint8Array | undefined): void {
    this.#set.set(resolve(this.#dir, name), bytes)
  }

  /** Forgets what is known of a file, so that the disk is read again. */
  forget(name: string): void {
    const path = resolve(this.#dir, name)
    for (const map of [this.#set, this.#read, this.#existing]) map.delete(path)
    this.#lists.clear()
  }

  #has(name: string): boolean {
    const path = resolve(this.#dir, name)
    if (this.#set.has(path)) return this.#set.get(path) !== undefined
    const known = this.#existing.get(path) ?? this.#repository?.has(name) ?? false
    this.#existing.set(path, known)
    return known
  }

  #list(under: string): readonly string[] {
    const onDisk = this.#lists.get(under) ?? this.#repository?.list(under) ?? []
    this.#lists.set(under, onDisk)
    if (this.#set.size === 0) return onDisk
    const paths = new Set(onDisk)
    for (const [path, bytes] of this.#set) {
      const name = this.#nameOf(path)
      if (bytes === undefined) paths.delete(name)
      else if (isListed(name) && (under === '.' || name.startsWith(`${under}/`))) paths.add(name)
    }
    return [...paths].toSorted()
  }

  #readOnce(path: string): Uint8Array | undefined {
    const name = this.#nameOf(path)
    if (this.#repository && !name.startsWith('../')) return this.#repository.read(name)
    return this.#readsDisk ? readFile(path) : undefined
  }

  #nameOf(path: string): string {
    return relative(this.#dir, path).split(sep).join('/')
  }
}
