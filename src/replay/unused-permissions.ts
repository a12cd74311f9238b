import {
  type Access,
  grants,
  type Permission,
  readPermissions,
  type Verb,
  verbs,
} from '../cozy/permissions.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/rule.ts'
import type { JsonDocument } from '../json/document.ts'
import { permissionPlace } from './permission-place.ts'
import { printable } from './printable.ts'
import type { Run } from './replay.ts'
import { replayPermissionUnused } from './rules.ts'

/**
 * What a manifest gives and none of the runs needed. Only those of all recordings can tell, and only when each was as
 * it should be; nothing is said unless one is a success, as what broke off has not come to the rest.
 */
export function unusedPermissions(
  runs: readonly Pick<Run, 'result' | 'accesses'>[],
  manifest: JsonDocument,
): Diagnostic[] {
  if (runs.every(({ result }) => result !== 'success')) return []
  const accesses = runs.flatMap(run => run.accesses)
  return readPermissions(manifest).flatMap(rule => {
    const message = excessOf(rule, verbsUsed(rule, accesses))
    return message === undefined
      ? []
      : [diagnose(replayPermissionUnused, { message, place: permissionPlace(manifest, rule.title) })]
  })
}

/** A Cozy has other documents than the in-memory stack, so a rule for some of them counts as one for all. */
export function verbsUsed(rule: Permission, accesses: readonly Access[]): Verb[] {
  const ofAny = { ...rule, values: [] }
  return verbs.filter(verb => accesses.some(access => access.verb === verb && grants(ofAny, access)))
}

function excessOf(rule: Permission, used: readonly Verb[]): string | undefined {
  const name = `the permission "${printable(rule.title, 80)}" (${printable(rule.doctype, 80)})`
  if (used.length === 0)
    return `No recording needs ${name}. Remove it if nothing does, or record a run that does.`
  if (!rule.everyVerb || used.length === verbs.length) return undefined
  return `The recordings need ${used.join(', ')} of ${name}, which gives every verb. Name those it needs in "verbs".`
}
