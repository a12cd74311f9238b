import { createHash } from 'node:crypto'

/**
 * An id in CouchDB's form that depends on nothing but the words: the same on every run, in whatever order
 * things happen.
 */
export function createId(...words: string[]): string {
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 32)
}

/** The next revision of a document. */
export function nextRevision(revision: string | undefined): string {
  const generation = Number(revision?.split('-', 1)[0] ?? 0) + 1
  return `${generation}-${createId('revision', String(generation))}`
}
