import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { RunOutcome } from './outcome.ts'

/** Leaves what a run saved in `dir`, an absolute path, for a person to look at. */
export function writeOutcome(dir: string, { documents, files }: RunOutcome): void {
  for (const kind of ['documents', 'files']) rmSync(join(dir, kind), { recursive: true, force: true })
  for (const [doctype, docs] of Object.entries(documents))
    write(dir, `documents/${doctype}.json`, `${JSON.stringify(docs, null, 2)}\n`)
  for (const { path, content } of files) write(dir, `files${path}`, content)
}

/** A konnector chooses these names: none of them leaves the folder. */
function write(dir: string, path: string, content: string | Uint8Array): void {
  const target = resolve(dir, path)
  if (!target.startsWith(dir + sep)) return
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
}
