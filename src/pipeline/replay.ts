import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import type { Build } from '../build/build.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { exitCodes } from '../diagnostics/exit-code.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { PageLimits } from '../replay/details/budget.ts'
import type { Run, Scenario } from '../replay/replay.ts'
import type { RunDetails } from '../report/run-details.ts'
import type { StepResult } from './step-runner.ts'
import type { StepOptions } from './options.ts'

/** Runs the build on the asked scenarios, one after the other. */
export async function replayStep(
  konnector: Konnector,
  build: Build,
  request: StepOptions,
): Promise<StepResult<Run[]>> {
  const { findScenarios, replay } = await import('../replay/replay.ts')
  const { findNode } = await import('../replay/find-node.ts')
  const { readNeededVerbs } = await import('../linter/needed-verbs.ts')
  const { replayRules } = await import('../replay/rules.ts')
  const { unusedPermissions } = await import('../replay/unused-permissions.ts')
  const known = findScenarios(konnector.dir)
  const scenarios = chosen(known, request.scenarios ?? [])
  if (scenarios.length === 0) return withoutRecording(request)
  const {
    cwd,
    replayOut: out,
    replayUpdate: update = false,
    replayGrantAll: grantAll = false,
    browser,
    env,
    progress,
    onReplay,
    sandbox,
  } = request
  const options = {
    cwd,
    node: await findNode({ asked: request.replayNode, mode: sandbox.mode, dir: konnector.dir }),
    sandbox,
    update,
    grantAll,
    readNeededVerbs: () => readNeededVerbs(konnector),
    ...(out !== undefined && { out }),
    ...(browser !== undefined && { browser }),
    ...(env && { env }),
    ...(request.replayPage && { page: roomFor(scenarios.length) }),
  }
  let started = 0
  const runs = await mapConcurrently(scenarios, scenario => {
    progress?.(`replay ${++started} of ${scenarios.length}: ${scenario.name}…`)
    return replay(build, konnector, scenario, options)
  })
  for (const run of runs) await onReplay?.(run)
  const whole = scenarios.length === known.length && runs.every(({ status }) => status === 'passed')
  const unused = whole ? unusedPermissions(runs, konnector.manifest) : []
  return {
    ...verdictOf(runs, request),
    // Only all the runs together show what is never needed.
    rules: whole ? replayRules : [],
    diagnostics: [...runs.flatMap(run => run.diagnostics), ...unused],
    outputs: outputsOf(runs),
    runs: request.replayPage ? runs.map(detailsOf) : [],
    value: runs,
  }
}

function detailsOf({ scenario, status, details, reason, diagnostics }: Run): RunDetails {
  return (
    details ?? {
      scenario,
      status: status === 'skipped' ? 'skipped' : 'failed',
      reason: reason ?? diagnostics[0]?.message ?? 'It did not run.',
    }
  )
}

/** The room that the runs on one page share. */
const maxPage: PageLimits = { bodies: 2_000_000, texts: 1_000_000, pictures: 3_000_000 }

function roomFor(runs: number): PageLimits {
  const share = (of: keyof PageLimits) => Math.floor(maxPage[of] / runs)
  return { bodies: share('bodies'), texts: share('texts'), pictures: share('pictures') }
}

/** Runs that go on at the same time; each is a process of its own. */
const maxRuns = Math.max(1, Math.min(4, availableParallelism()))

async function mapConcurrently<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const waiting = [...items.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await map(next[1])
  }
  await Promise.all(Array.from({ length: maxRuns }, work))
  return results
}

function chosen(scenarios: readonly Scenario[], names: readonly string[]): readonly Scenario[] {
  const known = scenarios.map(scenario => scenario.name)
  const unknown = names.find(name => !known.includes(name))
  if (unknown !== undefined)
    throw new OperationalError(
      `The scenario ${JSON.stringify(unknown)} does not exist. ${known.length === 0 ? 'Make one with konnector-lint record.' : `There are: ${known.join(', ')}.`}`,
    )
  return names.length === 0 ? scenarios : scenarios.filter(({ name }) => names.includes(name))
}

/** Alone or when required, a replay without recording is a step that could not run; else it is no reason to stop. */
function withoutRecording({ requireReplay, steps, dir }: StepOptions): StepResult<Run[]> {
  const alone = !steps.includes('lint')
  const needed = requireReplay === true || alone
  return {
    status: needed ? 'failed' : 'skipped',
    reason: `There is no recording below ${relative('', `${dir}/test/replay`)}. Make one with konnector-lint record.`,
    exit: needed ? exitCodes.notRun : exitCodes.ok,
  }
}

/** What is required must have been replayed, each scenario. */
function verdictOf(
  runs: readonly Run[],
  { requireReplay }: StepOptions,
): Pick<StepResult<Run[]>, 'status' | 'reason' | 'exit'> {
  const timeout = runs.find(run => run.status === 'timeout')
  if (timeout)
    return { status: 'failed', reason: `${timeout.scenario} did not end in time.`, exit: exitCodes.notRun }
  const skipped = runs.find(run => run.status === 'skipped')
  const reason = skipped?.reason && { reason: skipped.reason }
  if (skipped && requireReplay) return { status: 'failed', ...reason, exit: exitCodes.notRun }
  if (skipped && runs.every(run => run.status === 'skipped')) return { status: 'skipped', ...reason }
  return { status: 'passed' }
}

function outputsOf(runs: readonly Run[]) {
  const sum = (number: (run: Run) => number) => runs.reduce((total, run) => total + number(run), 0)
  const distinct = (text: (run: Run) => string) => [...new Set(runs.map(text).filter(Boolean))].join(', ')
  const [runtime, isolation] = [distinct(run => run.runtime), distinct(run => run.isolation)]
  return {
    scenarios: runs.length,
    exchanges: sum(run => run.exchanges.served),
    documents: sum(run => run.saved.documents),
    files: sum(run => run.saved.files),
    ...(runtime && { runtime }),
    ...(isolation && { isolation }),
  }
}
