import { isKonnectorError } from '../../cozy/konnector-errors.ts'
import type { Exchange } from '../exchange.ts'
import { parseLog } from '../job-output.ts'
import { printable } from '../printable.ts'
import type { Scenario } from '../recording.ts'
import type { LiveRun } from './capture.ts'
import type { Redactor } from './redact.ts'
import { LiveRunFailed, RecordRefused } from './refused.ts'

/** Throws `RecordRefused` for a capture that no replay can repeat, or that did not end as the scenario says. */
export function checkCapture(
  exchanges: readonly Exchange[],
  live: LiveRun,
  { scenario, meant, redactor }: { scenario: Scenario; meant: string | undefined; redactor: Redactor },
): void {
  const result = printable(redactor.text(live.result))
  const problem = problemOf(live.result, live.timedOut, scenario, meant)
  if (problem !== undefined) {
    const { log, rest } = parseLog(Buffer.from(live.output))
    const show = (text: string) => printable(redactor.text(text))
    throw new LiveRunFailed(
      [`The konnector ended with ${result}${problem} Nothing was kept.`, ...live.refusals].join(' '),
      log.map(({ type, message }) => ({ type: printable(type, 20), message: show(message) })),
      rest.slice(-maxOutput).map(show),
    )
  }
  if (exchanges.length === 0)
    throw new RecordRefused(
      `The konnector reached no site and ended with ${result}. Is the site there, and is --map right?`,
    )
}

/** Lines of output that are shown. */
const maxOutput = 30

function problemOf(
  result: string,
  timedOut: boolean,
  { name }: Scenario,
  meant: string | undefined,
): string | undefined {
  if (timedOut) return ': it was still running after the time that the stack gives a job.'
  if (meant !== undefined)
    return result === meant ? undefined : `, and "result" in scenario.json says ${printable(meant, 80)}.`
  if (result === 'success') return undefined
  if (name === 'success')
    return '. Record a failure under another name, such as konnector-lint record login-failed.'
  return isKonnectorError(result)
    ? undefined
    : ', which is no error of cozy-konnector-libs: it looks like a fault of the konnector. Set "result" in scenario.json if it is meant.'
}
