import type { Build } from '../build/build.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { isSlug } from '../cozy/registry-names.ts'
import { readPermissions } from '../cozy/permissions.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { createCozyInput } from '../replay/cozy-input.ts'
import { type JobOutput, parseJobOutput } from '../replay/job-output.ts'
import { printable } from '../replay/printable.ts'
import type { Credentials } from '../replay/record/config.ts'
import type { SandboxChoice } from '../sandbox/choice.ts'
import { openGateway } from './gateway.ts'
import type { NeededVerbs } from '../replay/missing-permission.ts'
import { explainRefusals } from './refused-rights.ts'
import { runJob } from './run-job.ts'
import { konnectorScope, unscopable } from './scope.ts'
import type { CozySession } from './session.ts'
import { type Saved, savedBy } from './traffic.ts'
import { ensureWorkspace, type CozyWorkspace } from './workspace.ts'
import { stringAt } from '../json/values.ts'

/** Milliseconds; five minutes, as the stack gives (worker/exec/common.go). */
const maxJobTime = 300_000

export interface DevOptions {
  session: CozySession
  build: Build
  konnector: Konnector
  credentials: Credentials
  neededVerbs: NeededVerbs
  /** Path of the node that runs the build. Default: this one. */
  node?: string
  /** What must stand around the build; the network is open. */
  sandbox: SandboxChoice
  signal: AbortSignal
  /** Gets each line the konnector prints as it comes. */
  onLine: (line: string, stream: 'stdout' | 'stderr') => void
}

/** What came of a run on a Cozy. */
export interface DevResult {
  /** As the stack would see it; an error in it means that the job failed. */
  job: JobOutput
  saved: Saved
  /** What the Cozy refused, each with the permission that is missing. */
  refusals: Diagnostic[]
  workspace: CozyWorkspace
  /** What stood around the konnector. */
  isolation: string
}

/** The name of a konnector, as far as the stack takes it (model/app/installer.go). Throws `OperationalError`. */
export function readSlug({ manifest }: Konnector): string {
  const slug = stringAt(manifest, 'slug')
  if (slug !== undefined && isSlug(slug)) return slug
  throw new OperationalError(
    `${manifest.file} has no "slug" that a Cozy takes. Give it one of small letters, digits and dashes.`,
  )
}

/** The scope of a konnector's token: the permissions of its manifest. Throws `OperationalError`. */
export function readScope(konnector: Konnector): string {
  const permissions = readPermissions(konnector.manifest)
  for (const permission of permissions) {
    const text = unscopable(permission)
    if (text !== undefined)
      throw new OperationalError(
        `The permission "${printable(permission.title, 80)}" holds ${JSON.stringify(printable(text, 80))}, which cannot be asked for in a browser. Use a value without spaces, colons and commas, or install the konnector instead.`,
      )
  }
  return konnectorScope(permissions, readSlug(konnector))
}

/** Runs a build once against a Cozy. Throws `OperationalError` when the Cozy cannot be reached or takes no token. */
export async function runOnCozy(options: DevOptions): Promise<DevResult> {
  const {
    session,
    build,
    konnector,
    credentials,
    neededVerbs,
    signal,
    onLine,
    sandbox: choice,
    node = process.execPath,
  } = options
  const { fields } = credentials
  const { slug, folder, parameters, locale } = createCozyInput(konnector, credentials)
  const sandbox = await choice.find(node)
  const workspace = await ensureWorkspace(session, { slug, fields, path: folder.path })
  const gateway = await openGateway({ session, account: { id: workspace.account, fields } })
  try {
    const ended = await runJob(build.dir, {
      sandbox,
      signal,
      onLine,
      maxTime: maxJobTime,
      settings: {
        url: gateway.url,
        credentials: gateway.credentials,
        job: 'dev',
        fields: { account: workspace.account, konnector: slug, folder_to_save: workspace.folder },
        parameters,
        locale,
      },
    })
    signal.throwIfAborted()
    const failure = gateway.failure()
    if (failure !== undefined) throw failure
    if (ended.timedOut)
      throw new OperationalError(
        `The konnector did not end within ${maxJobTime / 60_000} minutes, after which a Cozy ends it, too. Look at the last line it printed.`,
      )
    if (ended.overflow !== undefined)
      throw new OperationalError(
        'The konnector printed more than 4 MiB or 100,000 lines, so konnector-lint ended it. Look at the last lines it printed.',
      )
    return {
      isolation: sandbox.name,
      job: parseJobOutput(ended.stdout, ended),
      saved: savedBy(gateway.calls, workspace.account),
      refusals: explainRefusals(gateway.calls, konnector.manifest, neededVerbs),
      workspace,
    }
  } finally {
    await gateway.close()
  }
}
