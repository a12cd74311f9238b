import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import { readKonnector } from '../konnector/read.ts'
import type { CommonOptions, Terminal } from './command.ts'
import type { OptionValues } from './option.ts'
import { untilInterrupted } from './interrupted.ts'
import { createReport } from '../report/report.ts'
import { SandboxChoice } from '../sandbox/choice.ts'
import { type buildOptions, readSandboxMode, type sandboxOption } from './options.ts'

type WatchArguments = CommonOptions &
  OptionValues<typeof buildOptions & typeof sandboxOption> & { flavour: string | undefined; bare: boolean }

/** Bundles whenever a source changes, a line each time, until Ctrl+C. */
export async function watchCommand(
  dir: string,
  options: WatchArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd, stdout } = terminal
  const { watchAndBundle, formatWatchLine } = await import('../bundle/watch.ts')
  const { buildSettings } = await import('../pipeline/settings.ts')
  const { readSettings } = await import('../linter/settings.ts')
  const settings = await readSettings(readKonnector(dir, { cwd }).dir, {
    cwd,
    config: options.config,
  })
  if (settings.problems.length > 0) {
    const { printReport } = await import('./print.ts')
    await printReport(createReport(settings.problems, [], 0), options, terminal)
    return exitCodes.usage
  }
  const { flavour } = options
  const { outDir, budget, loaders } = buildSettings({ outDir: options['out-dir'], flavour }, settings.config)
  const sandbox = new SandboxChoice(readSandboxMode(options.sandbox))
  return untilInterrupted(async signal => {
    await watchAndBundle(() => readKonnector(dir, { cwd }), {
      cwd,
      ...(outDir !== undefined && { outDir }),
      ...(flavour !== undefined && { flavour }),
      ...(budget && { budget }),
      ...(loaders && { loaders }),
      bare: options.bare,
      sandbox,
      signal,
      onBundled: (bundled, ms) => stdout.write(`${formatWatchLine(bundled, ms)}\n`),
    })
    return exitCodes.ok
  })
}
