import { isObject, type JsonObject } from './values.ts'

/** The value of a JSON text, or of its UTF-8 bytes; undefined when it is not JSON. Places are for `parseDocument`. */
export function readJson(json: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof json === 'string' ? json : Buffer.from(json).toString('utf8'))
  } catch {
    return undefined
  }
}

/** The object of a JSON text, or of its UTF-8 bytes; undefined when it is not JSON, or another value. */
export function readObject(json: string | Uint8Array): JsonObject | undefined {
  const value = readJson(json)
  return isObject(value) ? value : undefined
}
