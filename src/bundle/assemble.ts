import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BuildFile, sha256 } from './build.ts'
import { compare } from './inventory/inventory.ts'
import { noticesName } from './inventory/notices.ts'
import type { Shipped } from './shipped.ts'

/** Writes all that ships into an empty folder; gives the files, sorted by path. */
export function assemble(
  folder: string,
  shipped: ReadonlyMap<string, Shipped>,
  bundles: ReadonlyMap<string, Uint8Array>,
  notices: string | undefined,
): BuildFile[] {
  const contents = new Map<string, Uint8Array>(bundles)
  for (const [path, { content }] of shipped) if (!bundles.has(path)) contents.set(path, content)
  if (notices !== undefined) contents.set(noticesName, Buffer.from(notices))
  return [...contents]
    .map(([path, content]) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
      return { path, executable: false, bytes: content.length, sha256: sha256(content) }
    })
    .toSorted((a, b) => compare(a.path, b.path))
}
