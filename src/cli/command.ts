import type { ExitCode } from '../diagnostics/exit-code.ts'

export { UsageError } from '../diagnostics/errors.ts'

/** The terminal as a command sees it; tests hand in their own. */
export interface Terminal {
  cwd: string
  env: NodeJS.ProcessEnv
  stdin: AsyncIterable<Buffer>
  stdout: Output
  stderr: Output
}

export interface Output {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** An option as it is parsed and as `--help` shows it. */
export interface OptionSpec {
  type: 'string' | 'boolean'
  multiple?: boolean
  /** What stands after the name in the help: `<dir>`. */
  value?: string
  help: string
}

export type Options = Record<string, OptionSpec>

/** The values of a command's options, and what stood beside them. */
export interface Arguments {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>
  positionals: string[]
}

/** One command of the terminal. */
export interface Command {
  /** One line for the list of commands. */
  summary: string
  /** What follows the name: `[dir]`. */
  operands: string
  options: Options
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>
}

export function stringOption({ values }: Arguments, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

export function stringsOption({ values }: Arguments, name: string): string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

export function flag({ values }: Arguments, name: string): boolean {
  return values[name] === true
}
