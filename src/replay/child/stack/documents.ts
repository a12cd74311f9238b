import type { Doc } from '../../protocol.ts'
import type { Emit } from './route.ts'
import { createId, nextRevision } from './ids.ts'

/** The documents of the stack, by doctype and id; every change is reported. */
export class Documents {
  readonly #doctypes = new Map<string, Map<string, Doc>>()
  readonly #emit: Emit
  readonly #elsewhere: ReadonlyMap<string, () => Doc[]>

  /** `elsewhere`: documents that are read here and kept by another part of the stack. */
  constructor(emit: Emit, elsewhere: ReadonlyMap<string, () => Doc[]>) {
    this.#emit = emit
    this.#elsewhere = elsewhere
  }

  /** Puts a document there before the konnector starts, without a report. */
  seed(doctype: string, doc: Doc): void {
    this.#of(doctype).set(doc._id, { ...doc, _rev: nextRevision(undefined) })
  }

  /** Puts a document in place of an earlier one, as somebody else would: nothing is told. */
  change(doctype: string, doc: Doc): void {
    this.#of(doctype).set(doc._id, { ...doc, _rev: nextRevision(doc._rev) })
  }

  /** All there is, by doctype. */
  dump(): Record<string, Doc[]> {
    return Object.fromEntries([...this.#doctypes].map(([doctype, docs]) => [doctype, [...docs.values()]]))
  }

  /** Puts there what `dump` gave, without a report. */
  restore(dumped: Readonly<Record<string, readonly Doc[]>>): void {
    for (const [doctype, docs] of Object.entries(dumped))
      for (const doc of docs) this.#of(doctype).set(doc._id, doc)
  }

  get(doctype: string, id: string): Doc | undefined {
    const kept = this.#elsewhere.get(doctype)
    return kept ? kept().find(({ _id }) => _id === id) : this.#of(doctype).get(id)
  }

  /** In the order they were created, which CouchDB would not promise: sorted by id. */
  all(doctype: string): Doc[] {
    const docs = this.#elsewhere.get(doctype)?.() ?? [...this.#of(doctype).values()]
    return docs.toSorted((a, b) => (a._id < b._id ? -1 : 1))
  }

  /** Creates a document, or replaces the one of the same id. */
  save(doctype: string, content: Record<string, unknown>, id = this.#newId(doctype, content)): Doc {
    const { _type, ...attributes } = content
    const doc: Doc = { ...attributes, _id: id, _rev: nextRevision(this.get(doctype, id)?._rev) }
    this.#of(doctype).set(id, doc)
    this.#emit({ fact: 'document', doctype, doc })
    return doc
  }

  delete(doctype: string, id: string): boolean {
    if (!this.#of(doctype).delete(id)) return false
    this.#emit({ fact: 'document-gone', doctype, id })
    return true
  }

  #of(doctype: string): Map<string, Doc> {
    const known = this.#doctypes.get(doctype)
    if (known) return known
    const docs = new Map<string, Doc>()
    this.#doctypes.set(doctype, docs)
    return docs
  }

  #newId(doctype: string, content: object): string {
    const text = JSON.stringify(content)
    for (let twin = 0; ; twin++) {
      const id = createId(doctype, text, String(twin))
      if (!this.get(doctype, id)) return id
    }
  }
}
