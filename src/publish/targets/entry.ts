import type { Channel } from '../../cozy/registry-names.ts'
import { readJson } from '../../json/read.ts'
import { isObject, type JsonObject } from '../../json/values.ts'

/** What a registry repository says of one version of a konnector: everything that a registry needs to serve it. */
export interface RegistryEntry {
  slug: string
  editor: string
  type: 'konnector'
  version: string
  channel: Channel
  /** Of the archive. */
  url: string
  sha256: string
  /** Compressed bytes. */
  size: number
  source: { commit: string; repository?: string }
  build: { commit: string; tree: string }
  manifest: JsonObject
}

/** An entry as a file: its members in alphabetical order, so that two of them can be compared line by line. */
export function formatEntry(entry: RegistryEntry): string {
  const sorted = Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`
}

/** Reads a file that may be an entry; people write them, too, so that any member may be missing. */
export function parseEntry(text: string | undefined): Partial<RegistryEntry> | undefined {
  const value = text === undefined ? undefined : readJson(text)
  if (!isObject(value)) return undefined
  const { version, url, sha256, size, build, manifest } = value
  return {
    ...(typeof version === 'string' && { version }),
    ...(typeof url === 'string' && { url }),
    ...(typeof sha256 === 'string' && { sha256 }),
    ...(typeof size === 'number' && { size }),
    ...(isObject(build) &&
      typeof build['commit'] === 'string' &&
      typeof build['tree'] === 'string' && { build: { commit: build['commit'], tree: build['tree'] } }),
    ...(isObject(manifest) && { manifest }),
  }
}
