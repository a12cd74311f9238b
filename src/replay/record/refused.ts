import { OperationalError } from '../../diagnostics/errors.ts'
import type { LogLine } from '../job-output.ts'

/** No recording was kept, and nothing was written; the message says why and what to do. */
export class RecordRefused extends OperationalError {
  override readonly name: string = 'RecordRefused'
}

/** The live run did not end as the scenario says; safe to show. */
export class LiveRunFailed extends RecordRefused {
  override readonly name = 'LiveRunFailed'
  readonly log: readonly LogLine[]
  /** What the konnector printed that is not its log. */
  readonly output: readonly string[]
  constructor(message: string, log: readonly LogLine[], output: readonly string[]) {
    super(message)
    this.log = log
    this.output = output
  }
}
