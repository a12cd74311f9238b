import { formatConfig } from '../config/config.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { readSettings } from '../linter/settings.ts'
import { createReport } from '../report/report.ts'
import { allRules } from '../rules.ts'
import type { CommonOptions, Terminal } from './command.ts'
import { readProfile } from './options.ts'
import { printReport } from './print.ts'

/** Prints the configuration in force for a folder, or what is wrong with it. */
export async function printConfig(
  folder: string,
  options: CommonOptions & { profile: string | undefined },
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd, stdout } = terminal
  const { config, problems } = await readSettings(folder, {
    cwd,
    config: options.config,
  })
  if (problems.length > 0) {
    await printReport(createReport(problems, [], 0), options, terminal)
    return exitCodes.usage
  }
  const profile = readProfile(options.profile) ?? config.profile ?? 'recommended'
  stdout.write(formatConfig(config, allRules, profile))
  return exitCodes.ok
}
