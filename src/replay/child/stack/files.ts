import type { Access, Verb } from '../../../cozy/permissions.ts'
import type { HttpResponse } from '../../exchange.ts'
import { findHeader } from '../../exchange.ts'
import { certifiedFlags } from '../../../cozy/libs-helpers.ts'
import { isObject, stringsOf } from '../../../json/values.ts'
import type { Doc } from '../../protocol.ts'
import { defineIndex, wholeType } from './data.ts'
import { createId } from './ids.ts'
import { fileClass, fileMime } from './mime.ts'
import { findDocuments } from './query.ts'
import { type StackRoute, apiError, readJsonBody, type StackRequest, jsonApi, noContent } from './route.ts'
import { type Entry, flattenEntry, type Reference, rootId, type FileTree } from './tree.ts'

const doctype = 'io.cozy.files'
const notFound = apiError(404, 'Not Found', 'file does not exist')

/** `/files/…`, as in cozy-stack's web/files; undefined when there is no such route. */
export class FileRoutes {
  readonly #tree: FileTree
  readonly #konnector: Reference
  readonly #isGranted: (any: readonly Access[]) => boolean
  readonly #metadata = new Map<string, unknown>()

  constructor(tree: FileTree, konnector: Reference, isGranted: (any: readonly Access[]) => boolean) {
    this.#tree = tree
    this.#konnector = konnector
    this.#isGranted = isGranted
  }

  /** Files and folders as CouchDB holds them. */
  documents(): Doc[] {
    return this.#tree.all().map(entry => flattenEntry(entry, this.#tree.pathOf(entry)))
  }

  answer(call: StackRequest): StackRoute | undefined {
    const [, first = '', second, third] = call.segments
    const path = call.query.get('Path')
    const { method } = call
    if (first === 'upload' && second === 'metadata' && method === 'POST') return this.#keepMetadata(call)
    if (first === '_find' && method === 'POST') return this.#find(call)
    if (second === 'relationships' && third === 'referenced_by')
      return this.#changeReferences(call, this.#tree.get(first))
    if (first === 'download') {
      const entry = second === undefined ? path && this.#tree.at(path) : this.#tree.get(second)
      return this.#on('GET', entry || undefined, download)
    }
    if (first === 'trash' && second !== undefined && method === 'DELETE')
      return this.#destroy(this.#tree.get(second))
    if (second !== undefined) return undefined
    const entry = first === 'metadata' ? (path ? this.#tree.at(path) : undefined) : this.#tree.get(first)
    switch (method) {
      case 'GET':
      case 'HEAD':
        return this.#on('GET', entry, one => this.#show(200, one))
      case 'POST':
        return this.#create(call, first || 'io.cozy.files.root-dir')
      case 'PUT':
        return this.#overwrite(call, entry)
      case 'PATCH':
        return this.#patch(call, entry)
      case 'DELETE':
        return this.#on('PATCH', entry, one => this.#show(200, this.#tree.trash(one)))
      default:
        return undefined
    }
  }

  /** `/data/io.cozy.files/_index` and `_find` speak of the same entries. */
  answerIndex(call: StackRequest): StackRoute {
    return { any: [wholeType('GET', doctype)], respond: () => defineIndex(call) }
  }

  /** The files and folders that refer to a document, and the adding of more. */
  answerReferences(call: StackRequest, type: string, id: string): StackRoute | undefined {
    const document = { ids: [id], fields: {}, own: false }
    const either = (verb: Verb, onFiles: Verb): Access[] => [
      { verb, doctype: type, document },
      wholeType(onFiles, doctype),
    ]
    const refers = (entry: Entry) => entry.referencedBy.some(ref => ref.type === type && ref.id === id)
    if (call.method === 'GET') {
      const respond = () => {
        const entries = this.#tree.all().filter(refers)
        const data = entries.map(entry => ({ id: entry.id, type: doctype }))
        const included = entries.map(entry => this.#resource(entry))
        return jsonApi(200, { data, included, meta: { count: data.length }, links: {} })
      }
      return { any: either('GET', 'GET'), respond }
    }
    if (call.method !== 'POST') return undefined
    const respond = () => {
      for (const { id: entryId } of referencesIn(call)) {
        const entry = this.#tree.get(entryId)
        if (entry && !refers(entry))
          this.#tree.update(entry, { referencedBy: [...entry.referencedBy, { type, id }] })
      }
      return noContent
    }
    return { any: either('PUT', 'PATCH'), respond }
  }

  #create(call: StackRequest, dirId: string): StackRoute {
    const name = call.query.get('Name') ?? ''
    const parent = this.#tree.get(dirId)
    if (!parent) return { any: [wholeType('POST', doctype)], respond: () => notFound }
    const isFile = call.query.get('Type') === 'file'
    const entry = this.#tree.prepare({
      name,
      dirId,
      attributes: this.#attributesOf(call),
      ...(isFile && { mime: fileMime(name, findHeader(call.headers, 'content-type')), content: call.body }),
    })
    const respond = () => {
      if (!name || name.includes('/')) return apiError(422, 'Invalid Parameter', 'Invalid filename')
      if (this.#tree.childOf(dirId, name)) return apiError(409, 'Conflict', 'file already exists')
      return this.#show(201, this.#tree.add(entry))
    }
    return { any: [this.#access('POST', entry)], respond }
  }

  #overwrite(call: StackRequest, entry: Entry | undefined): StackRoute {
    return this.#on('PUT', entry, one => {
      const mime = fileMime(one.name, findHeader(call.headers, 'content-type') ?? one.mime)
      const attributes = { ...one.attributes, ...this.#attributesOf(call) }
      return this.#show(200, this.#tree.update(one, { content: call.body, mime, attributes }))
    })
  }

  #patch(call: StackRequest, entry: Entry | undefined): StackRoute {
    const { data } = readJsonBody(call) as { data?: { attributes?: Record<string, unknown> } }
    const { name, dir_id, permanent_delete, ...attributes } = data?.attributes ?? {}
    return this.#on('PATCH', entry, one => {
      if (permanent_delete === true) {
        this.#tree.delete(one)
        return noContent
      }
      const change = {
        ...(typeof name === 'string' && { name }),
        ...(typeof dir_id === 'string' && { dirId: dir_id }),
        attributes: { ...one.attributes, ...attributes },
      }
      return this.#show(200, this.#tree.update(one, change))
    })
  }

  #destroy(entry: Entry | undefined): StackRoute {
    return this.#on('DELETE', entry, one => {
      this.#tree.delete(one)
      return noContent
    })
  }

  #find(call: StackRequest): StackRoute {
    const respond = () => {
      const { docs, next, bookmark } = findDocuments(this.documents(), readJsonBody(call))
      const data = docs.map(doc => this.#resource(this.#tree.get(doc._id)!))
      const links = next ? { next: `/files/_find?page[cursor]=${bookmark}` } : {}
      return jsonApi(200, { data, links, meta: { count: data.length, bookmark } })
    }
    return { any: [wholeType('GET', doctype)], respond }
  }

  #keepMetadata(call: StackRequest): StackRoute {
    const respond = () => {
      const { data } = readJsonBody(call) as { data?: { attributes?: unknown } }
      const id = createId('metadata', String(this.#metadata.size))
      this.#metadata.set(id, data?.attributes)
      return jsonApi(201, { data: { type: 'io.cozy.files.metadata', id, attributes: data?.attributes } })
    }
    // The stack asks for the right on a file that is nowhere: only a right on all files gives it.
    return { any: [wholeType('POST', doctype)], respond }
  }

  #changeReferences(call: StackRequest, entry: Entry | undefined): StackRoute | undefined {
    if (call.method !== 'POST') return undefined
    return this.#on('PATCH', entry, one => {
      this.#tree.update(one, { referencedBy: [...one.referencedBy, ...referencesIn(call)] })
      return jsonApi(200, { data: referencesIn(call) })
    })
  }

  #attributesOf({ query }: StackRequest): Record<string, unknown> {
    const now = new Date().toISOString()
    const metadata = this.#certified(this.#metadata.get(query.get('MetadataID') ?? ''))
    const account = query.get('SourceAccount')
    const identifier = query.get('SourceAccountIdentifier')
    return {
      created_at: query.get('CreatedAt') ?? now,
      updated_at: query.get('UpdatedAt') ?? now,
      ...(metadata !== undefined && { metadata }),
      cozyMetadata: {
        doctypeVersion: '1',
        metadataVersion: 1,
        createdAt: now,
        createdByApp: this.#konnector.id.split('/').at(-1),
        updatedAt: now,
        ...(account && { sourceAccount: account }),
        ...(identifier && { sourceAccountIdentifier: identifier }),
      },
    }
  }

  /** Marks that the konnector may not set are dropped without a word (web/files/files.go). */
  #certified(metadata: unknown): unknown {
    if (!isObject(metadata)) return metadata
    const members = Object.entries(metadata).filter(([name]) => {
      const right = certifiedFlags.get(name)
      return right === undefined || this.#isGranted([wholeType('POST', right.doctype)])
    })
    return Object.fromEntries(members)
  }

  /** An entry that is not there is answered before any right is looked at. */
  #on(verb: Verb, entry: Entry | undefined, answer: (entry: Entry) => HttpResponse): StackRoute {
    if (!entry) return { any: [], respond: () => notFound }
    return { any: [this.#access(verb, entry)], respond: () => answer(entry) }
  }

  #access(verb: Verb, entry: Entry): Access {
    const around = this.#tree.ancestry(entry)
    const { type, id } = this.#konnector
    const own = around.some(one => one.referencedBy.some(ref => ref.type === type && ref.id === id))
    return {
      verb,
      doctype,
      document: { ids: around.map(one => one.id), fields: fieldsOf(entry, around), own },
    }
  }

  #show(status: number, entry: Entry): HttpResponse {
    return jsonApi(status, { data: this.#resource(entry), included: [] })
  }

  #resource(entry: Entry) {
    const { _id, _rev, referenced_by, ...attributes } = flattenEntry(entry, this.#tree.pathOf(entry))
    return {
      type: doctype,
      id: entry.id,
      attributes: {
        ...attributes,
        path: this.#tree.pathOf(entry),
        ...(referenced_by ? { referenced_by } : {}),
      },
      meta: { rev: entry.rev },
      links: { self: `/files/${entry.id}` },
      relationships: { referenced_by: { data: entry.referencedBy } },
    }
  }
}

/** What selectors compare: of the entry, and of the folders around it, but for its type (model/vfs/permissions.go). */
function fieldsOf({ mime, content }: Entry, ancestry: readonly Entry[]): Record<string, string[]> {
  const around = ancestry.filter(({ id }) => id !== rootId)
  return {
    name: around.map(({ name }) => name),
    type: around.map(({ type }) => type),
    tags: around.flatMap(({ attributes }) => stringsOf(attributes['tags'])),
    referenced_by: around.flatMap(({ type, referencedBy }) =>
      referencedBy.flatMap(ref => (type === 'file' ? [ref.id, `${ref.type}/${ref.id}`] : [ref.id])),
    ),
    ...(content && mime !== undefined && { mime: [mime], class: [fileClass(mime)] }),
  }
}

function download({ mime, content, name }: Entry): HttpResponse {
  if (!content) return apiError(400, 'Bad Request', 'not a file')
  const headers = [
    ['Content-Type', mime!],
    ['Content-Disposition', `inline; filename="${encodeURIComponent(name)}"`],
  ] as const
  return { status: 200, headers, body: content }
}

function referencesIn(call: StackRequest): Reference[] {
  return [(readJsonBody(call) as { data?: Reference | Reference[] }).data ?? []].flat()
}
