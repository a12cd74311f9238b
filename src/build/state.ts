import { lstatSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readObject } from '../json/read.ts'
import { readFile } from '../konnector/disk.ts'
import type { BuildFile } from './files.ts'

/** What a build was made from, as the bundler leaves it beside the build. */
export interface BuildState {
  /** Version of the tool that made it. */
  tool: string
  /** Hash of all inputs (`hashInputs`). */
  inputs: string
  /** Files the bundler read, relative to the konnector. */
  sources: string[]
  files: BuildFile[]
}

/** Names of the files that are kept about a build. */
export const stateNames = { state: 'state.json', inventory: 'inventory.json', sbom: 'sbom.cdx.json' }

/** The folder of a konnector for what does not ship; git ignores it by itself. */
export function stateFolder(konnectorDir: string): string {
  return join(konnectorDir, '.konnector-lint')
}

/** Where files about a build are kept that do not ship. */
export function statePaths(konnectorDir: string, outDir: string) {
  const own = join(stateFolder(konnectorDir), basename(outDir))
  return {
    own,
    state: join(own, stateNames.state),
    sourceMap: (entry: string) => join(own, `${entry}.map`),
    inventory: join(own, stateNames.inventory),
    sbom: join(own, stateNames.sbom),
  }
}

/** The state of the build at `outDir`; undefined when there is none, or none that this tool wrote in this place. */
export function readBuildState(konnectorDir: string, outDir: string): BuildState | undefined {
  const { own, state } = statePaths(konnectorDir, outDir)
  const value = readObject(readFile(state) ?? '')
  return value?.['folder'] === identify(own) ? (value as unknown as BuildState) : undefined
}

/** Writes the state of a build into the folder that will be its own, by a rename. */
export function writeBuildState(folder: string, state: BuildState): void {
  writeFileSync(join(folder, stateNames.state), JSON.stringify({ ...state, folder: identify(folder) }))
}

/**
 * Identifies a folder. A state that comes with a checkout, and would have a build taken for checked, was
 * written for another folder.
 */
function identify(folder: string): string | undefined {
  const stat = lstatSync(folder, { bigint: true, throwIfNoEntry: false })
  return stat?.isDirectory() ? `${stat.ino} ${stat.birthtimeNs}` : undefined
}
