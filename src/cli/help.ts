import type { Command, Operands } from './command.ts'
import type { OptionDefinitions } from './option.ts'
import { commands } from './commands.ts'
import { commonOptions } from './options.ts'
import { wrap } from '../text/wrap.ts'

/** The list of commands, for `konnector-lint --help`. */
export async function formatOverview(width: number): Promise<string> {
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => ({ name, ...(await load()) })),
  )
  const lines = loaded.map(({ name, operands, summary }) =>
    row(`${name} ${formatOperands(operands)}`, summary, width),
  )
  return [
    ...wrap('konnector-lint: a konnector, from its repository to the registry', width),
    '',
    'Usage: konnector-lint [command] [options]',
    'Without a command: lint',
    '',
    ...lines,
    '',
    'Options of every command',
    ...optionLines(commonOptions, width),
    '',
    ...wrap(
      'Tokens come from REGISTRY_TOKEN, GITHUB_TOKEN and COZY_TOKEN, and the webhook of a publication from NOTIFY_URL: never from the command line.',
      width,
    ),
    ...wrap(exitCodeHelp, width),
    '',
  ].join('\n')
}

const exitCodeHelp =
  'Exit codes: 0 no error, 1 errors found, 2 wrong usage, 3 nothing to check or a step could not run, 70 internal error (please report it).'

/** The help of one command. */
export function formatHelp(name: string, { summary, operands, options }: Command, width: number): string {
  const own = Object.keys(options).length === 0 ? [] : ['Options', ...optionLines(options, width), '']
  return [
    `Usage: konnector-lint ${name} ${formatOperands(operands)}`.trimEnd(),
    '',
    ...wrap(summary, width),
    '',
    ...own,
    'Options of every command',
    ...optionLines(
      Object.fromEntries(Object.entries(commonOptions).filter(([common]) => !(common in options))),
      width,
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

function optionLines(options: OptionDefinitions, width: number): string[] {
  return Object.entries(options).map(([name, { short, value, help }]) =>
    row(`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, help, width),
  )
}

const leftWidth = 34

/** Two columns; in a narrow terminal, the right one is below the left one. */
function row(left: string, right: string, width: number): string {
  const indent = 2 + leftWidth + 2
  const isNarrow = width < indent + 30
  const lines = wrap(right, width - (isNarrow ? 6 : indent))
  if (isNarrow || left.length > leftWidth)
    return [`  ${left}`, ...lines.map(line => ' '.repeat(isNarrow ? 6 : indent) + line)].join('\n')
  return `  ${left.padEnd(leftWidth)}  ${lines.join(`\n${' '.repeat(indent)}`)}`
}
