import { exitCodeOf, expectedError } from '../diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { version } from '../package.ts'
import { escapeLines } from '../text/escape.ts'
import { parseArguments } from './arguments.ts'
import type { Terminal } from './command.ts'
import { commands } from './commands.ts'

/**
 * Runs a command line (without `node` and the script) and gives its exit code; never ends the process.
 * A first word that is no command is a path to lint.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const asksHelp = argv[0] === 'help' || argv.includes('--help') || argv.includes('-h')
    const [first = ''] = argv[0] === 'help' ? argv.slice(1) : argv
    if (argv.includes('--version') || argv.includes('-V')) {
      terminal.stdout.write(`${version}\n`)
      return exitCodes.ok
    }
    const named = Object.hasOwn(commands, first)
    const name = named ? first : 'lint'
    if (!named && asksHelp) {
      const { formatOverview } = await import('./help.ts')
      terminal.stdout.write(await formatOverview(helpWidth(terminal)))
      return exitCodes.ok
    }
    const command = await commands[name]!()
    if (asksHelp) {
      const { formatHelp } = await import('./help.ts')
      terminal.stdout.write(formatHelp(name, command, helpWidth(terminal)))
      return exitCodes.ok
    }
    const parsed = await parseArguments(named ? argv.slice(1) : argv, name, command)
    // The values have the types of the command's own definitions, which they were parsed by.
    return await command.run(parsed as never, terminal)
  } catch (error) {
    return explainFailure(error, terminal)
  }
}

/** Help in a pipe is not wrapped: it is searched. */
function helpWidth({ stdout }: Terminal): number {
  return stdout.columns || Infinity
}

function explainFailure(thrown: unknown, { stderr }: Terminal): ExitCode {
  const expected = expectedError(thrown)
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  stderr.write(
    expected
      ? `konnector-lint: ${escapeLines(expected.message)}\n`
      : `konnector-lint: internal error. Please report it with the lines below.\n${stack}\n`,
  )
  return exitCodeOf(thrown)
}
