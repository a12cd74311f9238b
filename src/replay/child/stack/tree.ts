import { createHash } from 'node:crypto'
import type { Doc, Packed } from '../../protocol.ts'
import type { Emit } from './route.ts'
import { createId, nextRevision } from './ids.ts'
import { fileClass } from './mime.ts'

export const rootId = 'io.cozy.files.root-dir'
const trashId = 'io.cozy.files.trash-dir'

export interface Reference {
  type: string
  id: string
}

/** A file or a folder of the stack. */
export interface Entry {
  id: string
  rev: string
  type: 'file' | 'directory'
  name: string
  dirId: string
  trashed: boolean
  /** What the clients read and write beside the rest: metadata, cozyMetadata, tags… */
  attributes: Record<string, unknown>
  referencedBy: Reference[]
  mime?: string
  content?: Uint8Array
}

export interface NewEntry {
  name: string
  dirId: string
  attributes?: Record<string, unknown>
  mime?: string
  content?: Uint8Array
}

/** The files and folders of the stack; every change of a file is reported. */
export class FileTree {
  readonly #entries = new Map<string, Entry>()
  readonly #emit: Emit

  constructor(emit: Emit) {
    this.#emit = emit
    for (const [id, name, dirId] of [
      [rootId, '', ''],
      [trashId, '.cozy_trash', rootId],
    ] as const)
      this.#entries.set(id, { ...folder(id, name, dirId), rev: nextRevision(undefined) })
  }

  /** All there is; bytes are base64. */
  dump(): Packed<Entry>[] {
    return this.all().map(({ content, ...entry }) => ({
      ...entry,
      ...(content && { content: Buffer.from(content).toString('base64') }),
    }))
  }

  /** Puts there what `dump` gave, without a report. */
  restore(dumped: readonly Packed<Entry>[]): void {
    for (const { content, ...entry } of dumped)
      this.#entries.set(entry.id, {
        ...entry,
        ...(content !== undefined && { content: Buffer.from(content, 'base64') }),
      })
  }

  /** Makes a folder and those around it; the id is the last one's. Nothing is reported. */
  seedFolder(path: string, id: string, reference: Reference): void {
    const names = path.split('/').filter(Boolean)
    let dirId = rootId
    for (const [index, name] of names.entries()) {
      const last = index === names.length - 1
      const entry = folder(last ? id : createId('folder', dirId, name), name, dirId)
      if (last) entry.referencedBy.push(reference)
      this.#entries.set(entry.id, entry)
      dirId = entry.id
    }
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id)
  }

  all(): Entry[] {
    return [...this.#entries.values()]
  }

  at(path: string): Entry | undefined {
    const wanted = `/${path.split('/').filter(Boolean).join('/')}`
    return this.all().find(entry => this.pathOf(entry) === wanted)
  }

  childOf(dirId: string, name: string): Entry | undefined {
    return this.all().find(entry => entry.dirId === dirId && entry.name === name && entry.id !== rootId)
  }

  pathOf(entry: Entry): string {
    if (entry.id === rootId) return '/'
    const parent = this.pathOf(this.#entries.get(entry.dirId)!)
    return parent === '/' ? `/${entry.name}` : `${parent}/${entry.name}`
  }

  /** The entry, then the folders around it, up to the root. */
  ancestry(entry: Entry): Entry[] {
    const parent = this.#entries.get(entry.dirId)
    return parent ? [entry, ...this.ancestry(parent)] : [entry]
  }

  /** An entry that is not there yet. */
  prepare({ name, dirId, attributes = {}, mime, content }: NewEntry): Entry {
    return {
      ...folder(createId('file', dirId, name), name, dirId),
      type: content ? 'file' : 'directory',
      attributes,
      ...(content && { mime: mime ?? 'application/octet-stream', content }),
    }
  }

  add(entry: Entry): Entry {
    return this.#put(entry)
  }

  /** Changes an entry, reports it, and gives it its next revision. */
  update(entry: Entry, change: Partial<Entry>): Entry {
    return this.#put({ ...entry, ...change, rev: nextRevision(entry.rev) })
  }

  trash(entry: Entry): Entry {
    return this.update(entry, { trashed: true, dirId: trashId })
  }

  delete(entry: Entry): void {
    this.#entries.delete(entry.id)
    if (entry.type === 'file') this.#emit({ fact: 'file-gone', id: entry.id })
  }

  #put(entry: Entry): Entry {
    this.#entries.set(entry.id, entry)
    if (entry.content && !entry.trashed)
      this.#emit({
        fact: 'file',
        id: entry.id,
        path: this.pathOf(entry),
        mime: entry.mime!,
        content: Buffer.from(entry.content).toString('base64'),
        described: describeEntry(entry),
      })
    else if (entry.content) this.#emit({ fact: 'file-gone', id: entry.id })
    return entry
  }
}

function folder(id: string, name: string, dirId: string): Entry {
  return {
    id,
    rev: nextRevision(undefined),
    type: 'directory',
    name,
    dirId,
    trashed: false,
    attributes: {},
    referencedBy: [],
  }
}

/** What a konnector says about a file beside its content. */
function describeEntry({ attributes, referencedBy }: Entry): Record<string, unknown> {
  const { metadata, tags, cozyMetadata } = attributes as Record<string, Record<string, unknown> | undefined>
  const { sourceAccount, sourceAccountIdentifier } = cozyMetadata ?? {}
  return {
    ...(metadata && { metadata }),
    ...(Array.isArray(tags) && tags.length > 0 && { tags }),
    ...(sourceAccount !== undefined && { sourceAccount }),
    ...(sourceAccountIdentifier !== undefined && { sourceAccountIdentifier }),
    ...(referencedBy.length > 0 && { references: referencedBy.map(({ type, id }) => `${type}/${id}`) }),
  }
}

/** The entry as CouchDB holds it, and as a selector sees it. */
export function flattenEntry(entry: Entry, path: string): Doc {
  const { id, rev, type, name, dirId, trashed, attributes, referencedBy, mime, content } = entry
  return {
    _id: id,
    _rev: rev,
    type,
    name,
    dir_id: dirId,
    trashed,
    tags: [],
    ...attributes,
    ...(referencedBy.length > 0 && { referenced_by: referencedBy }),
    ...(type === 'directory' && { path }),
    ...(content && {
      mime,
      class: fileClass(mime!),
      executable: false,
      encrypted: false,
      size: String(content.length),
      md5sum: createHash('md5').update(content).digest('base64'),
    }),
  }
}
