import type { Build } from '../build/build.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { PushResult } from '../publish/push.ts'
import type { SubmitResult } from '../publish/submit.ts'
import type { StepRunner, StepResult } from './step-runner.ts'
import { preparePublication, type Publication } from './publication.ts'
import type { PipelineOptions } from './options.ts'

const noVersion = 'There is no version to publish.'

/** Pushes the build branch and submits it, or says what that would do. */
export async function publishSteps(
  konnector: Konnector,
  build: Build,
  request: PipelineOptions,
  journal: StepRunner,
): Promise<void> {
  let preparing: Promise<Publication> | undefined
  const publication = () => (preparing ??= preparePublication(konnector, build, request))
  const { steps } = request
  let commit: string | undefined
  if (steps.includes('push'))
    commit = await journal.step('push', () =>
      orSkipped(request, async () => pushStep(await publication(), request)),
    )
  if (steps.includes('submit'))
    await journal.step('submit', () =>
      orSkipped(request, async () => submitStep(await publication(), request, commit)),
    )
}

/** What a plan lacks is told and no failure; what a publication lacks ends with 3. */
async function orSkipped<T>(
  request: PipelineOptions,
  run: () => Promise<StepResult<T>>,
): Promise<StepResult<T>> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof OperationalError && !request.publish)
      return { status: 'skipped', reason: error.message }
    throw error
  }
}

async function pushStep(publication: Publication, request: PipelineOptions): Promise<StepResult<string>> {
  const { plan, push: options, version, diagnostics } = publication
  const { publishRules } = await import('../publish/rules.ts')
  const { buildRules } = await import('../build/rules/index.ts')
  const rules = [...publishRules, ...Object.values(buildRules)]
  const told = { diagnostics, rules }
  if (diagnostics.some(({ severity }) => severity === 'error'))
    return {
      ...told,
      status: 'failed',
      reason: 'Nothing was pushed, because the build or the manifest has errors.',
    }
  if (version === undefined) return { ...told, ...lacking(request, noVersion) }
  if (options === undefined || plan.push === undefined)
    return {
      ...told,
      ...lacking(request, 'There is no remote to push to. Add an origin, or give one with --remote.'),
    }
  if (plan.push instanceof OperationalError) throw plan.push
  if (!request.publish || plan.push.status !== 'planned') return { ...told, ...pushed(plan.push) }
  const obstacle = obstacleOf(plan.submit)
  if (obstacle)
    return {
      ...told,
      status: 'skipped',
      reason: `Nothing was pushed, because it cannot be submitted.`,
      exit: obstacle,
    }
  const { push } = await import('../publish/push.ts')
  return { ...told, ...pushed(await push(options)) }
}

/** A build that cannot be submitted is not pushed either. */
function obstacleOf(planned: Publication['plan']['submit']): ExitCode | undefined {
  if (planned instanceof OperationalError || planned?.status === 'skipped') return exitCodes.notRun
  return planned?.status === 'failed' ? exitCodes.found : undefined
}

function pushed(result: PushResult): StepResult<string> {
  const { status, branch, commit, added, changed, removed, notices } = result
  const changes = `${added.length} added, ${changed.length} changed, ${removed.length} removed`
  const outputs = { commit, branch, ...(status !== 'unchanged' && { changes }) }
  const notice = notices.length > 0 ? { reason: notices.join(' ') } : {}
  switch (status) {
    case 'passed':
    case 'unchanged':
      return { status, outputs, value: commit, ...notice }
    case 'planned':
      return { status: 'skipped', outputs, reason: `Planned: ${branch} would get this commit.` }
    case 'stale':
      return {
        status: 'skipped',
        outputs,
        reason: `${branch} holds the build of a later commit, and was left alone.`,
      }
  }
}

async function submitStep(
  { plan, submit: options, version }: Publication,
  request: PipelineOptions,
  commit: string | undefined,
): Promise<StepResult<undefined>> {
  if (version === undefined)
    // With the push, it was told there.
    return request.steps.includes('push')
      ? { status: 'skipped', reason: noVersion }
      : lacking(request, noVersion)
  if (options === undefined)
    return lacking(request, 'There is no registry to submit to. Give one with --registry.')
  if (plan.submit instanceof OperationalError) throw plan.submit
  if (plan.submit === undefined) return { status: 'skipped', reason: 'What would be published has errors.' }
  if (!request.publish || plan.submit.status !== 'planned') return submitted(plan.submit, request)
  if (request.steps.includes('push') && commit === undefined)
    return { status: 'skipped', reason: 'Nothing was pushed.' }
  const { submit } = await import('../publish/submit.ts')
  return submitted(await submit({ ...options, commit: commit ?? tipOf(plan) }), request)
}

/** Without the push step, what the build branch holds already is submitted. */
function tipOf({ push }: Publication['plan']): string | undefined {
  return push === undefined || push instanceof OperationalError || push.status !== 'unchanged'
    ? undefined
    : push.commit
}

function submitted(result: SubmitResult, request: PipelineOptions): StepResult<undefined> {
  const { status, version, state, sha256, archiveUrl, url, reason } = result
  const outputs = {
    version,
    ...(state && { state }),
    ...(sha256 && { sha256 }),
    ...(archiveUrl && { archive: archiveUrl }),
    ...(url && { url }),
  }
  const told = { outputs, ...(reason === undefined ? {} : { reason }) }
  switch (status) {
    case 'passed':
    case 'failed':
      return { ...told, status }
    case 'unchanged':
      return { ...told, status, reason: reason ?? 'It is already published.' }
    case 'planned':
      return { ...told, status: 'skipped', reason: 'Planned: this version would be submitted.' }
    case 'skipped':
      return { ...told, status: 'skipped', exit: request.publish ? exitCodes.notRun : exitCodes.ok }
  }
}

function lacking({ publish }: PipelineOptions, reason: string): StepResult<never> {
  return { status: 'skipped', reason, exit: publish ? exitCodes.notRun : exitCodes.ok }
}
