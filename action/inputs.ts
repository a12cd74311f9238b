import { checkOptionValue, parseSteps, suggestOption } from '../src/pipeline/option-values.ts'
import { readSharedOptions, type SharedOptionName, sharedOptions } from '../src/pipeline/shared-options.ts'
import type { PushMode } from '../src/publish/push-mode.ts'
import type { TargetValues } from '../src/publish/targets/options.ts'
import { UsageError } from '../src/diagnostics/errors.ts'
import { type FormatName, formatNames } from '../src/report/format.ts'
import type { StepName } from '../src/report/report.ts'
import { type SandboxMode, sandboxModes } from '../src/sandbox/modes.ts'

export interface Inputs {
  /** Relative to the workspace; the inputs that name files and folders are relative to it. */
  workingDirectory: string
  path: string
  steps: StepName[]
  publish: 'auto' | 'never'
  publishBranch: string | undefined
  profile: 'recommended' | 'registry' | undefined
  base: string | undefined
  config: string | undefined
  maxWarnings: number | undefined
  requireReplay: boolean
  outDir: string
  remote: string | undefined
  branch: string | undefined
  allowRollback: boolean
  registry: string | undefined
  pushMode: PushMode | undefined
  targetValues: TargetValues
  space: string | undefined
  tag: string | undefined
  /** Asks for previews of pull requests. */
  preview: boolean
  sandbox: SandboxMode | undefined
  buildDigest: string | undefined
  annotations: boolean
  summary: boolean
  comment: boolean
  /** Reports in files, relative to the working directory. */
  formats: { name: FormatName; file: string }[]
}

/** The inputs that are secrets, and taken out of the environment before. */
export const secretInputs = ['registry-token', 'github-token', 'notify'] as const

/**
 * What is wrong with the names of inputs: a runner hands them over whether an Action has them or not. `given` are the names
 * of its environment.
 */
export function describeUnknownInputs(given: readonly string[]): string[] {
  const known: string[] = [...secretInputs]
  readInputs(name => {
    known.push(name)
    return ''
  })
  return given
    .flatMap(variable => /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase() ?? [])
    .filter(name => !known.includes(name))
    .map(
      name =>
        `There is no input ${JSON.stringify(name)}. ${suggestOption(name, known) ?? 'README.md of konnector-lint lists the inputs.'}`,
    )
}

/** Reads every input but the secret ones. Throws `UsageError`. */
export function readInputs(get: (name: string) => string): Inputs {
  const optional = (name: string) => get(name) || undefined
  const registry = get('registry') ? checked('registry', get('registry')) : undefined
  return {
    workingDirectory: get('working-directory') || '.',
    path: get('path') || '.',
    steps: parseSteps('The input steps', get('steps')),
    publish: oneOf('publish', get('publish') || 'auto', ['auto', 'never']),
    publishBranch: optional('publish-branch'),
    profile: get('profile') ? oneOf('profile', get('profile'), ['recommended', 'registry']) : undefined,
    base: optional('base'),
    config: optional('config'),
    maxWarnings: numberOf('max-warnings', get('max-warnings')),
    requireReplay: booleanOf('require-replay', get('require-replay'), false),
    outDir: get('out-dir') || 'build',
    remote: optional('remote'),
    branch: get('branch') ? checked('branch', get('branch')) : undefined,
    allowRollback: booleanOf('allow-rollback', get('allow-rollback'), false),
    registry,
    ...readSharedOptions(
      { nameOf: name => `the input ${name}`, valueOf: name => sharedInput(name, get) },
      registry,
    ),
    space: get('space') ? checked('space', get('space')) : undefined,
    tag: optional('tag'),
    preview: booleanOf('preview', get('preview'), false),
    buildDigest: optional('build-digest'),
    sandbox: get('sandbox') ? oneOf('sandbox', get('sandbox'), sandboxModes) : undefined,
    annotations: booleanOf('annotations', get('annotations'), true),
    summary: booleanOf('summary', get('summary'), true),
    comment: booleanOf('comment', get('comment'), false),
    formats: get('format')
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
      .map(formatOf),
  }
}

/** A switch is on when its input is true. */
function sharedInput(name: SharedOptionName, get: (name: string) => string): string | undefined {
  if (sharedOptions[name].type === 'string') return get(name) || undefined
  return booleanOf(name, get(name), false) ? 'true' : undefined
}

function formatOf(line: string): { name: FormatName; file: string } {
  const [name = '', ...file] = line.split('=')
  if (file.length === 0)
    throw new UsageError(
      `The input format has ${JSON.stringify(line)}. Use lines such as sarif=report.sarif.`,
    )
  return { name: oneOf('format', name, formatNames), file: file.join('=') }
}

function oneOf<const T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(item => item === value)
  if (found === undefined)
    throw new UsageError(
      `The input ${name} is ${JSON.stringify(value)}. ${suggestOption(value, allowed) ?? `Use ${allowed.join(', ')}.`}`,
    )
  return found
}

function booleanOf(name: string, value: string, byDefault: boolean): boolean {
  return value === '' ? byDefault : oneOf(name, value.toLowerCase(), ['true', 'false']) === 'true'
}

function checked(name: Parameters<typeof checkOptionValue>[0], value: string): string {
  const remedy = checkOptionValue(name, value)
  if (remedy === undefined) return value
  throw new UsageError(`The input ${name} is ${JSON.stringify(value)}. ${remedy}`)
}

function numberOf(name: string, value: string): number | undefined {
  if (value === '') return undefined
  if (!/^\d+$/.test(value))
    throw new UsageError(`The input ${name} is ${JSON.stringify(value)}. Use a number.`)
  return Number(value)
}
