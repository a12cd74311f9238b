import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
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

/** The state of the build at `outDir`; undefined when there is none, or none that can be read. */
export function readBuildState(konnectorDir: string, outDir: string): BuildState | undefined {
  const { state } = statePaths(konnectorDir, outDir)
  if (!existsSync(state)) return undefined
  try {
    return JSON.parse(readFileSync(state, 'utf8')) as BuildState
  } catch {
    return undefined
  }
}
