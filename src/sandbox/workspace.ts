import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
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

/** Makes the folder, with a copy of the job's. Throws as `copyFolder` does. */
export function makeWorkspace({ folder, name, leaveOut }: SandboxJob): Workspace {
  const dir = mkdtempSync(join(realpathSync(tmpdir()), 'konnector-lint-run-'))
  const workspace = { dir, copies: join(dir, 'copies'), remove: () => remove(dir) }
  try {
    mkdirSync(workspace.copies)
    copyFolder(folder, join(workspace.copies, name), leaveOut)
    return workspace
  } catch (error) {
    workspace.remove()
    throw error
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
