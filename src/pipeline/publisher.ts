import { OperationalError } from '../diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import type { PushPlan } from '../publish/push-plan.ts'
import type { PushResult } from '../publish/push.ts'
import type { PreparedSubmission, SubmissionPlan, SubmissionResult } from '../publish/targets/target.ts'
import { buildRules } from '../build/rules/index.ts'
import { publishRules } from '../publish/rules.ts'
import type { PipelineOptions } from './options.ts'
import type { Publication } from './publication.ts'
import { lacking, type StepResult } from './step-runner.ts'

/** Carries out a publication, or says what it would do: each step once, the push first. */
export class Publisher implements AsyncDisposable {
  readonly #publication: Publication
  readonly #publish: boolean
  readonly #pushes: boolean
  /** The build is not to be pushed unless it can be submitted, too. */
  readonly #needsTarget: boolean
  /** Undefined without a target; an error or a refused plan when it cannot be submitted. */
  #submission: PreparedSubmission | SubmissionPlan | OperationalError | undefined
  /** The commit that holds the build on the remote. */
  #commit: string | undefined
  #reported = false

  constructor(
    publication: Publication,
    { publish, steps, pushAlone = false }: Pick<PipelineOptions, 'publish' | 'steps' | 'pushAlone'>,
  ) {
    this.#publication = publication
    this.#publish = publish
    this.#pushes = steps.includes('push')
    this.#needsTarget = steps.includes('submit') && !pushAlone
    this.#submission = publication.submission
    const { push } = publication
    // Without the push step, only what the remote holds already can be submitted.
    if (!this.#pushes && isPrepared(push) && push.plan.status === 'unchanged') this.#commit = push.plan.commit
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#publication[Symbol.asyncDispose]()
  }

  /** Finds out, before the first write, whether the target would take the credentials. */
  async authorize(): Promise<void> {
    const { submission } = this.#publication
    if (!isPrepared(submission) || submission.plan.status !== 'planned') return
    try {
      this.#submission = (await submission.authorize()) ?? submission
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error
      this.#submission = error
    }
  }

  async push(): Promise<StepResult<undefined>> {
    const { push, version, diagnostics, reason = 'There is no version to publish.' } = this.#publication
    const found = this.#reportFindings()
    if (hasErrors(diagnostics))
      return {
        ...found,
        status: 'failed',
        reason: 'Nothing was pushed, because the build or the manifest has errors (see above).',
      }
    if (version === undefined) return { ...found, ...lacking(this.#publish, reason) }
    if (push === undefined) {
      const lack = 'There is no remote to push to. Add an origin, or give one with --remote.'
      return { ...found, ...lacking(this.#publish, lack) }
    }
    if (push instanceof OperationalError) throw push
    const { plan } = push
    if (!this.#publish || plan.status !== 'planned') {
      if (plan.status === 'unchanged') this.#commit = plan.commit
      return { ...found, ...describePush(plan, this.#publish, this.#publication) }
    }
    if (this.#submission === undefined && this.#needsTarget) {
      const lack = `Not pushed: there is ${noTarget} To push the build alone, ask for the steps up to push.`
      return { ...found, ...lacking(true, lack) }
    }
    const exit = obstacle(this.#submission)
    if (exit !== undefined)
      return {
        ...found,
        status: 'skipped',
        exit,
        reason: 'Not pushed: the submission would fail (see below).',
      }
    const result = await push.apply()
    if (result.status !== 'stale') this.#commit = result.commit
    return { ...found, ...describePush(result, this.#publish, this.#publication) }
  }

  async submit(): Promise<StepResult<undefined>> {
    const { version, diagnostics, reason = 'There is no version to publish.' } = this.#publication
    const submission = this.#submission
    const first = !this.#reported
    const found = this.#reportFindings()
    if (hasErrors(diagnostics)) {
      const blocked = 'Nothing was submitted, because the build or the manifest has errors.'
      return { ...found, status: first ? 'failed' : 'skipped', reason: blocked }
    }
    if (version === undefined) return { ...found, ...lacking(this.#publish && first, reason) }
    if (submission === undefined) {
      return { ...found, ...lacking(this.#publish, `There is ${noTarget}`) }
    }
    if (submission instanceof OperationalError) throw submission
    if (!isPrepared(submission)) return { ...found, ...describeSubmission(submission, this.#publish) }
    if (!this.#publish || submission.plan.status !== 'planned')
      return { ...found, ...describeSubmission(submission.plan, this.#publish) }
    if (this.#commit === undefined) {
      if (this.#pushes) return { ...found, status: 'skipped', reason: 'Nothing was pushed.' }
      throw new OperationalError('The remote does not hold this build. Push it first.')
    }
    const result = await submission.apply(this.#commit)
    const { outputs, notices } = await this.#publication.certify(result)
    const described = describeSubmission(result, this.#publish)
    const words = [described.reason, ...notices].filter(Boolean).join(' ')
    return {
      ...found,
      ...described,
      outputs: { ...described.outputs, ...outputs },
      ...(words !== '' && { reason: words }),
    }
  }

  /** The findings belong to the first step that runs. */
  #reportFindings(): Pick<StepResult<undefined>, 'diagnostics' | 'rules'> {
    if (this.#reported) return {}
    this.#reported = true
    return {
      diagnostics: this.#publication.diagnostics,
      rules: [...publishRules, ...Object.values(buildRules)],
    }
  }
}

const noTarget = 'no registry to submit to. Give one with --registry or --registry-repository.'

function isPrepared<T extends { plan: unknown }>(value: T | object | undefined): value is T {
  return value !== undefined && 'plan' in value
}

function hasErrors(diagnostics: Publication['diagnostics']): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** The exit code of what keeps a submission from being made; undefined when nothing does. */
function obstacle(
  submission: PreparedSubmission | SubmissionPlan | OperationalError | undefined,
): ExitCode | undefined {
  if (submission instanceof OperationalError) return exitCodes.notRun
  const status = isPrepared(submission) ? submission.plan.status : submission?.status
  if (status === 'skipped') return exitCodes.notRun
  return status === 'refused' ? exitCodes.found : undefined
}

function describePush(
  result: PushPlan | PushResult,
  publish: boolean,
  { previewSource }: Pick<Publication, 'previewSource'>,
): StepResult<undefined> {
  const { status, branch, commit, tag, added, changed, removed, notices } = result
  const changes = `${added.length} added, ${changed.length} changed, ${removed.length} removed`
  const outputs = {
    ...(commit !== undefined && { commit }),
    branch,
    ...(tag !== undefined && { tag }),
    ...(previewSource !== undefined && { source: previewSource }),
    ...(status !== 'unchanged' && { changes }),
  }
  const reason = notices.join(' ')
  switch (status) {
    case 'passed':
    case 'unchanged':
      return { status, outputs, ...(reason !== '' && { reason }) }
    case 'planned': {
      const places = tag === undefined ? branch : `${branch} and the tag ${tag}`
      const planned = `Dry run: would push this commit to ${places}.`
      return { status: 'skipped', outputs, reason: [planned, ...notices].join(' ') }
    }
    case 'stale':
      return { ...lacking(publish, reason), outputs }
  }
}

function describeSubmission(
  result: SubmissionPlan | SubmissionResult,
  publish: boolean,
): StepResult<undefined> {
  const { status, version, state, sha256, archiveUrl, url, update } = result
  const reason = [result.reason, update].filter(Boolean).join(' ') || undefined
  const outputs = {
    version,
    ...(state && { state }),
    ...(sha256 && { sha256 }),
    ...(archiveUrl && { archive: archiveUrl }),
    ...(url && { url }),
  }
  const described = { outputs, ...(reason === undefined ? {} : { reason }) }
  switch (status) {
    case 'passed':
      return { ...described, status }
    case 'refused':
      return { ...described, status: 'failed' }
    case 'unchanged':
      return { ...described, status, reason: reason ?? 'This version is already published.' }
    case 'planned':
      return {
        ...described,
        status: 'skipped',
        reason: ['Dry run: would submit this version.', reason].filter(Boolean).join(' '),
      }
    case 'skipped':
      return { ...described, ...lacking(publish, reason ?? '') }
  }
}
