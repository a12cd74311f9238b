import type { Profile } from '../diagnostics/rule.ts'
import type { PipelineResult } from '../pipeline/run.ts'
import { checkOptionValue } from '../pipeline/option-values.ts'
import type { StepName } from '../report/report.ts'
import {
  type Arguments,
  type Command,
  flag,
  type Options,
  stringOption,
  type Terminal,
  UsageError,
} from './command.ts'

interface Shape {
  summary: string
  operands: string
  options: Options
  steps: readonly StepName[]
  /** Scenario names instead of the folder. */
  operandsAre?: 'dir' | 'scenarios'
  publish(args: Arguments): boolean
  /** Default: what the options say. */
  profile?: Profile
  /** What is told after the report. */
  after?(outcome: PipelineResult, args: Arguments, terminal: Terminal): Promise<void>
}

/** A command that runs steps of the pipeline and prints the report. */
export function pipelineCommand({
  summary,
  operands,
  options,
  steps,
  operandsAre = 'dir',
  publish,
  profile,
  after,
}: Shape): Command {
  return {
    summary,
    operands,
    options,
    async run(args, terminal) {
      const { runPipeline } = await import('../pipeline/run.ts')
      const { readDestinations: destinationsOf, printReport } = await import('./print.ts')
      destinationsOf(args)
      const outcome = await runPipeline({
        ...requestOf(args, terminal),
        ...(profile && { profile }),
        dir: operandsAre === 'dir' ? readFolder(args) : '.',
        scenarios: operandsAre === 'scenarios' ? args.positionals : [],
        steps,
        publish: publish(args),
      })
      await printReport(outcome.report, args, terminal)
      if (outcome.tooMany !== undefined) terminal.stderr.write(`konnector-lint: ${outcome.tooMany}\n`)
      await after?.(outcome, args, terminal)
      return outcome.exit
    },
  }
}

export function readFolder({ positionals }: Arguments): string {
  if (positionals.length > 1) throw new UsageError(`Give one folder, not ${positionals.length}.`)
  return positionals[0] ?? '.'
}

/** What every pipeline command reads of its options and of the environment. */
function requestOf(args: Arguments, { cwd, env, stderr }: Terminal) {
  const string = (name: string) => stringOption(args, name)
  return {
    cwd,
    env,
    profile: readProfile(string('profile')),
    base: string('base'),
    config: string('config'),
    maxWarnings: readNumber(args, 'max-warnings'),
    outDir: string('out-dir'),
    flavour: string('flavour'),
    bare: flag(args, 'bare'),
    replayOut: string('out'),
    requireReplay: flag(args, 'require-replay'),
    remote: string('remote'),
    branch: checked(args, 'branch'),
    registry: checked(args, 'registry'),
    space: checked(args, 'space'),
    tag: string('tag'),
    tokens: { registry: env.REGISTRY_TOKEN || undefined, git: env.GITHUB_TOKEN || undefined },
    progress: (line: string) => {
      if (stderr.isTTY && !flag(args, 'quiet')) stderr.write(`\r\u001B[2K${line}`)
    },
  }
}

function checked(args: Arguments, name: Parameters<typeof checkOptionValue>[0]): string | undefined {
  const value = stringOption(args, name)
  const remedy = value === undefined ? undefined : checkOptionValue(name, value)
  if (remedy !== undefined) throw new UsageError(`--${name} is ${JSON.stringify(value)}. ${remedy}`)
  return value
}

export function readProfile(value: string | undefined): Profile | undefined {
  if (value === undefined || value === 'recommended' || value === 'registry') return value
  throw new UsageError(`There is no profile ${JSON.stringify(value)}. Use recommended or registry.`)
}

export function readNumber(args: Arguments, name: string): number | undefined {
  const value = stringOption(args, name)
  if (value === undefined) return undefined
  if (!/^\d+$/.test(value)) throw new UsageError(`--${name} is ${JSON.stringify(value)}. Use a number.`)
  return Number(value)
}
