import { resolve } from 'node:path'
import type { Build } from '../build/build.ts'
import { type ExitCode, exitCodes, worstExitCode } from '../diagnostics/exit-code.ts'
import { expectedError } from '../diagnostics/errors.ts'
import { readKonnector } from '../konnector/read.ts'
import { createReport } from '../report/report.ts'
import { SandboxChoice } from '../sandbox/choice.ts'
import { defineCommand } from './command.ts'
import { type DevInvocation, devOptions, prepareRuns } from './dev-run.ts'
import { folderOperand, readSandboxMode } from './options.ts'
import { untilInterrupted } from './interrupted.ts'

export const devCommand = defineCommand({
  summary: 'run the build against your own Cozy, that of COZY_URL',
  operands: folderOperand,
  options: devOptions,
  run({ options, operands: [dir = '.'] }, terminal) {
    const invocation = { options, dir, terminal }
    if (options.forget) return forget(invocation)
    return untilInterrupted(signal =>
      options.watch ? watchAndRun(invocation, signal) : buildAndRun(invocation, signal),
    )
  },
})

async function forget({ dir, terminal: { cwd, stdout } }: DevInvocation): Promise<ExitCode> {
  const { forgetAccess } = await import('../stack/access.ts')
  const forgotten = await forgetAccess(resolve(cwd, dir))
  const line = !forgotten
    ? 'No access to a Cozy is stored here.'
    : forgotten.known
      ? `Removed the access to ${forgotten.cozy} and deleted its token.`
      : `The Cozy at ${forgotten.cozy} had already revoked the access. Deleted the token.`
  stdout.write(`${line}\n`)
  return exitCodes.ok
}

async function buildAndRun(invocation: DevInvocation, signal: AbortSignal): Promise<ExitCode> {
  const { options, dir, terminal } = invocation
  const { cwd, env } = terminal
  const dev = await prepareRuns(invocation, signal)
  const { runPipeline } = await import('../pipeline/run.ts')
  const { report, exit, build } = await runPipeline({
    cwd,
    env,
    dir,
    steps: ['bundle'],
    publish: false,
    outDir: options['out-dir'],
    sandbox: readSandboxMode(options.sandbox),
  })
  if (exit !== exitCodes.ok || build === undefined) {
    const { printReport } = await import('./print.ts')
    await printReport(report, options, terminal)
    return worstExitCode([exit, exitCodes.found])
  }
  return dev(readKonnector(dir, { cwd }), build)
}

/** Runs each new build, one at a time, until the signal. A run that fails does not end the watching. */
async function watchAndRun(invocation: DevInvocation, signal: AbortSignal): Promise<ExitCode> {
  const { options, dir, terminal } = invocation
  const { cwd, stdout, stderr } = terminal
  const dev = await prepareRuns(invocation, signal)
  const { watchAndBundle, formatWatchLine } = await import('../bundle/watch.ts')
  const { buildSettings } = await import('../pipeline/settings.ts')
  const { readSettings } = await import('../linter/settings.ts')
  const settings = await readSettings(readKonnector(dir, { cwd }).dir, { cwd })
  if (settings.problems.length > 0) {
    const { printReport } = await import('./print.ts')
    await printReport(createReport(settings.problems, [], 0), options, terminal)
    return exitCodes.usage
  }
  const { outDir, budget } = buildSettings({ outDir: options['out-dir'] }, settings.config)
  const stop = new AbortController()
  let running = Promise.resolve()
  let newest = 0
  let bug: unknown
  const run = async (build: Build, number: number) => {
    if (number !== newest || signal.aborted) return
    await dev(readKonnector(dir, { cwd }), build).catch((error: unknown) => {
      const expected = expectedError(error)
      if (expected) stderr.write(`konnector-lint: ${expected.message}\n`)
      else if (!signal.aborted) {
        bug = error
        stop.abort()
      }
    })
  }
  await watchAndBundle(() => readKonnector(dir, { cwd }), {
    cwd,
    ...(outDir !== undefined && { outDir }),
    ...(budget && { budget }),
    sandbox: new SandboxChoice(readSandboxMode(options.sandbox)),
    signal: AbortSignal.any([signal, stop.signal]),
    onBundled(bundled, ms) {
      stdout.write(`${formatWatchLine(bundled, ms)}\n`)
      if (bundled.status === 'failed') return
      const number = ++newest
      running = running.then(() => run(bundled.build, number))
    },
  })
  await running
  if (bug !== undefined) throw bug
  return exitCodes.ok
}
