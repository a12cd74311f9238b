import type { Build } from '../build/build.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose, type Finding, type Profile, type Rule } from '../diagnostics/rule.ts'
import type { JsonDocument } from '../json/document.ts'
import { isVersion } from '../cozy/registry-names.ts'
import { checkBeforePush } from '../build/check.ts'
import { push, type PushOptions, type PushResult } from './push.ts'
import { editorMatch, slugRegistered, typeMatch, versionExists, versionGreater } from './rules.ts'
import { submit, type SubmitOptions, type SubmitResult } from './submit.ts'
import { manifestPlace } from './version.ts'

export interface PlanOptions {
  build: Build
  manifest: JsonDocument
  /** The version to publish. */
  version: string
  profile?: Profile
  /** What file names in diagnostics are relative to. Default: the working folder. */
  cwd?: string
  /** What a push would need; nothing when there is no remote. */
  push?: Omit<PushOptions, 'dryRun'> | undefined
  /** What a submission would need; nothing when there is no registry. */
  submit?: Omit<SubmitOptions, 'dryRun' | 'verifyToken' | 'commit'> | undefined
  /** Whether it will be done: then a token that is missing or wrong is told now, before the first write. */
  publish: boolean
}

/** What would happen, or what keeps it from happening. */
export interface Plan {
  push?: PushResult | OperationalError
  submit?: SubmitResult | OperationalError
  /** About the build, and about the konnector as the registry knows it. */
  diagnostics: Diagnostic[]
}

/** Looks at everything that push and submit depend on. Nothing is written anywhere; without `publish` it only reads. */
export async function plan(options: PlanOptions): Promise<Plan> {
  const { build, profile = 'registry', cwd = process.cwd() } = options
  const { diagnostics, blocked } = await checkBeforePush(build, { cwd, profile })
  if (blocked) return { diagnostics }
  const pushed = options.push && (await orReason(push({ ...options.push, dryRun: true })))
  const commit = pushed instanceof OperationalError ? undefined : pushed?.commit
  const asked = { commit, dryRun: true, verifyToken: options.publish }
  const submitted = options.submit && (await orReason(submit({ ...options.submit, ...asked })))
  const known =
    submitted === undefined || submitted instanceof OperationalError ? [] : compare(options, submitted)
  return {
    ...(pushed && { push: pushed }),
    ...(submitted && { submit: submitted }),
    diagnostics: [...diagnostics, ...known],
  }
}

async function orReason<T>(promise: Promise<T>): Promise<T | OperationalError> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof OperationalError) return error
    throw error
  }
}

/** What the registry's knowledge of the application says of this manifest. */
function compare(options: PlanOptions, result: SubmitResult): Diagnostic[] {
  const { manifest, version, profile = 'registry' } = options
  const { slug, editor } = options.submit!.konnector
  const { app } = result
  const report = (rule: Rule, key: string, message: string, more: Partial<Finding> = {}) =>
    diagnose(rule, { message, place: manifestPlace(manifest, key), ...more }, profile)
  if (result.cause === 'unregistered') return [report(slugRegistered, 'slug', result.reason!)]
  if (app === undefined) return []
  const latest = app.latest_version?.version
  return [
    ...(app.type === 'konnector'
      ? []
      : [
          report(
            typeMatch,
            'slug',
            `"${slug}" is a ${JSON.stringify(app.type)} in the registry, not a konnector. Choose another slug.`,
          ),
        ]),
    ...(app.editor.toLowerCase() === editor.toLowerCase()
      ? []
      : [
          report(
            editorMatch,
            'editor',
            `"${slug}" is registered for the editor ${JSON.stringify(app.editor)}, and that is what users will see instead of ${JSON.stringify(editor)}.`,
            { suggestion: app.editor },
          ),
        ]),
    ...(result.cause === 'other-content' ? [report(versionExists, 'version', result.reason!)] : []),
    ...(result.status === 'planned' &&
    result.channel === 'stable' &&
    latest &&
    isVersion(latest) &&
    !isGreater(version, latest)
      ? [
          report(
            versionGreater,
            'version',
            `${version} is not greater than ${latest}, the latest stable version, so no Cozy that has it will update. Raise the version.`,
          ),
        ]
      : []),
  ]
}

function isGreater(version: string, than: string): boolean {
  const [a, b] = [version, than].map(text => text.split('.').map(part => Number.parseInt(part, 10)))
  const index = a!.findIndex((part, at) => part !== b![at])
  return index >= 0 && a![index]! > b![index]!
}
