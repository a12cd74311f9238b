import type { Finding, Rule } from '../../diagnostics/rule.ts'
import type { JsonDocument } from '../../json/document.ts'
import type { DriverRun } from '../driver.ts'
import type { JobOutput } from '../job-output.ts'
import type { NeededVerbs } from '../missing-permission.ts'
import type { SourceLocator } from '../source-locator.ts'
import type { RunOutcome } from '../outcome.ts'
import type { ReplayEvent } from '../protocol.ts'
import type { Recording } from '../recording.ts'
import type { StreamName } from '../../sandbox/job.ts'

/** All that the checks look at. */
export interface CheckContext {
  recording: Recording
  /** `expected.json`, with positions. */
  expected: JsonDocument
  manifest: JsonDocument
  events: readonly ReplayEvent[]
  job: JobOutput
  /** All that the process printed. */
  output: string
  outcome: RunOutcome
  locator: SourceLocator
  /** Seconds after which the run was ended, if it was. */
  endedAfter: number | undefined
  /** The stream for which it was ended, if it was. */
  overflow: StreamName | undefined
  neededVerbs: NeededVerbs
  /** The run that came after this one, on what it left. */
  second: DriverRun | undefined
  /** A file of the scenario as diagnostics name it. */
  fileOf(name: string): string
}

/** A finding and the rule it belongs to. */
export interface CheckFinding extends Finding {
  rule: Rule
}

export type Check = (run: CheckContext) => Iterable<CheckFinding>
