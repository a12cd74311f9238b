import type { Access } from '../cozy/permissions.ts'
import { join, resolve } from 'node:path'
import type { Build } from '../build/build.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/rule.ts'
import { parseDocument } from '../json/document.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { displayPath } from '../konnector/read.ts'
import type { SandboxChoice } from '../sandbox/choice.ts'
import { PartMissing, partOf } from './build-part.ts'
import type { AppState } from './client/input.ts'
import type { ReplayedRun } from '../report/run-details.ts'
import type { PageLimits } from './details/budget.ts'
import type { Driver, DriverRun } from './driver.ts'
import { readEarlier, runEarlier } from './earlier.ts'
import { eventsOf } from './events.ts'
import type { LogLine } from './job-output.ts'
import { NoBrowser } from './client/browser/find.ts'
import { findDriver, type FindDriverOptions } from './find-driver.ts'
import type { NeededVerbs } from './missing-permission.ts'
import { type RunOutcome, readOutcome } from './outcome.ts'
import { emptyLocator, createSourceLocator } from './source-locator.ts'
import { printable } from './printable.ts'
import { type Recording, readRecording, readSite, type Scenario, expectedFile } from './recording.ts'
import { RecordingError } from './recording-error.ts'
import { findRefusals } from './refusals.ts'
import { runRecording } from './run-recording.ts'
import { settingsFile } from './settings.ts'
import { type ExpectedChange, isRepeated, noExpected, readExpectedText, updateExpected } from './update.ts'
import { writeOutcome } from './saved-files.ts'
import { replayBlocked, replayRecording, replayResult, replayUnmatched } from './rules.ts'
import { checkClient } from './checks/client.ts'
import { checkAccess } from './checks/access.ts'
import { checkAgain } from './checks/again.ts'
import type { Check, CheckContext, CheckFinding } from './checks/context.ts'
import { checkExchanges } from './checks/exchanges.ts'
import { checkProcess } from './checks/process.ts'
import { checkSaved } from './checks/saved.ts'
import { checkSecrets } from './checks/secrets.ts'

export { findScenarios, type Scenario } from './recording.ts'

export interface ReplayOptions extends FindDriverOptions {
  /** What file names in diagnostics are relative to. Default: the working folder. */
  cwd?: string
  /** Milliseconds until the run is ended. Default: a minute. */
  timeout?: number
  /** Leaves documents and files in `<out>/<scenario>/` for a person to see. */
  out?: string
  /** What must stand around the build. Default: the strongest sandbox of the machine. */
  sandbox?: SandboxChoice
  /** What runs the build. Default: the driver for builds of its kind. */
  driver?: Driver
  /** Writes what the run does to `expected.json`, where the run goes the way of the recording. */
  update?: boolean
  /** Describes the run for a page that has this much room for it. */
  page?: PageLimits
  /** Gives the konnector every right in the Cozy, so that one run shows all that the manifest does not give. */
  grantAll?: boolean
  /** Reads what the konnector's code needs of a doctype, for the line that a manifest misses. Default: not known. */
  readNeededVerbs?: () => Promise<NeededVerbs>
}

/** A build that ran on a recording. */
export interface Run {
  scenario: string
  /** `skipped`: nothing could be replayed, and `reason` says why. */
  status: 'passed' | 'failed' | 'timeout' | 'skipped'
  /** Wall time of the run, in milliseconds. */
  ms: number
  diagnostics: Diagnostic[]
  saved: { documents: number; files: number }
  exchanges: { served: number; unused: number; unmatched: number }
  /** What ran the build, with its version; empty when nothing ran. */
  runtime: string
  /** The walls around the run, strongest first; empty when nothing ran. */
  isolation: string
  /** What the stack was asked for; any one of those of a request would do, and all of them are here. */
  accesses: Access[]
  /** `success`, or the error of the job as the stack would keep it; safe to show. */
  result: string
  /** What the konnector logged; safe to show. */
  log: LogLine[]
  /** Why nothing was replayed. */
  reason?: string
  /** `expected.json` before and after, where it was written. */
  updated?: ExpectedChange
  /** What the run did, for a page. */
  details?: ReplayedRun
}

/**
 * Runs the build on a scenario's recording, in a process of its own, with no Cozy and no network, and
 * compares what it did.
 */
export async function replay(
  built: Build,
  konnector: Konnector,
  scenario: Scenario,
  options: ReplayOptions = {},
): Promise<Run> {
  const { cwd = process.cwd(), timeout = 60_000, out } = options
  const fileOf = (name: string) => displayPath(cwd, join(scenario.dir, name))
  let scenarioRun: ScenarioRun
  try {
    scenarioRun = await runScenario(built, konnector, scenario, { ...options, timeout })
  } catch (error) {
    if (error instanceof RecordingError) return unreadable(scenario, error, fileOf)
    if (error instanceof NoBrowser || error instanceof PartMissing) return skipped(scenario, error.message)
    throw error
  }

  const { build, recording, ran, second, updated, trace } = scenarioRun
  const outcome = readOutcome(ran.events)
  if (out) writeOutcome(cwd, resolve(cwd, out, scenario.name), outcome)
  const given = {
    recording,
    expected: parseDocument(fileOf(expectedFile), readExpectedText(scenario.dir)),
    manifest: konnector.manifest,
    endedAfter: ran.timedOut ? timeout / 1000 : undefined,
    overflow: ran.overflow,
    second,
    neededVerbs: await readAdvice(ran, konnector, options),
    fileOf,
    locator:
      ran.traced && build.sourceMap ? createSourceLocator(ran.events, build.sourceMap, cwd) : emptyLocator,
  }
  const checked: Run = { ...checkRun(scenario, ran, outcome, given), ...(updated && { updated }) }
  const { status } = checked
  if (options.page && status !== 'skipped') {
    const { describeRun } = await import('./details/describe-run.ts')
    checked.details = await describeRun({ ...given, scenario, status, ran, outcome, limits: options.page })
  }
  if (!build.sourceMap || ran.traced || checked.status !== 'failed' || !checked.diagnostics.some(hasLocation))
    return checked
  // Only a failure is worth the time that a trace takes, and the run can be had again.
  const traced = await trace()
  const locator = createSourceLocator(traced.events, build.sourceMap, cwd)
  return { ...checked, diagnostics: checkRun(scenario, ran, outcome, { ...given, locator }).diagnostics }
}

/** Reading the code takes time, which only a refusal is worth. */
async function readAdvice(
  { events }: DriverRun,
  { manifest }: Konnector,
  { readNeededVerbs }: ReplayOptions,
): Promise<NeededVerbs> {
  const isRefused = findRefusals(events, manifest).length > 0
  return (isRefused ? await readNeededVerbs?.() : undefined) ?? (() => [])
}

interface ScenarioRun {
  /** The part that was run. */
  build: Build
  recording: Recording
  ran: DriverRun
  /** The run after it, on what it left, where the scenario asks for one. */
  second: DriverRun | undefined
  updated?: ExpectedChange
  /** Runs it once more, with frames. */
  trace(): Promise<DriverRun>
}

async function runScenario(
  built: Build,
  konnector: Konnector,
  scenario: Scenario,
  options: ReplayOptions & { timeout: number },
): Promise<ScenarioRun> {
  const { timeout, update, grantAll = false } = options
  const site = update ? readSite(scenario.dir) : readRecording(scenario)
  const build = partOf(built, site.settings.side)
  const driver = options.driver ?? findDriver(build, options)
  const { again = false } = site.settings
  if (again && build.kind === 'client')
    throw new RecordingError(
      settingsFile,
      'its "again" is for konnectors that run on a server: record the second run of a client-side one, with "after"',
    )
  const run = (one: typeof site, app: AppState | undefined, { trace = false, keepState = false } = {}) =>
    runRecording(build, konnector, one, { driver, timeout, trace, keepState, grantAll, ...(app && { app }) })
  const app = await runEarlier(readEarlier(scenario, site.settings), (one, before) =>
    run(one, before, { keepState: true }),
  )
  const ran = await run(site, app, { keepState: again })
  const left = eventsOf(ran.events, 'left').at(-1)?.app
  const second =
    again && left && ran.job.error === undefined && isRepeated(ran) ? await run(site, left) : undefined
  const repeated = isRepeated(ran)
  const updated = update && repeated ? updateExpected(scenario.dir, ran, konnector.dir) : undefined
  const recording = update && !repeated ? { ...site, expected: noExpected } : readRecording(scenario)
  return {
    build,
    recording,
    ran,
    second,
    ...(updated && { updated }),
    trace: () => run(site, app, { trace: true }),
  }
}

const hasLocation = ({ rule }: Diagnostic) =>
  [replayUnmatched, replayResult, replayBlocked].some(({ id }) => id === rule)

/** What went wrong first comes first: the rest may follow from it. */
const checks: readonly Check[] = [
  checkExchanges,
  checkAccess,
  checkProcess,
  checkClient,
  checkSecrets,
  checkSaved,
  checkAgain,
]

function checkRun(
  { name }: Scenario,
  ran: DriverRun,
  outcome: RunOutcome,
  given: Omit<CheckContext, 'events' | 'job' | 'output' | 'outcome'>,
): Run {
  const { events, job, output, timedOut, ms, runtime, isolation } = ran
  const context: CheckContext = { ...given, events, job, output, outcome }
  const diagnostics = checks
    .flatMap(check => [...firstFindings(check(context))])
    .map(({ rule, ...finding }) => diagnose(rule, finding))
  const served = eventsOf(events, 'served').length
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  return {
    scenario: name,
    status: timedOut || eventsOf(events, 'overtime').length > 0 ? 'timeout' : failed ? 'failed' : 'passed',
    ms,
    diagnostics,
    saved: { documents: Object.values(outcome.documents).flat().length, files: outcome.files.length },
    exchanges: {
      served,
      unused: given.recording.exchanges.length - served,
      unmatched: eventsOf(events, 'unmatched').length,
    },
    runtime,
    isolation,
    accesses: eventsOf([...events, ...(given.second?.events ?? [])], 'access').flatMap(({ any }) => any),
    result: printable(job.error ?? 'success'),
    log: job.log.map(line => ({ type: printable(line.type, 20), message: printable(line.message) })),
  }
}

/** Findings of one check that are shown: the first ones explain what failed ten thousand times. */
const maxFindings = 200

function* firstFindings(findings: Iterable<CheckFinding>): Generator<CheckFinding> {
  let count = 0
  for (const finding of findings) {
    if (count++ === maxFindings) {
      yield { rule: finding.rule, message: `There are more findings than these ${maxFindings}.` }
      return
    }
    yield finding
  }
}

function skipped(scenario: Scenario, reason: string): Run {
  return { ...nothing, scenario: scenario.name, status: 'skipped', reason }
}

function unreadable(
  { name }: Scenario,
  { message, file, place }: RecordingError,
  fileOf: CheckContext['fileOf'],
): Run {
  const text = `The recording cannot be read: ${printable(message)}.`
  return {
    ...nothing,
    scenario: name,
    status: 'failed',
    diagnostics: [diagnose(replayRecording, { message: text, place: { file: fileOf(file), ...place } })],
  }
}

const nothing = {
  ms: 0,
  diagnostics: [],
  saved: { documents: 0, files: 0 },
  exchanges: { served: 0, unused: 0, unmatched: 0 },
  runtime: '',
  isolation: '',
  accesses: [],
  result: 'none',
  log: [],
}
