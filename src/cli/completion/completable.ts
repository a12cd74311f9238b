import { commands } from '../commands.ts'
import { listChoices, type OptionDefinitions } from '../option.ts'
import { commonOptions } from '../options.ts'

/** A command as a shell completes it. */
export interface CompletableCommand {
  name: string
  summary: string
  /** The words that its operands can be; none when they are files, folders or free words. */
  choices: readonly string[]
  options: CompletableOption[]
}

export interface CompletableOption {
  name: string
  short?: string
  help: string
  takesValue: boolean
  /** The values it can have; none when they are files, folders or free words. */
  choices: readonly string[]
  isRepeatable: boolean
}

/** Every command with its options, from the definitions that parse them. */
export async function readCompletable(): Promise<CompletableCommand[]> {
  return Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { summary, operands, options } = await load()
      return {
        name,
        summary,
        choices: operands?.choices ?? listChoices(operands?.name ?? ''),
        options: readOptions({ ...commonOptions, ...options }),
      }
    }),
  )
}

function readOptions(options: OptionDefinitions): CompletableOption[] {
  return Object.entries(options).map(([name, { type, short, value = '', choices, multiple, help }]) => ({
    name,
    ...(short !== undefined && { short }),
    help,
    takesValue: type === 'string',
    choices: choices ?? listChoices(value),
    isRepeatable: multiple === true,
  }))
}

/** The ways to type an option: `--format`, `-c`. */
export function spellings({ name, short }: CompletableOption): string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]
}
