import { formatCount } from '../../text/format.ts'
import { eventsOf } from '../events.ts'
import { exchangeTitle } from '../exchange.ts'
import { printable } from '../printable.ts'
import { unpackRequest } from '../protocol.ts'
import { replayAgain } from '../rules.ts'
import { compareSecondRun } from '../second-run.ts'
import type { CheckContext, CheckFinding } from './context.ts'

/** A second run on what the first one left must end well and save nothing new. */
export function* checkAgain({ events, second }: CheckContext): Generator<CheckFinding> {
  if (!second) return
  const finding = (message: string, severity: 'error' | 'warning' = 'error'): CheckFinding => ({
    rule: replayAgain,
    severity,
    message,
  })
  const [unmatched] = eventsOf(second.events, 'unmatched')
  if (unmatched)
    yield finding(
      `A second run requests ${printable(exchangeTitle(unpackRequest(unmatched.request)))}, which the first one did not. Record that run as a scenario of its own, with "after".`,
    )
  if (second.timedOut || second.job.error !== undefined) {
    const end = second.timedOut ? 'does not end in time' : `ends with ${printable(second.job.error!)}`
    yield finding(`A second run on what the first one left ${end}.`)
    return
  }
  const { added, rewritten, addedFiles, rewrittenFiles } = compareSecondRun(events, second.events)
  for (const doctype of new Set(added.map(one => one.doctype))) {
    const docs = added.filter(one => one.doctype === doctype)
    const twins = docs.filter(({ isTwin }) => isTwin).length
    const what =
      twins > 0
        ? `duplicates ${formatCount(twins, 'document')}`
        : `adds ${formatCount(docs.length, 'document')}`
    yield finding(
      `A second run ${what} of ${printable(doctype, 80)}, such as ${printable(JSON.stringify(docs[0]!.doc), 160)}. Look for what is there before you save, by keys that do not change.`,
    )
  }
  const [file] = addedFiles
  if (file !== undefined)
    yield finding(
      `A second run saves ${formatCount(addedFiles.length, 'file')} more, such as ${printable(file)}. Give saveFiles or saveBills "fileIdAttributes", or names that do not change.`,
    )
  for (const [doctype, count] of rewritten)
    yield finding(
      `A second run writes ${formatCount(count, 'document')} of ${printable(doctype, 80)} again without changing anything.`,
      'warning',
    )
  const [again] = rewrittenFiles
  if (again !== undefined)
    yield finding(
      `A second run downloads and uploads ${formatCount(rewrittenFiles.length, 'file')} again, such as ${printable(again)}, though nothing is different.`,
      'warning',
    )
}
