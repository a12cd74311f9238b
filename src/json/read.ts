import { isObject, type JsonObject } from './values.ts'

/**
 * The value of a JSON text, or of its UTF-8 bytes; undefined when it is not JSON, or nested deeper than `maxLevels`:
 * what walks over a value calls itself at each level. Places are for `parseDocument`.
 */
export function readJson(
  json: string | Uint8Array,
  { maxLevels = Infinity }: { maxLevels?: number } = {},
): unknown {
  try {
    const value: unknown = JSON.parse(typeof json === 'string' ? json : Buffer.from(json).toString('utf8'))
    return hasLevels(value, maxLevels) ? undefined : value
  } catch {
    return undefined
  }
}

/** Whether something lies more than `levels` deep in a value. */
function hasLevels(value: unknown, levels: number): boolean {
  if (levels === Infinity) return false
  let nested: unknown[] = [value]
  for (let level = 0; nested.length > 0; level++) {
    if (level > levels) return true
    nested = nested.flatMap(item => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return false
}

/** The object of a JSON text, or of its UTF-8 bytes; undefined when it is not JSON, or another value. */
export function readObject(json: string | Uint8Array): JsonObject | undefined {
  const value = readJson(json)
  return isObject(value) ? value : undefined
}
