import type { Build } from '../build/build.ts'
import type { Config } from '../config/config.ts'
import type { Profile } from '../diagnostics/rule.ts'
import { type ExitCode, exitCodes, worstExitCode } from '../diagnostics/exit-code.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { readKonnector } from '../konnector/read.ts'
import { bundleStep, existingBuild } from './bundle.ts'
import { StepRunner } from './step-runner.ts'
import { lintStep } from './lint.ts'
import { readSettings, type Settings } from '../linter/settings.ts'
import { buildSettings } from './settings.ts'
import { publishSteps } from './publish.ts'
import { readNews } from './publication-news.ts'
import { replayStep } from './replay.ts'
import type { PipelineOptions, PublishTokens, StepOptions } from './options.ts'
import { SandboxChoice } from '../sandbox/choice.ts'
import { createReport, type Report, type Step, type StepName } from '../report/report.ts'
import { warningLimitError } from '../report/wording.ts'

export interface PipelineResult {
  report: Report
  exit: ExitCode
  /** Whether a version, or without the submit step a build, was written by this run and is there for users now. */
  published: boolean
  /** Steps that were to write and were skipped; they make the exit code 3, and no step failed for it. */
  unfinished: Step[]
  /** Why it failed when nothing in the report is an error: a sentence about warnings. */
  tooMany?: string
  /** Why the webhook did not get the publication. */
  notNotified?: string
  /** What the steps after it ran on. */
  build?: Build
}

/**
 * Runs the asked steps over one konnector, each on what the one before returned. A manifest that cannot be read stops
 * what follows; nothing is pushed or submitted unless all before it passed. Throws `ManifestNotFound`.
 */
export async function runPipeline({ tokens, ...asked }: PipelineOptions): Promise<PipelineResult> {
  const konnector = readKonnector(asked.dir, { cwd: asked.cwd })
  const settings = await readSettings(konnector.dir, asked)
  if (settings.problems.length > 0)
    return {
      report: createReport(settings.problems, [], 0),
      exit: exitCodes.usage,
      published: false,
      unfinished: [],
    }
  const request = completed(asked, settings.config)
  const runner = new StepRunner(settings, request.progress ?? (() => undefined))
  const build = await runSteps(konnector, request, { runner, settings, tokens })
  const report: Report = {
    ...createReport(runner.diagnostics, runner.steps, 1, {
      ...(request.sandbox.notice !== undefined && { notice: request.sandbox.notice }),
      changes: runner.changes,
    }),
    ...(runner.runs.length > 0 && { runs: runner.runs }),
  }
  const tooMany = warningLimitError(report.summary.warnings, request.maxWarnings)
  const exit = worstExitCode([...runner.exits, tooMany === undefined ? exitCodes.ok : exitCodes.found])
  const notNotified = await notify(runner.steps, konnector, tokens)
  return {
    report,
    exit,
    published: exit === exitCodes.ok && request.preview === undefined && isPublished(runner.steps),
    unfinished: runner.steps.filter(
      ({ status }, at) => status === 'skipped' && runner.exits[at] !== exitCodes.ok,
    ),
    ...(tooMany !== undefined && { tooMany }),
    ...(notNotified !== undefined && { notNotified }),
    ...(build && { build }),
  }
}

async function notify(
  steps: readonly Step[],
  { manifest }: Konnector,
  tokens: PublishTokens | undefined,
): Promise<string | undefined> {
  const webhook = tokens?.notify
  const news = readNews(steps, manifest)
  if (webhook === undefined || news === undefined) return undefined
  const { notifyWebhook } = await import('../publish/notify.ts')
  return await notifyWebhook(webhook, news)
}

/** The last step that publishes says what came of it: it passes only when it wrote. */
function isPublished(steps: readonly Step[]): boolean {
  const last = steps.findLast(({ name }) => name === 'push' || name === 'submit')
  return last?.status === 'passed' && last.outputs['state'] !== 'pending'
}

type Asked = Omit<PipelineOptions, 'tokens'>
type Completed = StepOptions & { profile: Profile }

/** What was asked comes before what is configured. */
function completed(asked: Asked, config: Config): Completed {
  const { maxWarnings, branch, space } = config
  return {
    ...asked,
    steps: asked.preview === undefined ? asked.steps : asked.steps.filter(name => name !== 'submit'),
    profile: asked.profile ?? (asked.publish ? 'registry' : (config.profile ?? 'recommended')),
    maxWarnings: asked.maxWarnings ?? maxWarnings,
    requireReplay: asked.requireReplay || config.requireReplay === true,
    ...buildSettings(asked, config),
    sandbox: new SandboxChoice(asked.sandbox ?? (asked.publish ? 'require' : 'prefer')),
    branch: asked.branch ?? branch,
    space: asked.space ?? space,
  }
}

interface Running {
  runner: StepRunner
  settings: Settings
  tokens: PublishTokens | undefined
}

async function runSteps(
  konnector: Konnector,
  request: Completed,
  { runner, settings, tokens }: Running,
): Promise<Build | undefined> {
  const asked = (...names: StepName[]) => names.some(name => request.steps.includes(name))
  const skip = async (reason: string, ...names: StepName[]) => {
    for (const name of names)
      if (asked(name)) await runner.step(name, async () => ({ status: 'skipped', reason }))
  }
  const lint = () => lintStep(konnector, { ...request, settings: settings })

  if (asked('lint')) await runner.step('lint', lint)
  if (!isReadable(konnector)) {
    // Without lint among the steps, the first one reports the place of the error.
    const [first, ...rest] = request.steps.filter(name => name !== 'lint')
    if (first && !asked('lint')) await runner.step(first, lint)
    else if (first) await skip('The manifest cannot be read.', first)
    await skip('The manifest cannot be read.', ...rest)
    return undefined
  }

  const build = asked('bundle')
    ? await runner.step('bundle', () => bundleStep(konnector, request))
    : asked('replay', 'push', 'submit')
      ? await existingBuild(konnector, request)
      : undefined
  if (build) await requireDigest(build, request.buildDigest)
  if (!build) await skip('There is no build.', 'replay', 'push', 'submit')
  else {
    if (asked('replay')) await runner.step('replay', () => replayStep(konnector, build, request))
    const warnings = runner.diagnostics.filter(({ severity }) => severity === 'warning').length
    const tooMany = warningLimitError(warnings, request.maxWarnings)
    if (!runner.clean) await skip('A step before it failed.', 'push', 'submit')
    else if (tooMany !== undefined) await skip(`There are ${tooMany}`, 'push', 'submit')
    else if (asked('push', 'submit')) await publishSteps(konnector, build, { ...request, tokens }, runner)
  }
  return build
}

async function requireDigest({ dir, files }: Build, expected: string | undefined): Promise<void> {
  if (expected === undefined) return
  const { digestFiles } = await import('../build/files.ts')
  const digest = digestFiles(files)
  if (digest !== expected)
    throw new OperationalError(
      `${dir} is not the build that was checked: its digest is ${digest}, not ${expected}. Publish the files of the check as they are.`,
    )
}

function isReadable({ manifest }: Konnector): boolean {
  return manifest.problems.length === 0 && manifest.root?.type === 'object'
}
