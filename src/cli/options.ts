import { type SandboxMode, sandboxModes } from '../sandbox/modes.ts'
import type { Profile } from '../diagnostics/rule.ts'
import { checkOptionValue } from '../pipeline/option-values.ts'
import { formatNames } from '../report/format.ts'
import { stepNames } from '../report/report.ts'
import { UsageError } from '../diagnostics/errors.ts'
import type { OptionDefinitions } from './option.ts'

export const commonOptions = {
  format: {
    type: 'string',
    multiple: true,
    value: '<name>[=file]',
    choices: formatNames,
    help: 'how to print the report; repeatable',
  },
  config: {
    type: 'string',
    short: 'c',
    value: '<file>',
    help: 'the configuration (default: konnector-lint.config.json)',
  },
  base: { type: 'string', value: '<git ref>', help: 'compare permissions with the manifest at this ref' },
  quiet: { type: 'boolean', short: 'q', help: 'print errors only' },
  verbose: { type: 'boolean', help: "print all findings in full, and the konnector's log" },
  'no-color': { type: 'boolean', help: 'print without colours' },
  version: { type: 'boolean', short: 'V', help: 'print the version' },
  help: { type: 'boolean', short: 'h', help: 'print this help' },
} as const satisfies OptionDefinitions

/** How much is asked of the manifest. */
export const profileOption = {
  profile: {
    type: 'string',
    value: 'recommended|registry',
    help: 'rule profile: recommended (default) or registry (stricter)',
  },
} as const satisfies OptionDefinitions

export const buildOptions = {
  'out-dir': { type: 'string', value: '<dir>', help: 'where the build goes (default: build)' },
} as const satisfies OptionDefinitions

const spaceOption = {
  space: { type: 'string', value: '<name>', help: 'the space of the registry' },
} as const satisfies OptionDefinitions

/** The operand of commands on one konnector: its folder. */
export const folderOperand = { name: 'dir', noun: 'folder', max: 1 } as const

/** What must stand around the code of a build when it runs. */
export const sandboxOption = {
  sandbox: {
    type: 'string',
    value: 'require|prefer|off',
    help: 'run the build in a sandbox (default: require to publish, else prefer)',
  },
} as const satisfies OptionDefinitions

/** What a build runs on. */
export const runOptions = {
  node: { type: 'string', value: '<path>', help: 'the Node.js that runs the build (default: 20 if found)' },
  'grant-all': {
    type: 'boolean',
    help: 'give every right in the Cozy, to see all that the manifest does not give',
  },
} as const satisfies OptionDefinitions

export const browserOptions = {
  browser: {
    type: 'string',
    value: '<path>',
    help: 'client-side: the Chrome to run it in (default: the one of this machine)',
  },
} as const satisfies OptionDefinitions

/** The build that sizes are compared with. */
export const comparisonOptions = {
  branch: { type: 'string', value: '<name>', help: 'compare sizes with this branch (default: build)' },
  registry: { type: 'string', value: '<url>', help: 'without the branch, compare with this registry' },
  ...spaceOption,
} as const satisfies OptionDefinitions

export const publishOptions = {
  remote: {
    type: 'string',
    value: '<url>',
    help: 'the repository to push the build branch to (default: origin)',
  },
  branch: {
    type: 'string',
    value: '<name>',
    help: 'the build branch (default: build, or build-<slug> for one of several konnectors)',
  },
  'allow-rollback': { type: 'boolean', help: 'move the build branch even when it holds a later build' },
  registry: { type: 'string', value: '<url>', help: 'the registry to submit to' },
  ...spaceOption,
  tag: { type: 'string', value: '<tag>', help: 'the tag to publish (default: the one on HEAD)' },
  'require-replay': { type: 'boolean', help: 'fail (exit code 3) if there are no recordings' },
} as const satisfies OptionDefinitions

export const stepsOption = {
  steps: {
    type: 'string',
    value: '<step,…>',
    choices: stepNames,
    help: `run only these of ${stepNames.join(', ')}`,
  },
} as const satisfies OptionDefinitions

export const warningsOption = {
  'max-warnings': {
    type: 'string',
    value: '<n>',
    help: 'exit with code 1 if there are more than <n> warnings',
  },
} as const satisfies OptionDefinitions

export const fixOptions = {
  fix: { type: 'boolean', help: 'apply all safe fixes' },
  'fix-dry-run': { type: 'boolean', help: 'print the safe fixes as a patch; write nothing' },
  'fix-suggestions': { type: 'string', value: '<rule,…>', help: 'also apply the suggestions of these rules' },
} as const satisfies OptionDefinitions

/** Throws `UsageError`. */
export function readProfile(value: string | undefined): Profile | undefined {
  if (value === undefined || value === 'recommended' || value === 'registry') return value
  throw new UsageError(`There is no profile ${JSON.stringify(value)}. Use recommended or registry.`)
}

/** Throws `UsageError`. */
export function readSandboxMode(value: string | undefined): SandboxMode | undefined {
  const mode = sandboxModes.find(name => name === value)
  if (value === undefined || mode !== undefined) return mode
  throw new UsageError(`Invalid --sandbox ${JSON.stringify(value)}. Use ${sandboxModes.join(', ')}.`)
}

/** Reads a whole number; `name` is the option's. Throws `UsageError`. */
export function readNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d+$/.test(value))
    throw new UsageError(`Invalid --${name} ${JSON.stringify(value)}. Use a whole number.`)
  return Number(value)
}

/** Gives the value back when the option can have it. Throws `UsageError`. */
export function readChecked(
  name: Parameters<typeof checkOptionValue>[0],
  value: string | undefined,
): string | undefined {
  const remedy = value === undefined ? undefined : checkOptionValue(name, value)
  if (remedy !== undefined) throw new UsageError(`Invalid --${name} ${JSON.stringify(value)}. ${remedy}`)
  return value
}
