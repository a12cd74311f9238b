import { filesNotCopied } from '../cozy/build-files.ts'
import { type JobSettings, jobEnvironment } from '../replay/job-environment.ts'
import type { SandboxJob, SandboxResult } from '../sandbox/job.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

export interface JobOptions extends Required<Pick<SandboxJob, 'maxTime' | 'signal' | 'onLine'>> {
  settings: JobSettings
  sandbox: Sandbox
}

/**
 * Runs a build as a job of cozy-stack: in a fresh folder, with the environment the stack gives and nothing else. The
 * network is that of this machine, as the konnector must reach the Cozy and the vendor. Throws `OperationalError`.
 */
export function runJob(
  buildDir: string,
  { settings, sandbox, ...limits }: JobOptions,
): Promise<SandboxResult> {
  return sandbox.run({
    folder: buildDir,
    name: 'konnector',
    leaveOut: filesNotCopied,
    args: places => ['--no-deprecation', places.folder],
    env: jobEnvironment(settings),
    network: 'host',
    ...limits,
  })
}
