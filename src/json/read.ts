import { isObject, type JsonObject } from './values.ts'

/** How deep data of others may be nested where functions call themselves at each level. A limit of this tool. */
export const maxLevels = 100

/**
 * The value of a JSON text, or of its UTF-8 bytes; undefined when it is not JSON, or nested deeper than `maxLevels`.
 * Places are for `parseDocument`.
 */
export function readJson(
  json: string | Uint8Array,
  { maxLevels: most = Infinity }: { maxLevels?: number } = {},
): unknown {
  try {
    const value: unknown = JSON.parse(typeof json === 'string' ? json : Buffer.from(json).toString('utf8'))
    return isDeeper(value, most) ? undefined : value
  } catch {
    return undefined
  }
}

/** Whether something lies more than `levels` deep in a value. */
export function isDeeper(value: unknown, levels = maxLevels): boolean {
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
