import { basename, join } from 'node:path'
import { readObject } from '../../json/read.ts'
import type { JsonObject } from '../../json/values.ts'
import { readFile } from '../../konnector/disk.ts'

/** A package that is inside a bundle, at least in part. */
export interface BundledPackage {
  name: string
  version: string
  /** As its package.json says it, the old spellings brought to one expression; undefined when it says nothing. */
  license?: string
  /** Where it lies, relative to the konnector; more than one when it is installed twice. */
  folders: string[]
  /** What it takes in the bundles, in bytes. */
  bytes: number
}

/** What the package.json of a folder says; what is missing there is made up from the folder's name. */
export function describePackage(dir: string, folder: string): BundledPackage {
  const value = readPackage(join(dir, folder, 'package.json'))
  const license = licenseOf(value)
  return {
    name: typeof value.name === 'string' ? value.name : basename(folder),
    version: typeof value.version === 'string' ? value.version : '0.0.0',
    ...(license !== undefined && { license }),
    folders: [folder],
    bytes: 0,
  }
}

/** The object of a package.json; an empty one when there is none that can be read. */
export function readPackage(file: string): JsonObject {
  return readObject(readFile(file) ?? '') ?? {}
}

/** `license`, or the older `{ type }` and `licenses: [{ type }]`, several of which mean a choice. */
function licenseOf({ license, licenses }: Record<string, unknown>): string | undefined {
  const said = [license, ...(Array.isArray(licenses) ? licenses : [])].flatMap(entry => {
    if (typeof entry === 'string') return entry.trim() === '' ? [] : [entry.trim()]
    const type = (entry as { type?: unknown } | null | undefined)?.type
    return typeof type === 'string' ? [type] : []
  })
  return said.length > 1 ? `(${said.join(' OR ')})` : said[0]
}
