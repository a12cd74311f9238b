import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { version } from '../src/package.ts'
import type { Outcome } from '../src/pipeline.ts'
import { type FormatContext, type FormatName, formatNames } from '../src/report/format.ts'
import { formats } from '../src/report/index.ts'
import { allRules } from '../src/rules.ts'
import { InputError, type Inputs } from './inputs.ts'

/** What the Action uses of @actions/core. */
export type Core = Pick<
  typeof import('@actions/core'),
  'error' | 'getInput' | 'info' | 'setOutput' | 'setSecret' | 'summary'
>

interface Audience {
  inputs: Inputs
  workspace: string
  published: boolean
  core: Core
  env: NodeJS.ProcessEnv
}

/** Says what came of a run: the log and annotations, the job summary, reports in files, outputs. */
export async function tell(
  outcome: Outcome,
  { inputs, workspace, published, core, env }: Audience,
): Promise<void> {
  const { report, exit } = outcome
  const print = async (name: FormatName) => (await formats[name]())(report, contextOf(workspace))
  core.info(await print('pretty'))
  if (inputs.annotations) process.stdout.write(await print('github'))
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(await print('markdown')).write()
  for (const text of inputs.formats) {
    const [name, file] = formatAndFile(text)
    write(resolve(workspace, file), await print(name))
  }
  const reportFile = join(env.RUNNER_TEMP ?? workspace, 'konnector-lint-report.json')
  write(reportFile, await print('json'))
  const outputs = {
    'exit-code': exit,
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    report: reportFile,
    published:
      published && exit === 0 && report.steps.some(({ name }) => name === 'push' || name === 'submit'),
    ...stepOutputs(outcome),
  }
  for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value)
}

function stepOutputs({ report }: Outcome): Record<string, unknown> {
  const step = (name: string) => report.steps.find(found => found.name === name)
  return {
    version: step('submit')?.outputs.version,
    'build-commit': step('push')?.outputs.commit,
    'push-status': step('push')?.status,
    'archive-sha256': step('submit')?.outputs.sha256,
    'archive-url': step('submit')?.outputs.archive,
    'submit-status': step('submit')?.status,
  }
}

function formatAndFile(text: string): [FormatName, string] {
  const [name = '', ...file] = text.split('=')
  const known = formatNames.find(format => format === name)
  if (known === undefined || file.length === 0)
    throw new InputError(
      `The input format has ${JSON.stringify(text)}. Use a line such as sarif=report.sarif.`,
    )
  return [known, file.join('=')]
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function contextOf(workspace: string): FormatContext {
  return {
    rules: allRules,
    source: file => {
      try {
        return readFileSync(resolve(workspace, file), 'utf8')
      } catch {
        return undefined
      }
    },
    color: false,
    width: 120,
    version,
  }
}
