import { compareValues, matchesSelector, fieldAt } from './mango.ts'

interface Query {
  selector?: unknown
  sort?: (string | Record<string, 'asc' | 'desc'>)[]
  skip?: number
  limit?: number
  fields?: string[]
  bookmark?: string
}

export interface Page<T> {
  docs: T[]
  next: boolean
  bookmark: string
  limit: number
}

/** Answers a `_find`: 100 documents a page at most unless asked otherwise, like the stack. */
export function findDocuments<T extends object>(docs: readonly T[], query: Query): Page<T> {
  const { selector = {}, sort = [], limit = 100, fields } = query
  const start = Number(query.bookmark || 0) + (query.skip ?? 0)
  const found = docs.filter(doc => matchesSelector(doc, selector)).toSorted(by(sort))
  const page = found.slice(start, start + limit)
  return {
    docs: fields ? page.map(doc => project(doc, fields)) : page,
    next: start + limit < found.length,
    bookmark: String(start + page.length),
    limit,
  }
}

function by(sort: NonNullable<Query['sort']>) {
  const keys = sort.flatMap((key): [string, 'asc' | 'desc'][] =>
    typeof key === 'string' ? [[key, 'asc']] : Object.entries(key),
  )
  return (a: object, b: object): number => {
    for (const [key, direction] of keys) {
      const result = compareValues(fieldAt(a, key), fieldAt(b, key))
      if (result !== 0) return direction === 'desc' ? -result : result
    }
    return 0
  }
}

function project<T extends object>(doc: T, fields: readonly string[]): T {
  return Object.fromEntries(Object.entries(doc).filter(([key]) => fields.includes(key))) as T
}
