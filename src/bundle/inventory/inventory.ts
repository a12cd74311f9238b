import { dirname, join, resolve } from 'node:path'
import type { Metafile } from 'esbuild'
import { type BundledPackage, describePackage, readPackage } from './package.ts'

export type { BundledPackage } from './package.ts'

/** A source file in a bundle. */
export interface BundledModule {
  /** Relative to the konnector. */
  path: string
  /** `name@version` of the package it is of; undefined for the konnector's own source. */
  package?: string
  /** What it takes in the bundles, in bytes. */
  bytes: number
}

/** What the bundler says is inside, which is not what package.json says. */
export interface Inventory {
  /** Of all bundles together. */
  bytes: number
  /** Sorted by name, then by version; one package at two places is there once. */
  packages: BundledPackage[]
  /** Sorted by path. */
  modules: BundledModule[]
}

/** Reads what is inside the bundles from esbuild's metafile; `dir` is what its paths are relative to. */
export function takeInventory(metafile: Metafile, dir: string): Inventory {
  const outputs = Object.entries(metafile.outputs).filter(([path]) => !path.endsWith('.map'))
  const bytesOf = new Map<string, number>()
  for (const [, { inputs }] of outputs)
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      bytesOf.set(path, (bytesOf.get(path) ?? 0) + bytesInOutput)
  const packages = new Map<string, BundledPackage>()
  const byFolder = new Map<string, BundledPackage>()
  const packageAt = (folder: string) => {
    const described = describePackage(dir, folder)
    const id = idOf(described)
    const known = packages.get(id) ?? described
    if (!known.folders.includes(folder)) known.folders = [...known.folders, folder].toSorted()
    packages.set(id, known)
    byFolder.set(folder, known)
    return known
  }
  const modules = [...bytesOf].map(([path, bytes]): BundledModule => {
    const folder = packageFolder(dir, path)
    if (folder === undefined) return { path, bytes }
    const bundled = byFolder.get(folder) ?? packageAt(folder)
    bundled.bytes += bytes
    return { path, package: idOf(bundled), bytes }
  })
  return {
    bytes: outputs.reduce((sum, [, output]) => sum + output.bytes, 0),
    packages: [...packages.values()].toSorted(
      (a, b) => compareNames(a.name, b.name) || compareNames(a.version, b.version),
    ),
    modules: modules.toSorted((a, b) => compareNames(a.path, b.path)),
  }
}

function idOf({ name, version }: BundledPackage): string {
  return `${name}@${version}`
}

/** The folder of the package a file is of; undefined for the konnector's own files and what the bundler made up. */
function packageFolder(dir: string, path: string): string | undefined {
  const installed = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
  if (installed !== undefined || !path.startsWith('../')) return installed
  // A package that is linked from elsewhere, as in a workspace.
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const file = resolve(dir, folder, 'package.json')
    if (readPackage(file)['name'] !== undefined) return folder
    if (!folder.startsWith('../')) return undefined
  }
  return undefined
}

/** Packages that are there in more than one version: name → versions. */
export function findDuplicates({ packages }: Inventory): Map<string, BundledPackage[]> {
  const byName = new Map<string, BundledPackage[]>()
  for (const bundled of packages) byName.set(bundled.name, [...(byName.get(bundled.name) ?? []), bundled])
  return new Map([...byName].filter(([, versions]) => versions.length > 1))
}

/** The packages that take most, heaviest first. */
export function findHeaviest({ packages }: Inventory, count = 10): BundledPackage[] {
  return packages.toSorted((a, b) => b.bytes - a.bytes).slice(0, count)
}

export function compareNames(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** The absolute folder of a package, one of its places. */
export function packageLocation(dir: string, { folders }: BundledPackage): string {
  return join(dir, folders[0]!)
}
