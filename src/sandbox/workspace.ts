import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyFolder } from './copy-folder.ts'
import type { SandboxJob } from './job.ts'

/** A folder of ours for one run, which nobody else may enter. */
export interface Workspace {
  /** Absolute, and no link: node's permission model compares real paths. */
  dir: string
  /** Holds the copy of the job's folder, and nothing else. */
  copies: string
  /** Removes all of it, whatever the code did to it. */
  remove(): void
}

const prefix = 'konnector-lint-run-'
/** Milliseconds after which a workspace belongs to no run that still goes on. */
const maxAge = 60 * 60 * 1000
let lookedFor = false

/** Makes the folder, with a copy of the job's. Throws as `copyFolder` does. */
export function makeWorkspace({ folder, name, leaveOut }: SandboxJob): Workspace {
  const temporary = realpathSync(tmpdir())
  removeLeftovers(temporary)
  const dir = mkdtempSync(join(temporary, prefix))
  const workspace = { dir, copies: join(dir, 'copies'), remove: () => remove(dir) }
  try {
    mkdirSync(join(workspace.copies, name), { recursive: true })
    if (folder !== undefined) copyFolder(folder, join(workspace.copies, name), leaveOut)
    return workspace
  } catch (error) {
    workspace.remove()
    throw error
  }
}

/** Removes what runs that were killed have left, once in a process. */
function removeLeftovers(temporary: string): void {
  if (lookedFor) return
  lookedFor = true
  for (const name of readdirSync(temporary).filter(entry => entry.startsWith(prefix)))
    try {
      const dir = join(temporary, name)
      const { uid, mtimeMs } = lstatSync(dir)
      if (uid === process.getuid?.() && Date.now() - mtimeMs > maxAge) remove(dir)
    } catch {
      // Another run is removing it.
    }
}

function remove(dir: string): void {
  try {
    rmSync(dir, { recursive: true, force: true })
  } catch {
    // The code took our rights to its folders away.
    allowAll(dir)
    rmSync(dir, { recursive: true, force: true })
  }
}

function allowAll(dir: string): void {
  chmodSync(dir, 0o700)
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory()) allowAll(join(dir, entry.name))
}
