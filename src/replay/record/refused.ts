import { OperationalError } from '../../diagnostics/errors.ts'

/** No recording was kept, and nothing was written; the message says why and what to do. */
export class RecordRefused extends OperationalError {
  override readonly name = 'RecordRefused'
}
