import type { SandboxJob } from './job.ts'
import type { Workspace } from './workspace.ts'

/** One way to keep code in, strongest first in `tiers`. */
export interface Tier {
  /** What stands around the code, for reports. */
  name: string
  /** Whether the system holds the code; false where only node does, or nothing. */
  isReal: boolean
  /** What it means that the system does not. */
  weakness?: string
  /** What to start for a job. Throws where the machine lacks something that it needs. */
  prepare(node: string, job: SandboxJob, workspace: Workspace): Promise<Launch>
}

export interface Launch {
  command: [string, ...string[]]
  env: Readonly<Record<string, string>>
  /** Whether everything ends when standard input does, since no signal of ours arrives there. */
  endsWithInput?: boolean
  /** Whether the exit code is a shell's, which adds 128 to the number of a signal. */
  codeOfShell?: boolean
}
