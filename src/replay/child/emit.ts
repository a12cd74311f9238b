import { writeEvent } from '../../sandbox/child/write-event.ts'
import type { ReplayEvent } from '../protocol.ts'

/** Says a fact to the parent. */
export function emit(fact: ReplayEvent): void {
  writeEvent(fact)
}
