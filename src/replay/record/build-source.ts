import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from '../../build/build.ts'

/** The text of a build: what stands in it is public. */
export function readBuildSource({ dir, files }: Build): string {
  return files
    .filter(({ path }) => /\.(?:[cm]?js|json)$/.test(path))
    .map(({ path }) => readFileSync(join(dir, path), 'utf8'))
    .join('\n')
}
