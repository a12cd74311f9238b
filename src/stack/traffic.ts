import type { StackAnswer } from './http.ts'
import { parseAnswer } from './refusal.ts'

/** One request of the konnector to its Cozy, and what the Cozy answered. */
export interface CozyCall {
  method: string
  /** Path and query, as they were asked for. */
  path: string
  body: Buffer
  answer: StackAnswer
}

export interface CozyDocument {
  doctype: string
  id: string
}

export interface CozyFile {
  id: string
  name: string
  folder: string
}

/** What a run left in a Cozy. */
export interface Saved {
  documents: CozyDocument[]
  files: CozyFile[]
}

/** The documents and files that were written and not deleted again, each once, in the order they were first written. */
export function savedBy(calls: readonly CozyCall[], account: string): Saved {
  const documents = new Map<string, CozyDocument>()
  const files = new Map<string, CozyFile>()
  for (const call of calls.filter(({ answer }) => answer.status >= 200 && answer.status < 300)) {
    const [room = '', doctype = '', id = '', ...rest] = segmentsOf(call.path)
    if (room === 'files') noteFile(call, [doctype, id], files)
    else if (room === 'data' && rest.length === 0 && !(doctype === 'io.cozy.accounts' && id === account))
      noteDocuments(call, { doctype, id }, documents)
  }
  return { documents: [...documents.values()], files: [...files.values()] }
}

/** The segments of a path, decoded, without its query. */
export function segmentsOf(path: string): string[] {
  return path.split('?', 1)[0]!.slice(1).split('/').map(decoded)
}

function noteDocuments(
  { method, answer, body }: CozyCall,
  { doctype, id }: CozyDocument,
  documents: Map<string, CozyDocument>,
): void {
  const note = (saved: unknown) => {
    if (typeof saved === 'string') documents.set(`${doctype}/${saved}`, { doctype, id: saved })
  }
  const reply = parseAnswer(answer.body)
  if (method === 'DELETE') documents.delete(`${doctype}/${id}`)
  else if (method === 'POST' && id === '_bulk_docs' && Array.isArray(reply)) {
    const { docs } = (parseAnswer(body) ?? {}) as { docs?: { _deleted?: unknown }[] }
    for (const [index, row] of (reply as { ok?: unknown; id?: unknown }[]).entries())
      if (row.ok === true && docs?.[index]?._deleted !== true) note(row.id)
  } else if ((method === 'POST' && id === '') || method === 'PUT')
    note((reply as { id?: unknown } | undefined)?.id)
}

function noteFile(
  { method, path, answer }: CozyCall,
  [first = '', second = '']: string[],
  files: Map<string, CozyFile>,
): void {
  const gone = first === 'trash' ? second : first
  if (method === 'DELETE') files.delete(gone)
  const { data } = (parseAnswer(answer.body) ?? {}) as {
    data?: { id?: unknown; attributes?: { type?: unknown; name?: unknown; dir_id?: unknown } }
  }
  const { type, name, dir_id: folder } = data?.attributes ?? {}
  const wrote =
    method === 'PUT' ||
    method === 'PATCH' ||
    (method === 'POST' && new URLSearchParams(path.split('?')[1]).has('Name'))
  if (wrote && typeof data?.id === 'string' && type === 'file')
    files.set(data.id, { id: data.id, name: String(name), folder: String(folder) })
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
