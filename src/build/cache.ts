import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { BuildFile } from './build.ts'
import type { BundleFinding } from '../bundle/finding.ts'
import type { Inventory } from '../bundle/inventory/inventory.ts'
import { isInside } from '../bundle/out-dir.ts'
import type { Plan } from '../bundle/plan.ts'

/** What a bundling leaves for the next one: enough to know whether anything changed, without esbuild. */
export interface CachedBuild {
  /** Version of the tool that made it. */
  tool: string
  inputs: string
  /** Files that were read, relative to the konnector. */
  sources: string[]
  files: BuildFile[]
  findings: BundleFinding[]
}

const names = { state: 'state.json', inventory: 'inventory.json', sbom: 'sbom.cdx.json' }

/** Files about a build that do not ship, in a folder of the konnector that git ignores by itself. */
export function cachePaths(konnectorDir: string, outDir: string) {
  const own = join(konnectorDir, '.konnector-lint', basename(outDir))
  return {
    own,
    state: join(own, names.state),
    sourceMap: (entry: string) => join(own, `${entry}.map`),
    inventory: join(own, names.inventory),
    sbom: join(own, names.sbom),
  }
}

/**
 * A folder to make a build in: git ignores it when the konnector holds the build, and else it is beside the build, so
 * that both are of one file system.
 */
export function scratchDir({ dir, outDir }: Plan): string {
  return isInside(outDir, dir) ? cacheFolder(dir) : dirname(outDir)
}

/** The folder of the konnector for what does not ship, made when it is not there. */
export function cacheFolder(konnectorDir: string): string {
  const folder = join(konnectorDir, '.konnector-lint')
  mkdirSync(folder, { recursive: true })
  const ignore = join(folder, '.gitignore')
  writeFileSync(ignore, '*\n')
  sweep(folder, statSync(ignore).mtimeMs)
  return folder
}

/** Removes what bundlings that were killed left behind: none takes an hour. `now` is by the clock of the disk, in ms. */
function sweep(folder: string, now: number): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (!entry.isDirectory() || !entry.name.startsWith('.')) continue
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat && now - stat.mtimeMs > 3_600_000) rmSync(path, { recursive: true, force: true })
  }
}

/** The state of the build at `outDir`; undefined when there is none that can be read. */
export function readCache(konnectorDir: string, outDir: string): CachedBuild | undefined {
  const { state } = cachePaths(konnectorDir, outDir)
  if (!existsSync(state)) return undefined
  try {
    return JSON.parse(readFileSync(state, 'utf8')) as CachedBuild
  } catch {
    return undefined
  }
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
  if (inventory) writeFileSync(join(folder, names.inventory), JSON.stringify(inventory))
  if (sbom !== undefined) writeFileSync(join(folder, names.sbom), sbom)
  writeFileSync(join(folder, names.state), JSON.stringify(state))
}

/** What is inside the build at `outDir`; undefined when it was made without, or by something else. */
export function readInventory(konnectorDir: string, outDir: string): Inventory | undefined {
  const { inventory } = cachePaths(konnectorDir, outDir)
  return existsSync(inventory) ? (JSON.parse(readFileSync(inventory, 'utf8')) as Inventory) : undefined
}
