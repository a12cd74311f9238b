import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BuildFile, readDigest } from '../build/files.ts'
import { noticesName } from '../build/notices.ts'
import { compareNames } from './inventory/inventory.ts'
import type { StaticFile } from './static-files.ts'

/**
 * Brings all that ships into an empty folder: what was compiled (its folder, and the names there) is moved, the rest is
 * written. Gives the files, sorted by path.
 */
export function writeBuild(
  folder: string,
  compiled: { folder: string; names: readonly string[] },
  shipped: ReadonlyMap<string, StaticFile>,
  notices?: string,
): BuildFile[] {
  const written = new Map([...shipped].map(([path, { content }]) => [path, content]))
  if (notices !== undefined) written.set(noticesName, Buffer.from(notices))
  const target = (path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    return join(folder, path)
  }
  for (const name of compiled.names) {
    written.delete(name)
    move(join(compiled.folder, name), target(name))
  }
  for (const [path, content] of written) writeFileSync(target(path), content)
  return [...compiled.names, ...written.keys()]
    .toSorted(compareNames)
    .map(path => ({ path, executable: false, ...readDigest(join(folder, path)) }))
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    // The build can be of another file system than the konnector.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copyFileSync(from, to)
    rmSync(from)
  }
}
