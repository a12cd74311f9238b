import { channels } from '../cozy/registry-names.ts'
import { isObject, type JsonObject } from '../json/values.ts'
import type { AppVersions, RegistryApp, RegistryVersion } from './types.ts'

/**
 * The application that an answer holds; undefined when it holds something else: any service may answer with JSON. What
 * is of another type than a registry sends is left out.
 */
export function decodeApp(body: unknown): RegistryApp | undefined {
  if (!isObject(body) || !['slug', 'editor', 'type'].every(name => isText(body[name]))) return undefined
  const { latest_version: latest, versions, label, maintenance_activated: maintenance } = body
  // Null is what an application has that was never published.
  const latestVersion = latest === undefined || latest === null ? undefined : decodeVersion(latest)
  if (latest && !latestVersion) return undefined
  return {
    ...body,
    label: typeof label === 'number' ? label : Number.NaN,
    maintenance_activated: maintenance === true,
    versions: decodeVersions(versions),
    latest_version: latestVersion,
  } as RegistryApp
}

/** The version that an answer holds; undefined when it holds something else. */
export function decodeVersion(body: unknown): RegistryVersion | undefined {
  if (!isObject(body) || !['slug', 'version', 'sha256', 'url'].every(name => isText(body[name])))
    return undefined
  const { size, created_at: date, manifest = null } = body
  return {
    ...body,
    manifest,
    // An older registry sends a number.
    size: typeof size === 'number' || isText(size) ? `${size}` : '',
    created_at: isText(date) ? date : '',
  } as unknown as RegistryVersion
}

function decodeVersions(value: unknown): AppVersions | undefined {
  if (!isObject(value)) return undefined
  const lists = channels.flatMap(channel => {
    const list = value[channel]
    return Array.isArray(list) ? [[channel, list.filter(isText)]] : []
  })
  return { has_versions: value['has_versions'] === true, ...(Object.fromEntries(lists) as JsonObject) }
}

/** Characters of a text; these reach sentences and reports. */
const maxText = 2_000

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxText
}
