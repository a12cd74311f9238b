import { isUnreadable, isUnwritable } from '../../../cozy/doctypes.ts'
import type { Access, Verb } from '../../../cozy/permissions.ts'
import { isObject } from '../../../json/values.ts'
import type { Doc } from '../../protocol.ts'
import type { Documents } from './documents.ts'
import { findDocuments } from './query.ts'
import {
  type StackRoute,
  readJsonBody,
  type StackRequest,
  couchError,
  forbidden,
  jsonResponse,
} from './route.ts'

/** `/data/:doctype/…`, as in cozy-stack's web/data; undefined when there is no such route. */
export function answerData(call: StackRequest, documents: Documents): StackRoute | undefined {
  const [, doctype, id, ...rest] = call.segments
  if (!doctype || rest.length > 0) return undefined
  const isRead = call.method === 'GET' || call.method === 'HEAD' || id?.startsWith('_') === true
  if (isRead ? isUnreadable(doctype) : isUnwritable(doctype)) {
    const refused = forbidden(call, `reserved doctype ${doctype} ${isRead ? 'unreadable' : 'unwritable'}`)
    return { any: [], respond: () => refused }
  }
  if (id === undefined || id === '')
    return call.method === 'POST' ? create(call, documents, doctype) : undefined
  if (id.startsWith('_')) return answerCollection(call, documents, doctype, id)
  return answerDocument(call, documents, doctype, id)
}

/** Needs the right on every document of the doctype. */
export function wholeType(verb: Verb, doctype: string): Access {
  return { verb, doctype }
}

function onDocument(verb: Verb, doctype: string, doc: Doc): Access {
  return { verb, doctype, document: { ids: [doc._id], fields: fieldsOf(doc), own: false } }
}

/** What a selector compares: pkg/couchdb/couchdb.go, `Fetch`. */
function fieldsOf(doc: Doc): Record<string, string[]> {
  // No permission names the text of an object.
  const members = Object.entries(doc).filter(([, value]) => !isObject(value))
  return Object.fromEntries(
    members.map(([key, value]) => [key, key === 'referenced_by' ? referencesOf(value) : [goText(value)]]),
  )
}

function referencesOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter(isObject).map(({ type, id }) => `${goText(type)}/${goText(id)}`)
    : []
}

/** As Go's `%v` prints the scalars of JSON, and lists of them. */
function goText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(item => (isObject(item) ? 'map' : String(item))).join(' ')}]`
  return value === undefined || value === null ? '<nil>' : String(value)
}

/** A right that is given on a document as it was and as it becomes. */
function onChange(doctype: string, before: Doc, after: Doc): Access {
  const then = fieldsOf(before)
  const shared = Object.entries(fieldsOf(after)).map(([key, values]) => [
    key,
    values.filter(value => then[key]?.includes(value)),
  ])
  return {
    verb: 'PUT',
    doctype,
    document: { ids: [after._id], fields: Object.fromEntries(shared), own: false },
  }
}

function create(call: StackRequest, documents: Documents, doctype: string): StackRoute {
  const content = readJsonBody(call)
  return {
    any: [onDocument('POST', doctype, { _id: '', ...content })],
    respond: () => saved(201, doctype, documents.save(doctype, content)),
  }
}

function saved(status: number, doctype: string, doc: Doc) {
  return jsonResponse(status, { ok: true, id: doc._id, rev: doc._rev, type: doctype, data: doc })
}

function answerDocument(
  call: StackRequest,
  documents: Documents,
  doctype: string,
  id: string,
): StackRoute | undefined {
  const doc = documents.get(doctype, id)
  switch (call.method) {
    case 'GET':
      return {
        any: [onDocument('GET', doctype, doc ?? { _id: id })],
        respond: () => (doc ? jsonResponse(200, doc) : couchError(404, 'not_found', 'missing')),
      }
    case 'PUT': {
      const content = readJsonBody(call)
      // Without a revision it is the creation of a document whose id is chosen.
      const after = { ...content, _id: id }
      const access =
        content['_rev'] === undefined
          ? onDocument('POST', doctype, after)
          : onChange(doctype, doc ?? after, after)
      const conflict = doc && content['_rev'] !== undefined && content['_rev'] !== doc._rev
      return {
        any: [access],
        respond: () =>
          conflict
            ? couchError(409, 'conflict', 'Document update conflict.')
            : saved(200, doctype, documents.save(doctype, content, id)),
      }
    }
    case 'DELETE':
      return {
        any: [onDocument('DELETE', doctype, doc ?? { _id: id })],
        respond: () =>
          documents.delete(doctype, id)
            ? jsonResponse(200, { ok: true, id, rev: doc?._rev, deleted: true })
            : couchError(404, 'not_found', 'missing'),
      }
    default:
      return undefined
  }
}

function answerCollection(
  call: StackRequest,
  documents: Documents,
  doctype: string,
  name: string,
): StackRoute | undefined {
  const read = [wholeType('GET', doctype)]
  switch (`${call.method} ${name}`) {
    case 'POST _index':
      return { any: read, respond: () => defineIndex(call) }
    case 'POST _find':
      return {
        any: read,
        respond: () => jsonResponse(200, findDocuments(documents.all(doctype), readJsonBody(call))),
      }
    case 'GET _all_docs':
    case 'POST _all_docs':
      return { any: read, respond: () => allDocs(call, documents.all(doctype)) }
    case 'GET _normal_docs': {
      const docs = documents.all(doctype)
      return {
        any: read,
        respond: () => jsonResponse(200, { total_rows: docs.length, offset: 0, rows: docs }),
      }
    }
    case 'POST _bulk_docs':
      return { any: [wholeType('POST', doctype)], respond: () => bulkDocs(call, documents, doctype) }
    default:
      return undefined
  }
}

export function defineIndex(call: StackRequest) {
  const { name = 'by-fields', ddoc = name } = readJsonBody(call) as { name?: string; ddoc?: string }
  return jsonResponse(200, { result: 'exists', id: `_design/${ddoc}`, name })
}

function allDocs(call: StackRequest, docs: readonly Doc[]) {
  const { keys } = readJsonBody(call) as { keys?: string[] }
  const wanted = keys ? docs.filter(doc => keys.includes(doc._id)) : docs
  const withDocs = call.query.get('include_docs') === 'true' || call.method === 'POST'
  const rows = wanted.map(doc => ({
    id: doc._id,
    key: doc._id,
    value: { rev: doc._rev },
    ...(withDocs && { doc }),
  }))
  return jsonResponse(200, { total_rows: docs.length, offset: 0, rows })
}

function bulkDocs(call: StackRequest, documents: Documents, doctype: string) {
  const { docs = [] } = readJsonBody(call) as { docs?: (Record<string, unknown> & { _id?: string })[] }
  const results = docs.map(content => {
    if (content['_deleted'] && content._id) documents.delete(doctype, content._id)
    const doc = content['_deleted']
      ? { _id: content._id, _rev: content['_rev'] }
      : documents.save(doctype, content, content._id)
    return { ok: true, id: doc._id, rev: doc._rev }
  })
  return jsonResponse(201, results)
}
