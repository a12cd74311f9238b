import { rmSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { resolveInside, writeInside } from '../konnector/write.ts'
import type { RunOutcome } from './outcome.ts'

/** Leaves what a run saved in `dir`, an absolute path, for a person to look at. Throws `OperationalError`. */
export function writeOutcome(cwd: string, dir: string, { documents, files }: RunOutcome): void {
  const folder = resolveInside(cwd, dir)
  for (const kind of ['documents', 'files']) rmSync(join(folder, kind), { recursive: true, force: true })
  for (const [doctype, docs] of Object.entries(documents))
    write(folder, `documents/${doctype}.json`, `${JSON.stringify(docs, null, 2)}\n`)
  for (const { path, content } of files) write(folder, `files${path}`, content)

  /** A konnector chooses these names: none of them leaves the folder. */
  function write(root: string, path: string, content: string | Uint8Array): void {
    const target = resolve(root, path)
    if (target.startsWith(root + sep)) writeInside(cwd, target, content)
  }
}
