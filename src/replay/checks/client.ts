import { eventsOf } from '../events.ts'
import { printable } from '../printable.ts'
import { settingsFile } from '../settings.ts'
import {
  replayCookies,
  replayHandshake,
  replayIdentifier,
  replayLostError,
  replayMethod,
  replayUnused,
} from '../rules.ts'
import type { CheckContext, CheckFinding } from './context.ts'

/** What the flagship app would say of a client-side konnector, or keep to itself. */
export function* checkClient(run: CheckContext): Generator<CheckFinding> {
  yield* checkHandshake(run)
  yield* checkMethods(run)
  yield* checkIdentifier(run)
  yield* checkCookies(run)
  for (const { on } of eventsOf(run.events, 'hand').slice(0, 1))
    yield {
      rule: replayUnused,
      severity: 'info',
      message: `The step on ${printable(on, 80)} could not be made: the page that was shown never had it.`,
      place: { file: run.fileOf(settingsFile) },
    }
}

function* checkHandshake({ events, locator }: CheckContext): Generator<CheckFinding> {
  const [failed] = eventsOf(events, 'no-handshake')
  if (!failed) return
  const [thrown] = eventsOf(events, 'page-error')
  const why = thrown ? `: ${printable(thrown.message, 200)}` : '. Does it call init()?'
  yield {
    rule: replayHandshake,
    message: `The konnector did not answer the app in the ${failed.page} within five seconds${why}`,
    ...placeOf(thrown && locator.frames(thrown.frames)),
  }
}

/** What post-me says of a method that is not there. */
const notExposed = /^The method "(.+)" has not been implemented\.$/

function* checkMethods({ events, locator }: CheckContext): Generator<CheckFinding> {
  const reported = new Set<string>()
  for (const { method, message, frames } of eventsOf(events, 'lost')) {
    // A wait that is over is begun again, and comes true or ends the job.
    if (method.startsWith('waitFor') && message.includes('timed out')) continue
    const key = `${method} ${message}`
    if (reported.has(key)) continue
    reported.add(key)
    const place = placeOf(locator.frames(frames))
    const name = printable(method, 80)
    yield notExposed.test(message)
      ? {
          rule: replayMethod,
          message: `The pilot runs ${name} in the worker, which does not expose it, and gets false. Add "${name}" to additionalExposedMethodsNames.`,
          ...place,
        }
      : {
          rule: replayLostError,
          message: `${name} failed in the worker with "${printable(message, 160)}", and the pilot gets false: the app drops errors of the worker. Catch it there and return what the pilot can look at.`,
          ...place,
        }
  }
  for (const { method, frames } of eventsOf(events, 'missing').slice(0, 1))
    yield {
      rule: replayMethod,
      severity: 'info',
      message: `The konnector calls ${printable(method, 80)}, which a replay does not have: it gets an error.`,
      ...placeOf(locator.frames(frames)),
    }
}

function* checkIdentifier({ events, recording, expected }: CheckContext): Generator<CheckFinding> {
  const said = eventsOf(events, 'identifier').at(-1)
  if (!said) return
  const { identifier: wanted } = recording.expected
  if (said.value === undefined)
    yield {
      rule: replayIdentifier,
      message:
        'getUserDataFromWebsite returned no sourceAccountIdentifier: the app ends the job, as it cannot name the folder.',
    }
  else if (wanted !== undefined && said.value !== wanted)
    yield {
      rule: replayIdentifier,
      message: `The account is said to be ${printable(said.value, 80)} and not ${printable(wanted, 80)}: the app would take it for another one, with a folder of its own.`,
      place: { file: expected.file, pointer: '/identifier' },
    }
}

function* checkCookies({ events, locator }: CheckContext): Generator<CheckFinding> {
  const reported = new Set<string>()
  for (const { domain, frames } of eventsOf(events, 'cookies')) {
    if (reported.has(domain)) continue
    reported.add(domain)
    yield {
      rule: replayCookies,
      message: `The konnector reads the cookies of ${printable(domain, 120)}, and the app refuses. Add it to "cookie_domains" of the manifest.`,
      ...placeOf(locator.frames(frames)),
    }
  }
}

function placeOf<T>(place: T | undefined): { place?: T } {
  return place === undefined ? {} : { place }
}
