import { parseArgs } from 'node:util'
import { exitCodeOf, expectedError, UsageError } from '../diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { version } from '../package.ts'
import type { Command, OptionDefinition, OptionDefinitions, Terminal } from './command.ts'
import { commands } from './commands.ts'
import { commonOptions } from './options.ts'

/**
 * Runs a command line (without `node` and the script) and gives its exit code; never ends the process.
 * A first word that is no command is a path to lint.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const [first = ''] = argv
    if (argv.includes('--version')) {
      terminal.stdout.write(`${version}\n`)
      return exitCodes.ok
    }
    const named = Object.hasOwn(commands, first)
    const name = named ? first : 'lint'
    const wantsHelp = argv.includes('--help') || argv.includes('-h')
    if (!named && (first === 'help' || wantsHelp)) {
      const { formatOverview: overview } = await import('./help.ts')
      terminal.stdout.write(await overview())
      return exitCodes.ok
    }
    const command = await commands[name]!()
    if (wantsHelp) {
      const { formatHelp: helpOf } = await import('./help.ts')
      terminal.stdout.write(helpOf(name, command))
      return exitCodes.ok
    }
    const parsed = await parse(named ? argv.slice(1) : argv, name, command)
    // The values have the types of the command's own definitions, which `parse` went by.
    return await command.run(parsed as never, terminal)
  } catch (error) {
    return explainFailure(error, terminal)
  }
}

interface Parsed {
  options: Record<string, unknown>
  operands: readonly string[]
}

async function parse(args: readonly string[], name: string, command: Command): Promise<Parsed> {
  const { options, positionals: operands } = await parseOptions(args, {
    ...commonOptions,
    ...command.options,
  })
  const extra = operands[command.operands?.max ?? 0]
  if (extra === undefined) return { options, operands }
  const accepts = command.operands ? `one ${command.operands.noun}` : 'only options'
  throw new UsageError(
    `${name} accepts ${accepts}; unexpected argument ${JSON.stringify(extra)}. See --help.`,
  )
}

async function parseOptions(args: readonly string[], options: OptionDefinitions) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    // An option that is not given has a value, too: what its type says.
    const absent = Object.entries(options).map(([name, definition]) => [name, absentValue(definition)])
    return { positionals: parsed.positionals, options: { ...Object.fromEntries(absent), ...parsed.values } }
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\. |\n/)
    const [, ambiguous] = /^Option '(--[^' ]+).*' argument is ambiguous/.exec(what) ?? []
    if (ambiguous !== undefined)
      throw new UsageError(
        `${ambiguous} needs a value. A value that begins with a dash is given as ${ambiguous}=-value.`,
      )
    throw new UsageError(`${what}.${await optionMeant(what, options)} See --help.`)
  }
}

function absentValue({ type, multiple }: OptionDefinition): false | [] | undefined {
  if (type === 'boolean') return false
  return multiple ? [] : undefined
}

async function optionMeant(complaint: string, options: OptionDefinitions): Promise<string> {
  const [, typed] = /^Unknown option '--([^']+)'$/.exec(complaint) ?? []
  if (typed === undefined) return ''
  const { closestMatch } = await import('leven')
  const near = closestMatch(typed, Object.keys(options), { maxDistance: 3 })
  return near === undefined ? '' : ` Did you mean --${near}?`
}

function explainFailure(thrown: unknown, { stderr }: Terminal): ExitCode {
  const expected = expectedError(thrown)
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  stderr.write(
    expected
      ? `konnector-lint: ${expected.message}\n`
      : `konnector-lint: internal error. Please report it with the lines below.\n${stack}\n`,
  )
  return exitCodeOf(thrown)
}
