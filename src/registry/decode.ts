import { isObject, type JsonObject } from '../json/values.ts'
import type { RegistryApp, RegistryVersion } from './types.ts'

/** The application that an answer holds; undefined when it is none: any service may answer with JSON. */
export function decodeApp(body: unknown): RegistryApp | undefined {
  if (!isObject(body) || !hasTexts(body, ['slug', 'editor', 'type'])) return undefined
  const { latest_version: latest } = body
  // Null is what an application has that was never published.
  if (latest === undefined || latest === null)
    return { ...body, latest_version: undefined } as unknown as RegistryApp
  return decodeVersion(latest) && (body as unknown as RegistryApp)
}

/** The version that an answer holds; undefined when it is none. */
export function decodeVersion(body: unknown): RegistryVersion | undefined {
  if (!isObject(body) || !hasTexts(body, ['slug', 'version', 'sha256', 'url'])) return undefined
  return body as unknown as RegistryVersion
}

/** These reach sentences and reports. */
const maxText = 2_000

function hasTexts(body: JsonObject, names: readonly string[]): boolean {
  return names.every(name => {
    const text = body[name]
    return typeof text === 'string' && text.length <= maxText
  })
}
