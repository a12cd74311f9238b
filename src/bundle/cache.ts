import { cpSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  type BuildState,
  readBuildState,
  stateFolder,
  stateNames,
  statePaths,
  writeBuildState,
} from '../build/state.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { readObject } from '../json/read.ts'
import { readFile } from '../konnector/disk.ts'
import type { BundleFinding } from './finding.ts'
import { decodeInventory } from './inventory/decode.ts'
import type { Inventory } from './inventory/inventory.ts'
import { isInside } from '../konnector/repository.ts'

/** What a bundling leaves for the next one: enough to know whether anything changed, without esbuild. */
export interface CachedBuild extends BuildState {
  findings: BundleFinding[]
}

/**
 * A folder to make a build in: the cache when the konnector holds the build, else the folder beside the build, so that
 * both are on one file system.
 */
export function scratchDir({ dir, outDir }: { dir: string; outDir: string }): string {
  return isInside(outDir, dir) ? cacheFolder(dir) : dirname(outDir)
}

/** The folder of the konnector for what does not ship; creates it when it is missing. */
export function cacheFolder(konnectorDir: string): string {
  const folder = stateFolder(konnectorDir)
  // Through a link of the repository, files elsewhere would be written and removed.
  if (isLink(folder))
    throw new OperationalError(
      `${basename(folder)} is a link, and files are written and removed in it. Remove the link, then run this again.`,
    )
  mkdirSync(folder, { recursive: true })
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isSymbolicLink()))
    rmSync(join(folder, name))
  writeFileSync(join(folder, '.gitignore'), '*\n')
  return folder
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

/** The cache of the build at `outDir`; undefined when there is none that can be read. */
export function readCache(konnectorDir: string, outDir: string): CachedBuild | undefined {
  const state = readBuildState(konnectorDir, outDir) as Partial<CachedBuild> | undefined
  return state?.findings && (state as CachedBuild)
}

/** What is kept about a build and does not ship, beside its source maps. */
export interface CacheEntry {
  state: CachedBuild
  inventory?: Inventory
  /** CycloneDX, as text. */
  sbom?: string
}

/** Writes what is kept about a build into the folder that will be its own. */
export function writeCache(folder: string, { state, inventory, sbom }: CacheEntry): void {
  if (inventory) writeFileSync(join(folder, stateNames.inventory), JSON.stringify(inventory))
  if (sbom !== undefined) writeFileSync(join(folder, stateNames.sbom), sbom)
  writeBuildState(folder, state)
}

/** What is inside the build at `outDir`; undefined when it was bundled with --bare, or by something else. */
export function readInventory(konnectorDir: string, outDir: string): Inventory | undefined {
  // Only what this tool wrote is read: `readBuildState` knows.
  if (!readBuildState(konnectorDir, outDir)) return undefined
  const { inventory } = statePaths(konnectorDir, outDir)
  return decodeInventory(readObject(readFile(inventory) ?? ''))
}

/** Where a build is kept that failed its checks, for a person to look at: absolute. */
function failedDir({ dir, outDir }: { dir: string; outDir: string }): string {
  return join(cacheFolder(dir), `${basename(outDir)}-failed`)
}

/** Keeps a copy of a build that failed its checks; gives its folder. */
export function keepFailed(plan: { dir: string; outDir: string }, build: string): string {
  const kept = failedDir(plan)
  rmSync(kept, { recursive: true, force: true })
  cpSync(build, kept, { recursive: true, verbatimSymlinks: true })
  return kept
}

/** Removes the build that failed before, once one is good. */
export function removeFailed(plan: { dir: string; outDir: string }): void {
  rmSync(failedDir(plan), { recursive: true, force: true })
}
