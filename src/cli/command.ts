import type { ExitCode } from '../diagnostics/exit-code.ts'
import type { OptionDefinitions, OptionValues } from './option.ts'
import type { TokenVault } from '../secrets/token-vault.ts'
import type { commonOptions } from './options.ts'

/** The terminal as a command sees it; tests hand in their own. */
export interface Terminal {
  cwd: string
  /** Without tokens. */
  env: NodeJS.ProcessEnv
  tokens: TokenVault
  stdin: AsyncIterable<Buffer>
  stdout: Output
  stderr: Output
}

export interface Output {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
  rows?: number
}

/** The values of the options that every command has. */
export type CommonOptions = OptionValues<typeof commonOptions>

/** What follows a command beside its options: `[dir]`, `[path…]`. */
export interface Operands {
  name: string
  /** In a sentence: `folder`. */
  noun: string
  /** The words it can be, where `name` does not list them. */
  choices?: readonly string[]
  max: number
  required?: boolean
}

/** What was typed after the name of a command. */
export interface ParsedArguments<Options> {
  options: Options
  operands: readonly string[]
}

interface CommandDefinition<D extends OptionDefinitions> {
  /** One line for the list of commands. */
  summary: string
  operands?: Operands
  options: D
  /** A name that the command shares with the common options has the command's own type. */
  run(
    args: ParsedArguments<Omit<CommonOptions, keyof D> & OptionValues<D>>,
    terminal: Terminal,
  ): Promise<ExitCode>
}

/** A command whose options the compiler does not know: the one who runs it parses what `options` says. */
export interface Command {
  summary: string
  operands?: Operands
  options: OptionDefinitions
  run(args: ParsedArguments<never>, terminal: Terminal): Promise<ExitCode>
}

/** Makes a command; `run` gets the values of its options with the types that their definitions give. */
export function defineCommand<const D extends OptionDefinitions>(definition: CommandDefinition<D>): Command {
  return definition
}
