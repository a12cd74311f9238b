import { eventsOf } from '../events.ts'
import { printable } from '../printable.ts'
import { explainRefused, findRefusals } from '../refusals.ts'
import { replayPermission, replayRoute } from '../rules.ts'
import { type CheckContext, type CheckFinding } from './context.ts'

/** Every access to the stack must be granted by the manifest. */
export function* checkAccess({ events, manifest, neededVerbs }: CheckContext): Generator<CheckFinding> {
  for (const finding of explainRefused(findRefusals(events, manifest), manifest, neededVerbs))
    yield { rule: replayPermission, ...finding }
  for (const route of new Set(eventsOf(events, 'unknown-route').map(fact => fact.route)))
    yield {
      rule: replayRoute,
      message: `The konnector called ${printable(route)}, which the in-memory stack does not have; it answered 404.`,
    }
}
