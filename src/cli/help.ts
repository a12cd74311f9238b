import type { Command, Operands } from './command.ts'
import type { OptionDefinitions } from './option.ts'
import { commands } from './commands.ts'
import { commonOptions } from './options.ts'

/** The list of commands, for `konnector-lint --help`. */
export async function formatOverview(): Promise<string> {
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => ({ name, ...(await load()) })),
  )
  const lines = loaded.map(({ name, operands, summary }) =>
    row(`${name} ${formatOperands(operands)}`, summary),
  )
  return [
    'konnector-lint: a konnector, from its repository to the registry',
    '',
    'Usage: konnector-lint [command] [options]     (without a command: lint)',
    '',
    ...lines,
    '',
    'Options of every command',
    ...optionLines(commonOptions),
    '',
    'Tokens come from REGISTRY_TOKEN, GITHUB_TOKEN and COZY_TOKEN, never from the command line.',
    'Exit codes: 0 no error, 1 errors found, 2 wrong usage, 3 nothing to check or a step could not run, 70 internal error (please report it).',
    '',
  ].join('\n')
}

/** The help of one command. */
export function formatHelp(name: string, { summary, operands, options }: Command): string {
  const own = Object.keys(options).length === 0 ? [] : ['Options', ...optionLines(options), '']
  return [
    `Usage: konnector-lint ${name} ${formatOperands(operands)}`.trimEnd(),
    '',
    summary,
    '',
    ...own,
    'Options of every command',
    ...optionLines(
      Object.fromEntries(Object.entries(commonOptions).filter(([common]) => !(common in options))),
    ),
    '',
  ].join('\n')
}

/** `[dir]`, `[path…]`, `<rule>`; empty for a command that takes none. */
export function formatOperands(operands: Operands | undefined): string {
  if (operands === undefined) return ''
  const { name, max, required } = operands
  const shown = max === 1 ? name : `${name}…`
  return required ? `<${shown}>` : `[${shown}]`
}

function optionLines(options: OptionDefinitions): string[] {
  return Object.entries(options).map(([name, { short, value, help }]) =>
    row(`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, help),
  )
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(34)}  ${right}`
}
