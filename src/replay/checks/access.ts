import { type Access, isGranted, readPermissions } from '../../cozy/permissions.ts'
import { eventsOf } from '../events.ts'
import { missingPermission } from '../missing-permission.ts'
import { printable } from '../printable.ts'
import { replayPermission, replayRoute } from '../rules.ts'
import { type CheckContext, type CheckFinding } from './context.ts'

/** Every access to the stack must be granted by the manifest. */
export function* checkAccess(run: CheckContext): Generator<CheckFinding> {
  const rules = readPermissions(run.manifest)
  const refused = new Map<string, { access: Access; routes: Set<string> }>()
  for (const { route, any } of eventsOf(run.events, 'access')) {
    if (any.some(access => isGranted(rules, access))) continue
    const access = any.at(-1)!
    const key = `${access.verb} ${access.doctype}`
    const known = refused.get(key)
    if (known) known.routes.add(route)
    else refused.set(key, { access, routes: new Set([route]) })
  }
  for (const { access, routes } of refused.values()) {
    const [first = ''] = routes
    const { finding } = missingPermission(run.manifest, access, first, 'cozy-stack would answer 403.')
    yield { rule: replayPermission, ...finding }
  }

  for (const route of new Set(eventsOf(run.events, 'unknown-route').map(fact => fact.route)))
    yield {
      rule: replayRoute,
      message: `The konnector called ${printable(route)}, which the in-memory stack does not have; it answered 404.`,
    }
}
