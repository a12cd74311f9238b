import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { BuildFile } from './build.ts'
import type { BundleFinding } from './finding.ts'
import type { Inventory } from './inventory/inventory.ts'
import { isInside } from './out-dir.ts'
import type { Plan } from './plan.ts'

/** What a bundling leaves for the next one: enough to know whether anything changed, without esbuild. */
export interface State {
  /** Version of the tool that made it. */
  tool: string
  inputs: string
  /** Files that were read, relative to the konnector. */
  sources: string[]
  files: BuildFile[]
  findings: BundleFinding[]
}

/** Files about a build that do not ship, in a folder of the konnector that git ignores by itself. */
export function statePaths(konnectorDir: string, outDir: string) {
  const folder = join(konnectorDir, '.konnector-lint')
  const own = join(folder, basename(outDir))
  return {
    folder,
    own,
    state: join(own, 'state.json'),
    sourceMap: (entry: string) => join(own, `${entry}.map`),
    inventory: join(own, 'inventory.json'),
    sbom: join(own, 'sbom.cdx.json'),
  }
}

/**
 * A folder to make a build in: git ignores it when the konnector holds the build, and else it is beside the build, so
 * that both are of one file system.
 */
export function scratchDir({ dir, outDir }: Plan): string {
  if (!isInside(outDir, dir)) return dirname(outDir)
  return makeFolder(statePaths(dir, outDir).folder)
}

/** The state of the build at `outDir`; undefined when there is none that can be read. */
export function readState(konnectorDir: string, outDir: string): State | undefined {
  const { state } = statePaths(konnectorDir, outDir)
  if (!existsSync(state)) return undefined
  try {
    return JSON.parse(readFileSync(state, 'utf8')) as State
  } catch {
    return undefined
  }
}

/** What is kept about a build and does not ship. */
export interface Kept {
  state: State
  sourceMaps: ReadonlyMap<string, Uint8Array>
  inventory?: Inventory
  /** CycloneDX, as text. */
  sbom?: string
}

/** Replaces all that was kept about the build at `outDir`. */
export function writeState({ dir, outDir }: Plan, { state, sourceMaps, inventory, sbom }: Kept): void {
  const paths = statePaths(dir, outDir)
  rmSync(paths.own, { recursive: true, force: true })
  makeFolder(paths.folder)
  mkdirSync(paths.own)
  for (const [entry, map] of sourceMaps) {
    mkdirSync(dirname(paths.sourceMap(entry)), { recursive: true })
    writeFileSync(paths.sourceMap(entry), map)
  }
  if (inventory) writeFileSync(paths.inventory, JSON.stringify(inventory))
  if (sbom !== undefined) writeFileSync(paths.sbom, sbom)
  // Last: a state says that all beside it is whole.
  writeFileSync(paths.state, JSON.stringify(state))
}

/** What is inside the build at `outDir`; undefined when it was made without, or by something else. */
export function readInventory(konnectorDir: string, outDir: string): Inventory | undefined {
  const { inventory } = statePaths(konnectorDir, outDir)
  return existsSync(inventory) ? (JSON.parse(readFileSync(inventory, 'utf8')) as Inventory) : undefined
}

function makeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.gitignore'), '*\n')
  return folder
}
