import { formatCount } from '../../text/format.ts'
import { attachLocation } from '../source-locator.ts'
import type { StreamName } from '../../sandbox/job.ts'
import { maxBytes, maxLines } from '../../sandbox/limits.ts'
import { eventsOf } from '../events.ts'
import { printable } from '../printable.ts'
import { replayBlocked, replayOutput, replayResult, replayTimeout } from '../rules.ts'
import type { CheckContext, CheckFinding } from './context.ts'

const overflowing = {
  stdout: `it printed more than ${limitOf('stdout', 'lines')}`,
  stderr: `it printed more than ${limitOf('stderr', 'lines')} to standard error`,
  events: `it saved, requested or tried more than ${limitOf('events', 'things')}`,
}

function limitOf(output: StreamName, what: string): string {
  return `${maxBytes[output] / 1024 / 1024} MiB or ${maxLines} ${what}`
}

/** What ends a run that waits in vain. */
function adviceOn({ events, job }: CheckContext): string {
  const isWaiting = eventsOf(events, 'code-needed').some(({ given }) => !given)
  return isWaiting && /TWOFA_EXPIRED/.test(job.error ?? '')
    ? ' It waits for a two-factor code, and scenario.json gives it none: add one to "twoFactorCodes".'
    : ''
}

/** How the process ended, what it printed, and what it tried. */
export function* checkProcess(run: CheckContext): Generator<CheckFinding> {
  const { job, events, recording, endedAfter, overflow, expected, locator } = run
  if (endedAfter !== undefined)
    yield {
      rule: replayTimeout,
      message: `The konnector was still running after ${formatCount(endedAfter, 'second')} and was stopped; a replay has no network to wait for.`,
    }
  if (overflow !== undefined)
    yield {
      rule: replayOutput,
      severity: 'error',
      message: `The konnector was stopped, because ${overflowing[overflow]}. A replay keeps no more than that.`,
    }
  const overtime = eventsOf(events, 'overtime').length > 0
  if (overtime)
    yield {
      rule: replayTimeout,
      message:
        'The konnector would wait longer than the five minutes that the stack gives a job, and was stopped.',
    }
  const result = job.error ?? 'success'
  if (endedAfter === undefined && !overtime && overflow === undefined && result !== recording.expected.result)
    yield {
      rule: replayResult,
      ...attachLocation(
        job.error === undefined ? undefined : locator.error(job.error),
        'where the error comes from',
        {
          message: `The job ends with ${printable(result)}, but expected.json says ${printable(recording.expected.result)}.${adviceOn(run)}`,
          place: { file: expected.file, pointer: '/result' },
        },
      ),
    }
  for (const what of new Set(eventsOf(events, 'blocked').map(fact => fact.what)))
    yield {
      rule: replayBlocked,
      ...attachLocation(locator.blocked(what), 'where it happens', {
        message: `The konnector tried ${printable(what)}, which a replay blocks.`,
      }),
    }
  if (job.oversizedLine !== undefined)
    yield {
      rule: replayOutput,
      message: `The konnector printed a line of ${job.oversizedLine} bytes: cozy-stack stops reading at a line of 65536 and misses every message after it.`,
    }
  const [nonJson] = job.nonJsonLines
  if (nonJson !== undefined)
    yield {
      rule: replayOutput,
      severity: 'info',
      message: `The konnector printed ${formatCount(job.nonJsonLines.length, 'line')} that the stack drops because they are not JSON: "${printable(nonJson, 120)}".`,
    }
}
