import { eventsOf } from './events.ts'
import { createHash } from 'node:crypto'
import { isObject } from '../json/values.ts'
import type { DriverRun } from './driver.ts'
import type { Doc, ReplayEvent } from './protocol.ts'
import type { Expected, SavedDocument, SavedFile } from './recording.ts'

/** What a run left in the Cozy. */
export interface RunOutcome {
  /** By doctype, as the stack holds them, sorted. */
  documents: Record<string, SavedDocument[]>
  /** Sorted by path. */
  files: (SavedFile & { content: Uint8Array })[]
}

/** Replays the facts about documents and files: the last one of each counts. */
export function readOutcome(facts: readonly ReplayEvent[]): RunOutcome {
  const documents = new Map<string, { doctype: string; doc: Doc }>()
  const files = new Map<string, RunOutcome['files'][number]>()
  for (const fact of facts)
    switch (fact.fact) {
      case 'document':
        documents.set(`${fact.doctype}/${fact.doc._id}`, fact)
        break
      case 'document-gone':
        documents.delete(`${fact.doctype}/${fact.id}`)
        break
      case 'file':
        files.set(fact.id, savedFile(fact))
        break
      case 'file-gone':
        files.delete(fact.id)
        break
    }
  return { documents: byDoctype([...documents.values()]), files: [...files.values()].toSorted(byPath) }
}

/** What `expected.json` says of a run. */
export function expectedOf({ events, job }: Pick<DriverRun, 'events' | 'job'>): Expected {
  const { documents, files } = readOutcome(events)
  const identifier = eventsOf(events, 'identifier').at(-1)?.value
  return {
    result: job.error ?? 'success',
    documents,
    files: files.map(({ content: _content, ...file }) => file),
    ...(identifier !== undefined && { identifier }),
  }
}

function savedFile({
  path,
  mime,
  content,
  described,
}: Extract<ReplayEvent, { fact: 'file' }>): RunOutcome['files'][number] {
  const bytes = Buffer.from(content, 'base64')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const isDescribed = Object.keys(described).length > 0
  return {
    path,
    mime,
    size: bytes.length,
    sha256,
    ...(isDescribed && { described }),
    content: bytes,
  }
}

function byPath(a: SavedFile, b: SavedFile): number {
  return a.path < b.path ? -1 : 1
}

function byDoctype(saved: { doctype: string; doc: Doc }[]): RunOutcome['documents'] {
  const groups = new Map<string, Doc[]>()
  for (const { doctype, doc } of saved) {
    const group = groups.get(doctype)
    if (group) group.push(doc)
    else groups.set(doctype, [doc])
  }
  const sorted = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([doctype, docs]) => [doctype, inOrder(doctype, docs)]))
}

function inOrder(doctype: string, docs: readonly Doc[]): SavedDocument[] {
  return docs
    .map(doc => savedDocument(doctype, doc))
    .map(doc => ({ doc, text: canonical(doc) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ doc }) => doc)
}

/**
 * A document without what is not the konnector's work: its ids, its release, and the secrets of an
 * account.
 */
export function savedDocument(doctype: string, { _id, _rev, cozyMetadata, ...doc }: Doc): SavedDocument {
  if (doctype === 'io.cozy.accounts') delete doc['auth']
  if (typeof cozyMetadata !== 'object' || cozyMetadata === null) return doc
  const {
    createdByAppVersion: _version,
    updatedByApps,
    ...metadata
  } = cozyMetadata as Record<string, unknown>
  return {
    ...doc,
    cozyMetadata: Array.isArray(updatedByApps)
      ? { ...metadata, updatedByApps: updatedByApps.map(withoutVersion) }
      : metadata,
  }
}

function withoutVersion(app: unknown): unknown {
  if (!isObject(app)) return app
  const { version: _release, ...rest } = app
  return rest
}

/** JSON in which the order of members does not count. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
