import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Konnector } from '../konnector/konnector.ts'
import { type BuildFile, sha256 } from './build.ts'
import type { Compiled } from './compile.ts'
import { noticesName } from './inventory/notices.ts'
import type { Plan } from './plan.ts'
import { shippedFiles } from './shipped.ts'

export interface Assembled {
  /** Sorted by path. */
  files: BuildFile[]
  /** Where a file of the build comes from, relative to the konnector; for what was made, where it will be. */
  sourceOf: (path: string) => string
}

/** Writes all that ships into an empty folder. */
export function assemble(
  folder: string,
  konnector: Konnector,
  { dir, outDir }: Plan,
  { bundles }: Compiled,
  notices: string | undefined,
): Assembled {
  const shipped = shippedFiles(konnector)
  const contents = new Map<string, Uint8Array>()
  for (const [path, source] of shipped) contents.set(path, konnector.files!.read(source)!)
  for (const [path, code] of bundles) contents.set(path, code)
  if (notices !== undefined) contents.set(noticesName, Buffer.from(notices))
  for (const [path, content] of contents) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return {
    files: [...contents]
      .map(([path, content]) => ({
        path,
        executable: false,
        bytes: content.length,
        sha256: sha256(content),
      }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    sourceOf: path => shipped.get(path) ?? join(relative(dir, outDir), path),
  }
}
