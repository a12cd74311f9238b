import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { Build } from '../build/build.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/rule.ts'
import { distFile } from '../dist.ts'
import { parseDocument } from '../json/document.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { displayPath } from '../konnector/read.ts'
import { type ChildResult, runChild } from './child-process.ts'
import { createChildInput } from './input.ts'
import { type LogLine, parseJobOutput } from './job-output.ts'
import { type RunOutcome, readOutcome } from './outcome.ts'
import { emptyLocator, createSourceLocator } from './source-locator.ts'
import { printable } from './printable.ts'
import { type Access, packExchange } from './protocol.ts'
import { type Recording, readRecording, type Scenario, expectedFile } from './recording.ts'
import { RecordingError } from './recording-error.ts'
import { replayBlocked, replayRecording, replayResult, replayUnmatched } from './rules.ts'
import { checkAccess } from './checks/access.ts'
import { eventsOf, type CheckContext, type Check } from './checks/context.ts'
import { checkExchanges } from './checks/exchanges.ts'
import { checkProcess } from './checks/process.ts'
import { checkSaved } from './checks/saved.ts'
import { checkSecrets } from './checks/secrets.ts'

export { findScenarios, type Scenario } from './recording.ts'

export interface ReplayOptions {
  /** What file names in diagnostics are relative to. Default: the working folder. */
  cwd?: string
  /** Path of the node that runs the build. Default: this one. */
  node?: string
  /** Milliseconds until the run is ended. Default: a minute. */
  timeout?: number
  /** Leaves documents and files in `<out>/<scenario>/` for a person to see. */
  out?: string
  /** Path of the preload. Default: the one that ships. */
  preload?: string
}

/** A build that ran on a recording. */
export interface Run {
  scenario: string
  /** `skipped`: nothing could be replayed, and `reason` says why. */
  status: 'passed' | 'failed' | 'timeout' | 'skipped'
  /** Wall time of the child, in milliseconds. */
  ms: number
  diagnostics: Diagnostic[]
  saved: { documents: number; files: number }
  exchanges: { served: number; unused: number; unmatched: number }
  /** The walls around the child, strongest first. */
  isolation: string
  /** What the stack was asked for; any one of those of a request would do, and all of them are here. */
  accesses: Access[]
  /** `success`, or the error of the job as the stack would keep it; safe to show. */
  result: string
  /** What the konnector logged; safe to show. */
  log: LogLine[]
  /** Why there is no verdict. */
  reason?: string
}

/**
 * Runs the build on a scenario's recording, in a process of its own, with no Cozy and no network, and
 * compares what it did.
 */
export async function replay(
  build: Build,
  konnector: Konnector,
  scenario: Scenario,
  options: ReplayOptions = {},
): Promise<Run> {
  if (build.kind === 'client') return skipped(scenario, clientSide)
  const { cwd = process.cwd(), timeout = 60_000, out } = options
  const fileOf = (name: string) => displayPath(cwd, join(scenario.dir, name))
  let recording: Recording
  try {
    recording = readRecording(scenario)
  } catch (error) {
    if (error instanceof RecordingError) return unreadable(scenario, error, fileOf(error.file))
    throw error
  }

  const ended = await runRecording(build, konnector, recording, options)
  const outcome = readOutcome(ended.facts)
  if (out) writeOutcome(resolve(cwd, out, scenario.name), outcome)
  const given = {
    recording,
    expected: parseDocument(fileOf(expectedFile), readFileSync(join(scenario.dir, expectedFile), 'utf8')),
    manifest: konnector.manifest,
    endedAfter: ended.timedOut ? timeout / 1000 : undefined,
    fileOf,
    origins: emptyLocator,
  }
  const run = judge(scenario, ended, outcome, given)
  if (!build.sourceMap || run.status !== 'failed' || !run.diagnostics.some(hasOrigin)) return run
  // Only a failure is worth the time that a trace takes, and it can be had again.
  const traced = await runRecording(build, konnector, recording, options, true)
  const origins = createSourceLocator(traced.facts, build.sourceMap, cwd)
  return judge(scenario, ended, outcome, { ...given, origins })
}

const hasOrigin = ({ rule }: Diagnostic) =>
  [replayUnmatched, replayResult, replayBlocked].some(({ id }) => id === rule)

/** Runs the build once on a recording; `trace` has the frames told with the facts. */
export function runRecording(
  build: Build,
  konnector: Konnector,
  { settings, exchanges }: Pick<Recording, 'settings' | 'exchanges'>,
  { node = process.execPath, timeout = 60_000, preload = distFile('preload.cjs') }: ReplayOptions = {},
  trace = false,
): Promise<ChildResult> {
  const { input, parameters } = createChildInput(konnector, settings.fields)
  return runChild(
    build,
    {
      ...input,
      trace,
      mode: 'replay',
      now: Date.parse(settings.recordedAt),
      exchanges: exchanges.map(packExchange),
      ignoreQuery: settings.ignoreQuery ?? [],
    },
    { node, preload, timeout, parameters },
  )
}

/** What went wrong first comes first: the rest may follow from it. */
const judges: readonly Check[] = [checkExchanges, checkProcess, checkSecrets, checkAccess, checkSaved]

function judge(
  { name }: Scenario,
  ended: ChildResult,
  outcome: RunOutcome,
  given: Omit<CheckContext, 'facts' | 'job' | 'output' | 'outcome'>,
): Run {
  const { facts, timedOut, ms, isolation } = ended
  const job = parseJobOutput(ended.stdout, ended)
  const output = Buffer.concat([ended.stdout, ended.stderr]).toString('utf8')
  const run: CheckContext = { ...given, facts, job, output, outcome }
  const diagnostics = judges
    .flatMap(one => [...one(run)])
    .map(({ rule, ...finding }) => diagnose(rule, finding))
  const served = eventsOf(facts, 'served').length
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  return {
    scenario: name,
    status: timedOut || eventsOf(facts, 'overtime').length > 0 ? 'timeout' : failed ? 'failed' : 'passed',
    ms,
    diagnostics,
    saved: { documents: Object.values(outcome.documents).flat().length, files: outcome.files.length },
    exchanges: {
      served,
      unused: given.recording.exchanges.length - served,
      unmatched: eventsOf(facts, 'unmatched').length,
    },
    isolation,
    accesses: eventsOf(facts, 'access').flatMap(({ any }) => any),
    result: printable(job.error ?? 'success'),
    log: job.log.map(line => ({ type: printable(line.type, 20), message: printable(line.message) })),
  }
}

const clientSide =
  'Not applicable: the konnector is client-side and runs in the flagship app, which a replay does not have.'

function skipped(scenario: Scenario, reason: string): Run {
  return { ...nothing, scenario: scenario.name, status: 'skipped', reason }
}

function unreadable({ name }: Scenario, { message }: RecordingError, file: string): Run {
  const text = `The recording cannot be read: ${printable(message)}.`
  return {
    ...nothing,
    scenario: name,
    status: 'failed',
    diagnostics: [diagnose(replayRecording, { message: text, place: { file } })],
  }
}

const nothing = {
  ms: 0,
  diagnostics: [],
  saved: { documents: 0, files: 0 },
  exchanges: { served: 0, unused: 0, unmatched: 0 },
  isolation: 'none: nothing ran',
  accesses: [],
  result: 'none',
  log: [],
}

function writeOutcome(dir: string, { documents, files }: RunOutcome): void {
  for (const kind of ['documents', 'files']) rmSync(join(dir, kind), { recursive: true, force: true })
  for (const [doctype, docs] of Object.entries(documents))
    write(dir, `documents/${doctype}.json`, `${JSON.stringify(docs, null, 2)}\n`)
  for (const { path, content } of files) write(dir, `files${path}`, content)
}

/** A konnector chooses these names: none of them leaves the folder. */
function write(dir: string, path: string, content: string | Uint8Array): void {
  const target = resolve(dir, path)
  if (!target.startsWith(dir + sep)) return
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
}
