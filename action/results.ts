import { join, resolve } from 'node:path'
import type { ExitCode } from '../src/diagnostics/exit-code.ts'
import { digestFiles } from '../src/build/files.ts'
import { writeInside } from '../src/konnector/write.ts'
import { readRepositoryText } from '../src/konnector/repository.ts'
import { version } from '../src/package.ts'
import type { PipelineResult } from '../src/pipeline/run.ts'
import type { FormatContext, FormatName } from '../src/report/format.ts'
import { markdownText } from '../src/report/markdown-text.ts'
import { formats } from '../src/report/index.ts'
import { isRerun } from '../src/report/rerun.ts'
import { allRules } from '../src/rules.ts'
import type { Mask } from '../src/secrets/mask.ts'
import { type Event, pullRequestOf } from './event.ts'
import type { GitHub } from './github.ts'
import type { Inputs } from './inputs.ts'

/** What the Action uses of @actions/core. */
export type Core = Pick<
  typeof import('@actions/core'),
  'error' | 'getInput' | 'info' | 'setOutput' | 'setSecret' | 'summary' | 'warning'
>

export interface RunContext {
  inputs: Inputs
  workspace: string
  /** The konnector's, relative to the workspace. */
  folder: string
  event: Event
  github: GitHub | undefined
  core: Core
  env: NodeJS.ProcessEnv
  mask: Mask
}

/** GitHub takes 65,536 characters; the marker is one of them. */
const commentLimit = 65_000

/** Says what came of a run: the log and annotations, the job summary, the comment, reports in files, outputs. */
export async function publishResults(outcome: PipelineResult, audience: RunContext): Promise<void> {
  const { inputs, workspace, core, env, mask } = audience
  const files = resolve(workspace, inputs.workingDirectory)
  const report = mask.data(outcome.report)
  const print = async (name: FormatName, more: Partial<FormatContext> = {}) =>
    mask.text((await formats[name]())(report, { ...conreadRepositoryText(audience), ...more }))
  core.info(await print('pretty'))
  if (inputs.annotations) process.stdout.write(await print('github'))
  if (outcome.notNotified !== undefined) core.warning(mask.text(outcome.notNotified))
  for (const { name, reason = '' } of outcome.unfinished)
    core.error(mask.text(reason), { title: `${name} did not run` })
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) await writeSummary(await print('markdown'), core)
  for (const { name, file } of inputs.formats) writeInside(files, file, await print(name))
  const reportFile = join(env.RUNNER_TEMP ?? workspace, 'konnector-lint-report.json')
  writeInside(workspace, reportFile, await print('json'))
  setOutputs({ ...outputsOf({ ...outcome, report }), report: reportFile }, core)
  if (inputs.comment) await comment(await print('markdown', { maxBytes: commentLimit }), audience)
}

/** Says why nothing was run: in the job summary and the outputs, as after a run. */
export async function publishFailure(
  exit: ExitCode,
  message: string,
  { env, core }: Pick<RunContext, 'env' | 'core'>,
): Promise<void> {
  setOutputs({ 'exit-code': exit, published: false }, core)
  if (core.getInput('summary').toLowerCase() === 'false' || !env.GITHUB_STEP_SUMMARY) return
  await writeSummary(
    `### konnector-lint: nothing was checked or published\n\n${markdownText(message)}\n`,
    core,
  )
}

/** Sets the outputs that have a value. A runner that cannot take them is no reason to fail. */
export function setOutputs(outputs: Record<string, unknown>, core: Core): void {
  try {
    for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value)
  } catch (error) {
    core.warning(
      `The outputs could not be set (${(error as Error).message}). The runner must provide a file at GITHUB_OUTPUT.`,
    )
  }
}

async function writeSummary(markdown: string, core: Core): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write()
  } catch (error) {
    core.warning(
      `The job summary could not be written (${(error as Error).message}). The runner must provide a file at GITHUB_STEP_SUMMARY.`,
    )
  }
}

function outputsOf({ report, exit, published, build }: PipelineResult): Record<string, unknown> {
  const step = (name: string) => report.steps.find(found => found.name === name)
  const [push, submit] = [step('push'), step('submit')]
  return {
    'exit-code': exit,
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    published,
    'preview-source': push?.outputs.source,
    version: submit?.outputs.version,
    'build-digest': build && digestFiles(build.files),
    'build-commit': push?.outputs.commit,
    'push-status': push?.status,
    'archive-sha256': submit?.outputs.sha256,
    'archive-url': submit?.outputs.archive,
    'submission-url': submit?.outputs.url,
    provenance: submit?.outputs.provenance,
    'submit-status': submit?.status,
  }
}

/** A comment that cannot be written is no reason to fail: a fork's token may only read. */
async function comment(markdown: string, { folder, event, github, core }: RunContext): Promise<void> {
  const { number } = pullRequestOf(event)
  if (number === undefined || github === undefined) return
  try {
    await github.comment(number, markdown, folder)
  } catch (error) {
    core.warning(
      `The comment could not be written (${(error as Error).message}). The job needs "permissions: pull-requests: write", which a fork's pull request never has.`,
    )
  }
}

function conreadRepositoryText({ workspace, inputs, env }: RunContext): FormatContext {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  return {
    ...(server && repository && inputs.remote === undefined && { repositoryUrl: `${server}/${repository}` }),
    verdictFirst: isRerun(env),
    rules: allRules,
    source: file => readRepositoryText(resolve(workspace, file)),
    color: false,
    width: 120,
    version,
  }
}
