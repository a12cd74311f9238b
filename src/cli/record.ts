import { join, resolve } from 'node:path'
import type { Build } from '../build/build.ts'
import { type ExitCode, exitCodes, worstExitCode } from '../diagnostics/exit-code.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { LogLine } from '../replay/job-output.ts'
import { displayPath } from '../konnector/read.ts'
import { writeInside } from '../konnector/write.ts'
import type { FindDriverOptions } from '../replay/find-driver.ts'
import type { AddedExchanges } from '../replay/record/add.ts'
import type { KeptRecording } from '../replay/record/keep.ts'
import { formatCount } from '../text/format.ts'
import { readKonnector } from '../konnector/read.ts'
import { runPipeline } from '../pipeline/run.ts'
import type { Side } from '../replay/build-part.ts'
import { readHands } from '../replay/client/read-hands.ts'
import { isScenarioName, invalidScenarioName } from '../replay/scenario-name.ts'
import { OperationalError, UsageError } from '../diagnostics/errors.ts'
import { SandboxChoice } from '../sandbox/choice.ts'
import { defineCommand, type Terminal } from './command.ts'
import { LineReader } from './line-reader.ts'
import { browserOptions, buildOptions, runOptions, readSandboxMode, sandboxOption } from './options.ts'
import { printReport } from './print.ts'

export const recordCommand = defineCommand({
  summary: 'run against the live site once, keep a redacted recording',
  operands: { name: 'scenario', noun: 'scenario', max: 1 },
  options: {
    ...buildOptions,
    ...sandboxOption,
    map: {
      type: 'string',
      multiple: true,
      value: '<origin>=<origin>',
      help: 'send requests for one origin to another, such as a local mock',
    },
    config: {
      type: 'string',
      value: '<file>',
      help: 'the credentials (default: konnector-dev-config.json)',
    },
    ...browserOptions,
    ...runOptions,
    headless: { type: 'boolean', help: 'client-side: without a window, with the steps of --hands' },
    hands: {
      type: 'string',
      value: '<file>',
      help: 'client-side: the steps of a person, as in scenario.json',
    },
    side: {
      type: 'string',
      value: 'client|server',
      help: 'the part to run, of a konnector that has both (default: server)',
    },
    'keep-files': { type: 'boolean', help: 'keep the PDFs of the site, which are personal' },
    derive: { type: 'boolean', help: 'write the scenarios of the usual failures from this one' },
    from: {
      type: 'string',
      value: '<file>',
      help: 'take the exchanges from a HAR file, nock definitions or node-replay fixtures',
    },
    add: { type: 'boolean', help: 'add what the recording lacks, from the site or from --from' },
    export: { type: 'string', value: '<file>', help: 'write the recording as a HAR file; record nothing' },
  },
  async run({ options, operands: [name = 'success'] }, terminal) {
    const map = parseMap(options.map)
    if (!isScenarioName(name)) throw new UsageError(invalidScenarioName(name))
    if (options.headless && options.hands === undefined)
      throw new UsageError('--headless shows nobody a window to sign in. Give the steps with --hands <file>.')
    const { cwd, env } = terminal
    if (options.export !== undefined) return exportRecording(name, resolve(cwd, options.export), terminal)
    const sandbox = readSandboxMode(options.sandbox)
    const { report, exit, build } = await runPipeline({
      cwd,
      env,
      dir: '.',
      steps: ['bundle'],
      publish: false,
      outDir: options['out-dir'],
      sandbox,
    })
    const konnector = readKonnector('.', { cwd })
    if (exit !== exitCodes.ok || build === undefined) {
      await printReport(report, options, terminal)
      return worstExitCode([exit, exitCodes.found])
    }
    const { findNode } = await import('../replay/find-node.ts')
    const driverOptions = {
      sandbox: new SandboxChoice(sandbox),
      node: await findNode({ asked: options.node, mode: sandbox, dir: konnector.dir }),
    }
    if (options.derive) return deriveScenarios(build, konnector, { from: name, driverOptions }, terminal)
    const { record, recordMore } = await import('../replay/record/record.ts')
    const { LiveRunFailed } = await import('../replay/record/refused.ts')
    const lines = new LineReader(terminal)
    const recordOptions = {
      ...driverOptions,
      askCode: (state: string) => lines.ask(`The site sent a code (${state}). Enter it: `),
      map,
      keepFiles: options['keep-files'],
      env,
      headless: options.headless,
      grantAll: options['grant-all'],
      ...readSide(options.side),
      ...(options.browser !== undefined && { browser: options.browser }),
      app: { ...(options.hands !== undefined && { hands: readHands(resolve(cwd, options.hands)) }) },
      // Here, the configuration is the file with the credentials.
      ...(options.config !== undefined && { config: resolve(cwd, options.config) }),
      ...(options.from !== undefined && { from: resolve(cwd, options.from) }),
    }
    let recorded: KeptRecording
    try {
      if (options.add) {
        showAdded(await recordMore(build, konnector, name, recordOptions), terminal)
        return exitCodes.ok
      }
      recorded = await record(build, konnector, name, recordOptions)
    } catch (error) {
      if (!(error instanceof LiveRunFailed)) throw error
      printLog(error.log, terminal)
      for (const line of error.output) terminal.stderr.write(`  ${line}\n`)
      terminal.stderr.write(`konnector-lint: ${error.message}\n`)
      return exitCodes.found
    } finally {
      await lines.close()
    }
    const { scenario, exchanges, redacted, result, saved, notes, log } = recorded
    if (options.verbose) printLog(log, terminal)
    const summary = [
      `Recorded ${scenario.name}: ${exchanges} exchanges, ${saved.documents} documents, ${saved.files} files; the konnector ended with ${result}.`,
      `Replaced: ${redacted.join(', ') || 'nothing'}.`,
      ...notes,
      'Read the recording before you commit it, then run konnector-lint replay.',
    ]
    terminal.stdout.write(`${summary.join('\n')}\n`)
    return exitCodes.ok
  },
})

function showAdded({ scenario, titles, redacted, result }: AddedExchanges, { stdout }: Terminal): void {
  stdout.write(
    `Added ${formatCount(titles.length, 'exchange')} to ${scenario.name}; the konnector ends with ${result}.\n`,
  )
  for (const title of titles) stdout.write(`  ${title}\n`)
  stdout.write(
    `Replaced: ${redacted.join(', ') || 'nothing'}.\nRead the new files before you commit them, then run konnector-lint replay.\n`,
  )
}

async function exportRecording(name: string, file: string, { cwd, stdout }: Terminal): Promise<ExitCode> {
  const { findScenarios, readSite } = await import('../replay/recording.ts')
  const { formatHar } = await import('../replay/record/export-har.ts')
  const { RecordingError } = await import('../replay/recording-error.ts')
  const scenario = findScenarios(cwd).find(one => one.name === name)
  if (!scenario)
    throw new UsageError(`There is no scenario ${name} to export. Run konnector-lint record first.`)
  try {
    const { settings, exchanges } = readSite(scenario.dir)
    writeInside(cwd, file, formatHar(exchanges, Date.parse(settings.recordedAt)))
    stdout.write(
      `Wrote ${formatCount(exchanges.length, 'exchange')} of ${name} to ${displayPath(cwd, file)}.\n`,
    )
    return exitCodes.ok
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error
    throw new OperationalError(
      `${displayPath(cwd, join(scenario.dir, error.file))} cannot be read: ${error.message}. Check the file, then run this again.`,
    )
  }
}

async function deriveScenarios(
  build: Build,
  konnector: Konnector,
  { from, driverOptions }: { from: string; driverOptions: FindDriverOptions },
  { stdout }: Terminal,
): Promise<ExitCode> {
  const { deriveUsual } = await import('../replay/record/derive-usual.ts')
  const { findDriver } = await import('../replay/find-driver.ts')
  const driver = findDriver(build, driverOptions)
  const derived = await deriveUsual(build, konnector, { driver, from })
  for (const { name, result, meant } of derived)
    stdout.write(
      `Derived ${name}: the konnector ends with ${result}${meant === undefined ? '' : `, which is no error of cozy-konnector-libs; expected.json says ${meant}`}.\n`,
    )
  if (derived.length === 0) stdout.write('All the usual scenarios exist: nothing was written.\n')
  return derived.some(({ meant }) => meant !== undefined) ? exitCodes.found : exitCodes.ok
}

function printLog(log: readonly LogLine[], { stderr }: Terminal): void {
  if (log.length > 0) stderr.write("The konnector's log:\n")
  for (const { type, message } of log) stderr.write(`  ${type.padEnd(8)} ${message}\n`)
}

function parseMap(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map(pair => {
      const [site, twin, ...rest] = pair.split('=')
      if (!isOrigin(site) || !isOrigin(twin) || rest.length > 0)
        throw new UsageError(
          `--map is ${JSON.stringify(pair)}. Use https://vendor.example=http://127.0.0.1:8080.`,
        )
      return [new URL(site).origin, new URL(twin).origin]
    }),
  )
}

function isOrigin(text: string | undefined): text is string {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

function readSide(side: string | undefined): { side?: Side } {
  if (side === undefined) return {}
  if (side === 'client' || side === 'server') return { side }
  throw new UsageError(`Invalid --side ${JSON.stringify(side)}. Use client or server.`)
}
