import type { JsonDocument, Path } from './document.ts'

export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a path of a JSON value; own members only, so that a key named `constructor` is a key. */
export function valueAt(value: unknown, ...path: Path): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined
    current = (current as JsonObject)[step]
  }
  return current
}

/** The value if it is an object or a list; else an empty object. */
export function objectOrEmpty(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {}
}

/** The object at a path of a document; an empty one if there is none. */
export function objectAt(document: JsonDocument, ...path: Path): JsonObject {
  const value = valueAt(document.value, ...path)
  return isObject(value) ? value : {}
}

/** The string at a path of a document; `undefined` if it is something else. */
export function stringAt(document: JsonDocument, ...path: Path): string | undefined {
  const value = valueAt(document.value, ...path)
  return typeof value === 'string' ? value : undefined
}

/** The strings of the array at a path of a document, each with its own path. */
export function stringsAt(document: JsonDocument, ...path: Path): { text: string; path: Path }[] {
  const value = valueAt(document.value, ...path)
  if (!Array.isArray(value)) return []
  return value.flatMap((item, index) =>
    typeof item === 'string' ? [{ text: item, path: [...path, index] }] : [],
  )
}

/** Nothing shows a deeper text, and endless paths would take endless time. */
const maxLevels = 100

/** Every string below a value with its path, in order; down to 100 levels. */
export function* allStrings(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  const work = [{ value, path }]
  for (let next = work.pop(); next; next = work.pop()) {
    const { value: current, path: here } = next
    if (typeof current === 'string') yield { text: current, path: here }
    if (typeof current !== 'object' || current === null || here.length === maxLevels) continue
    for (const [key, item] of Object.entries(current).toReversed())
      work.push({ value: item, path: [...here, Array.isArray(current) ? Number(key) : key] })
  }
}

/** The strings of a list; none for any other value. */
export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

/** A string, or the empty string for any other value. `String` would overflow on a deeply nested list. */
export function stringOrEmpty(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A value for a message: a scalar in JSON, cut if it is long; for the rest only its type. */
export function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
