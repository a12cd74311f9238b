import { parseArgs } from 'node:util'
import { exitCodeOf, expectedError } from '../diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { version } from '../package.ts'
import { type Arguments, type Command, type Options, type Terminal, UsageError } from './command.ts'
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
    return await command.run(await parse(named ? argv.slice(1) : argv, name, command), terminal)
  } catch (error) {
    return explainFailure(error, terminal)
  }
}

async function parse(args: readonly string[], name: string, command: Command): Promise<Arguments> {
  const options: Options = { ...commonOptions, ...command.options }
  const parsed = await parseOptions(args, options)
  const { operands } = command
  const extra = operands.endsWith('…]') ? undefined : parsed.positionals[operands === '' ? 0 : 1]
  if (extra !== undefined)
    throw new UsageError(
      `${name} takes ${operands || 'only options'}, and ${JSON.stringify(extra)} is too much. See --help.`,
    )
  return parsed
}

async function parseOptions(args: readonly string[], options: Options): Promise<Arguments> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\. |\n/)
    const [, ambiguous] = /^Option '(--[^' ]+).*' argument is ambiguous/.exec(what) ?? []
    if (ambiguous !== undefined)
      throw new UsageError(
        `${ambiguous} needs a value. One that begins with a dash is given as ${ambiguous}=-value.`,
      )
    throw new UsageError(`${what}.${await optionMeant(what, options)} See --help.`)
  }
}

async function optionMeant(complaint: string, options: Options): Promise<string> {
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
