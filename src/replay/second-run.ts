import { eventsOf } from './events.ts'
import { canonical, readOutcome, savedDocument } from './outcome.ts'
import type { Doc, ReplayEvent } from './protocol.ts'
import type { SavedDocument } from './recording.ts'

/** What a second run did to what the first one saved. */
export interface SecondRunChanges {
  /** Documents with ids of their own; a twin is equal to one of the first run. */
  added: { doctype: string; doc: SavedDocument; isTwin: boolean }[]
  /** How many documents were written again as they were, by doctype. */
  rewritten: Map<string, number>
  addedFiles: string[]
  /** Files that were uploaded again, though nothing is different. */
  rewrittenFiles: string[]
}

/** The account is the konnector's memory: each run may write it. */
const memory = 'io.cozy.accounts'

/** Compares what two runs saved, of which the second started with the Cozy that the first one left. */
export function compareSecondRun(
  first: readonly ReplayEvent[],
  second: readonly ReplayEvent[],
): SecondRunChanges {
  const changes: SecondRunChanges = { added: [], rewritten: new Map(), addedFiles: [], rewrittenFiles: [] }
  const before = lastDocuments(first)
  const twins = textsOf(first)
  for (const [key, { doctype, doc }] of lastDocuments(second)) {
    if (doctype === memory) continue
    const old = before.get(key)
    const saved = savedDocument(doctype, doc)
    if (!old) changes.added.push({ doctype, doc: saved, isTwin: twins.has(`${doctype} ${canonical(saved)}`) })
    else if (sameButDates(doc, old.doc))
      changes.rewritten.set(doctype, (changes.rewritten.get(doctype) ?? 0) + 1)
  }
  const files = new Map(eventsOf(first, 'file').map(file => [file.id, file]))
  for (const file of new Map(eventsOf(second, 'file').map(one => [one.id, one])).values()) {
    const old = files.get(file.id)
    if (!old) changes.addedFiles.push(file.path)
    else if (old.content === file.content && old.path === file.path) changes.rewrittenFiles.push(file.path)
  }
  return changes
}

function lastDocuments(events: readonly ReplayEvent[]) {
  return new Map(eventsOf(events, 'document').map(event => [`${event.doctype}/${event.doc._id}`, event]))
}

/** Documents of a run, in a form that shows whether one is equal to another. */
function textsOf(events: readonly ReplayEvent[]): Set<string> {
  const { documents } = readOutcome(events)
  return new Set(
    Object.entries(documents).flatMap(([doctype, docs]) => docs.map(doc => `${doctype} ${canonical(doc)}`)),
  )
}

/** The libraries note when they wrote. */
function sameButDates(a: Doc, b: Doc): boolean {
  const bare = ({ _rev, cozyMetadata: _metadata, ...doc }: Doc) => canonical(doc)
  return bare(a) === bare(b)
}
