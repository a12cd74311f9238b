import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemporaryFolder, type TemporaryFolder } from '../process/temporary-folder.ts'
import { copyFolder } from './copy-folder.ts'
import type { SandboxJob } from './job.ts'

/** A folder of ours for one run. */
export interface Workspace extends TemporaryFolder {
  /** Holds the copy of the job's folder, and nothing else. */
  copies: string
}

/** Makes the folder, with a copy of the job's. Throws as `copyFolder` does. */
export function makeWorkspace({ folder, name, leaveOut }: SandboxJob): Workspace {
  const temporary = makeTemporaryFolder('konnector-lint-run-')
  const workspace = { ...temporary, copies: join(temporary.dir, 'copies') }
  try {
    mkdirSync(join(workspace.copies, name), { recursive: true })
    if (folder !== undefined) copyFolder(folder, join(workspace.copies, name), leaveOut)
    return workspace
  } catch (error) {
    workspace.remove()
    throw error
  }
}
