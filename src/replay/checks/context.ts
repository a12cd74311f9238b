import type { Finding, Rule } from '../../diagnostics/rule.ts'
import type { JsonDocument } from '../../json/document.ts'
import type { Job } from '../job-output.ts'
import type { Origins } from '../source-locator.ts'
import type { Outcome } from '../outcome.ts'
import type { Fact } from '../protocol.ts'
import type { Recording } from '../recording.ts'

/** All that a verdict is made from. */
export interface Case {
  recording: Recording
  /** `expected.json`, with positions. */
  expected: JsonDocument
  manifest: JsonDocument
  facts: readonly Fact[]
  job: Job
  /** All that the process printed. */
  output: string
  outcome: Outcome
  origins: Origins
  /** Seconds after which the run was ended, if it was. */
  endedAfter: number | undefined
  /** A file of the scenario as diagnostics name it. */
  fileOf(name: string): string
}

/** A finding and the rule it belongs to. */
export interface Verdict extends Finding {
  rule: Rule
}

export type Judge = (run: Case) => Iterable<Verdict>

export function factsOf<F extends Fact['fact']>(facts: readonly Fact[], kind: F) {
  return facts.filter((fact): fact is Extract<Fact, { fact: F }> => fact.fact === kind)
}

/** "1 exchange", "3 exchanges". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
