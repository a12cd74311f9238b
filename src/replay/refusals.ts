import { type Access, readPermissions, isGranted } from '../cozy/permissions.ts'
import type { Finding } from '../diagnostics/rule.ts'
import type { JsonDocument } from '../json/document.ts'
import { eventsOf } from './events.ts'
import { missingPermission, type NeededVerbs } from './missing-permission.ts'
import type { ReplayEvent } from './protocol.ts'

/** What was refused, and the first request that was. */
interface Refused {
  access: Access
  route: string
}

/** The accesses that a manifest does not give, each verb of each doctype once. */
export function findRefusals(events: readonly ReplayEvent[], manifest: JsonDocument): Refused[] {
  const permissions = readPermissions(manifest)
  const refused = new Map<string, Refused>()
  for (const { route, any } of eventsOf(events, 'access')) {
    if (any.some(access => isGranted(permissions, access))) continue
    const access = any.at(-1)!
    const key = `${access.verb} ${access.doctype}`
    if (!refused.has(key)) refused.set(key, { access, route })
  }
  return [...refused.values()]
}

/** Explains refusals: which line of the manifest is missing. */
export function explainRefused(
  refused: readonly Refused[],
  manifest: JsonDocument,
  neededVerbs: NeededVerbs,
): Finding[] {
  const verbsOf = (doctype: string) => [
    ...neededVerbs(doctype),
    ...refused.filter(({ access }) => access.doctype === doctype).map(({ access }) => access.verb),
  ]
  return refused.map(({ access, route }) =>
    missingPermission(manifest, access, {
      route,
      consequence: 'cozy-stack answers 403.',
      neededVerbs: verbsOf,
    }),
  )
}
