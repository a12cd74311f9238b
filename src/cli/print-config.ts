import { configText } from '../config/config.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { readPolicy } from '../pipeline/settings.ts'
import { makeReport } from '../report/report.ts'
import { allRules } from '../rules.ts'
import { type Arguments, stringOption, type Terminal } from './command.ts'
import { profileOf } from './pipeline-command.ts'
import { printReport } from './print.ts'

/** Prints the configuration in force for a folder, or what is wrong with it. */
export async function printConfig(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdout } = terminal
  const { config, problems } = await readPolicy(args.positionals[0] ?? '.', {
    cwd,
    config: stringOption(args, 'config'),
  })
  if (problems.length > 0) {
    await printReport(makeReport(problems, [], 0), args, terminal)
    return exitCodes.usage
  }
  const profile = profileOf(stringOption(args, 'profile')) ?? config.profile ?? 'recommended'
  stdout.write(configText(config, allRules, profile))
  return exitCodes.ok
}
