import { isGranted, readPermissions } from '../../cozy/permissions.ts'
import type { JsonDocument } from '../../json/document.ts'
import type { LogEntry, MissingRight, PermissionUse, ReplayedRun } from '../../report/run-details.ts'
import type { DriverRun } from '../driver.ts'
import { eventsOf } from '../events.ts'
import type { RunOutcome } from '../outcome.ts'
import type { Recording, Scenario } from '../recording.ts'
import { findRefusals } from '../refusals.ts'
import { isPseudonym } from '../record/pseudonyms.ts'
import { compareSecondRun } from '../second-run.ts'
import { readSecretFields } from '../secret-fields.ts'
import { verbsUsed } from '../unused-permissions.ts'
import { cutList, PageBudget, type PageLimits } from './budget.ts'
import { describeComparisons } from './comparisons.ts'
import { describeExchanges } from './exchanges.ts'
import { describeDocuments, describeFiles } from './saved.ts'

const maxLines = 500
const maxPermissions = 100

interface DescribeRunOptions {
  scenario: Scenario
  status: ReplayedRun['status']
  recording: Recording
  ran: DriverRun
  /** The run after it, where there was one. */
  second: DriverRun | undefined
  outcome: RunOutcome
  manifest: JsonDocument
  /** A file of the scenario as messages name it. */
  fileOf(name: string): string
  limits: PageLimits
}

/** Cuts a run to what a page shows of it. */
export async function describeRun({
  scenario,
  status,
  recording,
  ran,
  second,
  outcome,
  manifest,
  fileOf,
  limits,
}: DescribeRunOptions): Promise<ReplayedRun> {
  const { events, job, ms, runtime, isolation } = ran
  // What `record` made of a secret may be seen; a person may have written the secret itself.
  const secrets = readSecretFields(recording.settings, manifest)
    .map(({ value }) => value)
    .filter(value => !isPseudonym(value))
  const budget = new PageBudget(limits, secrets)
  const result = job.error ?? 'success'
  const identifier = eventsOf(events, 'identifier').at(-1)?.value
  return {
    scenario: scenario.name,
    status,
    ms,
    result: budget.cut(result),
    runtime,
    isolation,
    ...(second && { second: describeSecond(second, budget) }),
    startedAt: new Date(recording.settings.recordedAt).toISOString(),
    comparisons: describeComparisons(
      recording.expected,
      { ...outcome, result, identifier, ...(second && { second: compareSecondRun(events, second.events) }) },
      budget,
    ),
    exchanges: describeExchanges({ events, recorded: recording.exchanges, fileOf, budget }),
    cozy: describeCozy(ran, manifest, budget),
    documents: describeDocuments(outcome, budget),
    files: await describeFiles(outcome, budget),
    log: cutList(describeLog(ran, budget), maxLines),
    permissions: cutList(describePermissions(ran, manifest, budget), maxPermissions),
    missingRights: cutList(describeRefusals(ran, manifest, budget), maxPermissions),
  }
}

function describeSecond({ events, job }: DriverRun, budget: PageBudget) {
  const requests = events.filter(({ fact }) => fact === 'served' || fact === 'unmatched').length
  return { result: budget.cut(job.error ?? 'success'), requests }
}

function describeLog({ job }: DriverRun, budget: PageBudget): LogEntry[] {
  const lines = job.log.map(({ type, message }) => ({
    type: budget.cut(type, 20),
    message: budget.cut(message, 1000),
  }))
  const others = job.nonJsonLines.map(line => ({ type: 'not JSON', message: budget.cut(line, 1000) }))
  return [...lines, ...others]
}

function describeCozy(
  { events }: DriverRun,
  manifest: JsonDocument,
  budget: PageBudget,
): ReplayedRun['cozy'] {
  const permissions = readPermissions(manifest)
  const { shown, more } = cutList(eventsOf(events, 'access'), maxLines)
  return {
    shown: shown.map(({ route, any }) => ({
      route: budget.cut(route),
      isGranted: any.some(access => isGranted(permissions, access)),
    })),
    more,
  }
}

function describePermissions(
  { events }: DriverRun,
  manifest: JsonDocument,
  budget: PageBudget,
): PermissionUse[] {
  const accesses = eventsOf(events, 'access').flatMap(({ any }) => any)
  return readPermissions(manifest).map(permission => ({
    title: budget.cut(permission.title, 80),
    doctype: budget.cut(permission.doctype, 80),
    given: [...permission.verbs],
    used: verbsUsed(permission, accesses),
  }))
}

function describeRefusals({ events }: DriverRun, manifest: JsonDocument, budget: PageBudget): MissingRight[] {
  return findRefusals(events, manifest).map(({ access, route }) => ({
    verb: access.verb,
    doctype: budget.cut(access.doctype, 80),
    route: budget.cut(route),
  }))
}
