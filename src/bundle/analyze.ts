import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analysisPage } from './analyze/page.ts'
import { inventoryTable } from './analyze/table.ts'
import type { Build } from '../build/build.ts'
import { statePaths } from '../build/state.ts'
import { readInventory } from './cache.ts'

export interface Analysis {
  /** Absolute path of a self-contained HTML page. */
  page: string
  /** The same in short, for a terminal. */
  table: string
}

/**
 * Writes a page that shows what is inside a build, beside the build. Undefined when something else
 * made the build.
 */
export function analyze(build: Build, konnectorDir: string, title: string): Analysis | undefined {
  const inventory = readInventory(konnectorDir, build.dir)
  if (!inventory) return undefined
  const page = join(statePaths(konnectorDir, build.dir).own, 'inside.html')
  writeFileSync(page, analysisPage(inventory, title))
  return { page, table: inventoryTable(inventory) }
}
