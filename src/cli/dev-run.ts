import { resolve } from 'node:path'
import type { Build } from '../build/build.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { readKonnector } from '../konnector/read.ts'
import { createReport } from '../report/report.ts'
import { SandboxChoice } from '../sandbox/choice.ts'
import type { CommonOptions, Terminal } from './command.ts'
import { findCozy } from './cozy-url.ts'
import type { OptionDefinitions, OptionValues } from './option.ts'
import { buildOptions, readSandboxMode, sandboxOption } from './options.ts'
import { isClientSide } from '../konnector/client-side.ts'

export const devOptions = {
  ...buildOptions,
  ...sandboxOption,
  config: {
    type: 'string',
    value: '<file>',
    help: 'COZY_URL and the credentials (default: konnector-dev-config.json)',
  },
  watch: { type: 'boolean', help: 'run each new build' },
  forget: { type: 'boolean', help: 'remove the access to the Cozy; run nothing' },
  'no-browser': { type: 'boolean', help: 'print the address of the consent page; do not open it' },
} as const satisfies OptionDefinitions

/** What was typed, and where. */
export interface DevInvocation {
  options: CommonOptions & OptionValues<typeof devOptions>
  /** The folder of the konnector, as typed. */
  dir: string
  terminal: Terminal
}

/** Runs a build once, shows what comes of it, and gives the exit code. */
export type DevRun = (konnector: Konnector, build: Build) => Promise<ExitCode>

/**
 * Reads and checks what every run needs, the Cozy among it, and gives what runs a build there. Throws `UsageError` and
 * `OperationalError`.
 */
export async function prepareRuns(invocation: DevInvocation, signal: AbortSignal): Promise<DevRun> {
  const { options, dir, terminal } = invocation
  const { cwd, stderr, env } = terminal
  const sandbox = new SandboxChoice(readSandboxMode(options.sandbox))
  const konnector = readKonnector(dir, { cwd })
  if (isClientSide(konnector.manifest))
    throw new OperationalError(
      'A client-side konnector runs in the flagship app, not on a server. Install it with konnector-lint install, then run it there.',
    )
  const { readCredentials } = await import('../replay/record/config.ts')
  const file = options.config === undefined ? undefined : resolve(cwd, options.config)
  readCredentials(konnector, file)
  const cozy = await findCozy(konnector, { config: file })
  const [
    { checkStack, hasFlatSubdomains },
    { ensureAccess },
    { CozySession },
    { readScope, readSlug, runOnCozy },
  ] = await Promise.all([
    import('../stack/probe.ts'),
    import('../stack/access.ts'),
    import('../stack/session.ts'),
    import('../stack/dev.ts'),
  ])
  await checkStack(cozy, signal)
  const flatSubdomains = await hasFlatSubdomains(cozy, signal)
  const { DevPrinter } = await import('./dev-output.ts')
  const { readNeededVerbs } = await import('../linter/needed-verbs.ts')
  const printer = new DevPrinter(options, terminal, { cozy, flatSubdomains })
  return async (current, build) => {
    const wrong = await findStackErrors(invocation)
    if (wrong.length > 0) {
      const { printReport } = await import('./print.ts')
      await printReport(createReport(wrong, [], 1), options, terminal)
      return exitCodes.found
    }
    const access = await ensureAccess({
      konnectorDir: current.dir,
      cozy,
      slug: readSlug(current),
      scope: readScope(current),
      signal,
      onPage(page, why) {
        printer.showConsent(page, why)
        if (stderr.isTTY && !env['CI'] && !options['no-browser'])
          void import('../stack/browser.ts').then(({ openBrowser }) => openBrowser(page))
      },
    })
    printer.showAccess(current.dir)
    const result = await runOnCozy({
      session: new CozySession(current.dir, access),
      build,
      konnector: current,
      credentials: readCredentials(current, file),
      neededVerbs: await readNeededVerbs(current),
      sandbox,
      signal,
      onLine: (line, stream) => printer.showLine(line, stream),
    })
    return printer.showResult(result, sandbox.notice)
  }
}

/** Errors for which a Cozy refuses a manifest at install. */
async function findStackErrors({ dir, terminal: { cwd, env } }: DevInvocation): Promise<Diagnostic[]> {
  const { runPipeline } = await import('../pipeline/run.ts')
  const { report } = await runPipeline({ cwd, env, dir, steps: ['lint'], publish: false })
  return report.diagnostics.filter(
    ({ severity, authority }) => severity === 'error' && authority.includes('stack'),
  )
}
