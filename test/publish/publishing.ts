/** Publishing in one call, for tests that look at what comes of it. */
import type { Build } from '../../src/build/build.ts'
import { readTree } from '../../src/build/tree.ts'
import type { JsonDocument } from '../../src/json/document.ts'
import { parseDocument } from '../../src/json/document.ts'
import { preparePush, type PushOptions, type PushResult } from '../../src/publish/push.ts'
import type { PushPlan } from '../../src/publish/push-plan.ts'
import { createCozyRegistry, type CozyRegistryOptions } from '../../src/publish/targets/cozy-registry.ts'
import type { Submission, SubmissionResult } from '../../src/publish/targets/target.ts'

export type TestPush = Omit<PushOptions, 'files' | 'branch'> & { build: Build; branch?: string }

export async function planPush({ build, branch = 'build', ...options }: TestPush): Promise<PushPlan> {
  await using prepared = await preparePush({ ...options, branch, files: readTree(build) })
  return prepared.plan
}

export async function push({ build, branch = 'build', ...options }: TestPush): Promise<PushResult> {
  await using prepared = await preparePush({ ...options, branch, files: readTree(build) })
  return await prepared.apply()
}

export type TestSubmission = Omit<Submission, 'manifest' | 'profile' | 'checks'> & {
  registry: CozyRegistryOptions
  manifest?: JsonDocument
}

export function prepareSubmission({ registry, ...submission }: TestSubmission) {
  const manifest = parseDocument('manifest.konnector', '{}')
  return createCozyRegistry(registry).prepare({
    manifest,
    profile: 'registry',
    checks: [],
    ...submission,
  })
}

/** What came of it, or why it was not tried. */
export async function submit(
  options: TestSubmission,
): Promise<Omit<SubmissionResult, 'status'> & { status: string }> {
  const prepared = await prepareSubmission(options)
  return prepared.plan.status === 'planned' ? prepared.apply(options.commit!) : prepared.plan
}
