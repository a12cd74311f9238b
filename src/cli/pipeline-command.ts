import type { ExitCode } from '../diagnostics/exit-code.ts'
import type { Profile } from '../diagnostics/rule.ts'
import type { PublishTokens } from '../pipeline/options.ts'
import type { PipelineResult } from '../pipeline/run.ts'
import { parseSteps } from '../pipeline/option-values.ts'
import { readSharedOptions, type sharedOptions } from '../pipeline/shared-options.ts'
import type { Run } from '../replay/replay.ts'
import { printRun } from './print-run.ts'
import { Progress } from './progress.ts'
import type { StepName } from '../report/report.ts'
import { type Command, type CommonOptions, defineCommand, type Operands, type Terminal } from './command.ts'
import type { OptionDefinitions, OptionValues } from './option.ts'
import {
  type buildOptions,
  type profileOption,
  type publishOptions,
  readChecked,
  readNumber,
  readProfile,
  readSandboxMode,
  type sandboxOption,
  type stepsOption,
  type warningsOption,
} from './options.ts'

/** The options that only some commands of the pipeline have. */
interface OwnOptions {
  bare: boolean
  flavour: string | undefined
  out: string | undefined
  update: boolean
  'grant-all': boolean
  node: string | undefined
  browser: string | undefined
  preview: string | undefined
}

/** Every option of the commands that run the pipeline; a command has some of them. */
type PipelineArguments = CommonOptions &
  Partial<
    OptionValues<
      typeof profileOption &
        typeof warningsOption &
        typeof buildOptions &
        typeof publishOptions &
        typeof sandboxOption &
        typeof sharedOptions &
        typeof stepsOption
    > &
      OwnOptions
  >

interface PipelineCommand<D extends OptionDefinitions> {
  summary: string
  operands: Operands
  options: D
  steps: readonly StepName[]
  /** Scenario names instead of the folder. */
  operandsAre?: 'dir' | 'scenarios'
  publish(options: OptionValues<D>): boolean
  /** Each step goes as far as it can: the build is pushed although nothing takes the submission. */
  pushAlone?: boolean
  /** Default: what the options say. */
  profile?: Profile
  /** Throws `UsageError` for options that do not go together. */
  check?(options: OptionValues<D>): void
  /** Runs instead of the pipeline when it gives something. */
  instead?(args: PipelineInvocation<D>): Promise<ExitCode> | undefined
  /** Prints what follows the report. */
  after?(result: PipelineResult, args: PipelineInvocation<D>): Promise<void>
}

export interface PipelineInvocation<D extends OptionDefinitions> {
  options: CommonOptions & OptionValues<D>
  /** The konnector's folder, as typed. */
  dir: string
  terminal: Terminal
}

/** A command that runs steps of the pipeline and prints the report. */
export function pipelineCommand<const D extends OptionDefinitions>(command: PipelineCommand<D>): Command {
  const { summary, operands, options: definitions, steps, operandsAre = 'dir', profile } = command
  return defineCommand({
    summary,
    operands,
    options: definitions,
    async run({ options: values, operands: given }, terminal) {
      const options = values as unknown as CommonOptions & OptionValues<D> & PipelineArguments
      const dir = operandsAre === 'dir' ? (given[0] ?? '.') : '.'
      command.check?.(options)
      const other = command.instead?.({ options, dir, terminal })
      if (other) return other
      const { runPipeline } = await import('../pipeline/run.ts')
      const { printReport, readDestinations } = await import('./print.ts')
      const destinations = readDestinations(options)
      const { steps: asked } = options
      const progress = new Progress(terminal, options)
      const result = await runPipeline({
        ...readPipelineOptions(options, terminal, progress),
        ...(profile && { profile }),
        dir,
        scenarios: operandsAre === 'scenarios' ? given : [],
        steps: asked === undefined ? steps : parseSteps('--steps', asked),
        publish: command.publish(options),
        pushAlone: command.pushAlone,
        replayPage: destinations.some(({ name }) => name === 'html'),
        tokens: steps.includes('push') ? publishTokens(terminal) : undefined,
      }).finally(() => progress.clear())
      await printReport(result.report, options, terminal)
      if (result.tooMany !== undefined) terminal.stderr.write(`konnector-lint: ${result.tooMany}\n`)
      if (result.notNotified !== undefined) terminal.stderr.write(`konnector-lint: ${result.notNotified}\n`)
      await command.after?.(result, { options, dir, terminal })
      return result.exit
    },
  })
}

function publishTokens({ tokens, stderr }: Terminal): PublishTokens {
  const found = {
    registry: tokens.token('REGISTRY_TOKEN'),
    git: tokens.token('GITHUB_TOKEN'),
    notify: tokens.token('NOTIFY_URL'),
    oidc: tokens.token('ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
  }
  for (const token of Object.values(found))
    if (token?.notice !== undefined) stderr.write(`konnector-lint: ${token.notice}\n`)
  return found
}

/** What every command of the pipeline reads of its options and of the environment. */
function readPipelineOptions(options: PipelineArguments, terminal: Terminal, progress: Progress) {
  const { cwd, env } = terminal
  const registry = readChecked('registry', options.registry)
  return {
    cwd,
    env,
    profile: readProfile(options.profile),
    base: options.base,
    config: options.config,
    maxWarnings: readNumber('max-warnings', options['max-warnings']),
    outDir: options['out-dir'],
    flavour: options.flavour,
    bare: options.bare === true,
    sandbox: readSandboxMode(options.sandbox),
    replayOut: options.out,
    browser: options.browser,
    requireReplay: options['require-replay'] === true,
    replayUpdate: options.update === true,
    replayGrantAll: options['grant-all'] === true,
    replayNode: options.node,
    onReplay: (run: Run) => {
      progress.clear()
      return printRun(run, terminal, options.verbose)
    },
    remote: options.remote,
    branch: readChecked('branch', options.branch),
    registry,
    ...readSharedOptions(
      {
        nameOf: name => `--${name}`,
        valueOf(name) {
          const value = options[name]
          return typeof value === 'string' ? value : value ? 'true' : undefined
        },
      },
      registry,
    ),
    space: readChecked('space', options.space),
    tag: options.tag,
    preview: readNumber('preview', options.preview),
    allowRollback: options['allow-rollback'] === true,
    progress: (line: string) => progress.show(line),
  }
}
