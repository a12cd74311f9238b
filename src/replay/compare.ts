import { isObject, valueAt } from '../json/values.ts'
import { canonical } from './outcome.ts'
import type { SavedDocument, SavedFile } from './recording.ts'

/** One value that is not as expected; `undefined` is absent. */
export interface ValueChange {
  /** Names with dots between them. */
  path: string
  expected: unknown
  saved: unknown
}

export interface DocumentDifferences {
  /** Places in the expected documents of those that were not saved, in order. */
  missing: number[]
  /** Saved documents that are not expected. */
  others: SavedDocument[]
}

/** Compares the documents of a doctype; their order does not count. */
export function compareDocuments(
  expected: readonly SavedDocument[],
  saved: readonly SavedDocument[],
): DocumentDifferences {
  const waiting = new Map<string, number[]>()
  for (let index = expected.length - 1; index >= 0; index--) {
    const key = canonical(expected[index])
    const alike = waiting.get(key)
    if (alike) alike.push(index)
    else waiting.set(key, [index])
  }
  // The first of those that are alike is the last of the list.
  const others = saved.filter(doc => waiting.get(canonical(doc))?.pop() === undefined)
  return { missing: [...waiting.values()].flat().toSorted((a, b) => a - b), others }
}

/** A konnector chooses the names of doctypes; `constructor` is as good as another. */
export function documentsOf(
  documents: Record<string, SavedDocument[]>,
  doctype: string,
): readonly SavedDocument[] {
  return Object.hasOwn(documents, doctype) ? documents[doctype]! : []
}

/** The document that is most like the expected one, and what differs. */
export function closestDocument(
  expected: SavedDocument,
  others: readonly SavedDocument[],
): { document: SavedDocument; changes: ValueChange[] } | undefined {
  const [best] = others
    .map(document => ({ document, changes: listChanges(expected, document) }))
    .toSorted((a, b) => a.changes.length - b.changes.length)
  return best
}

/** What differs between two values, member by member. */
export function listChanges(expected: unknown, saved: unknown, path = ''): ValueChange[] {
  if (isObject(expected) && isObject(saved))
    return [...new Set([...Object.keys(expected), ...Object.keys(saved)])].flatMap(key =>
      listChanges(valueAt(expected, key), valueAt(saved, key), path ? `${path}.${key}` : key),
    )
  return canonical([expected]) === canonical([saved]) ? [] : [{ path, expected, saved }]
}

/** What differs between a saved file and the expected one of the same path. */
export function listFileChanges(expected: SavedFile, saved: SavedFile): ValueChange[] {
  const changes = (['mime', 'size', 'sha256'] as const)
    .filter(path => saved[path] !== expected[path])
    .map((path): ValueChange => ({ path, expected: expected[path], saved: saved[path] }))
  // Older recordings do not hold it.
  return expected.described
    ? [...changes, ...listChanges(expected.described, saved.described ?? {})]
    : changes
}
