import { coversDoctype, isFamily, type Permission, type Verb } from './permissions.ts'

/**
 * How a permission compares with those of another manifest. `verbs` were gained or lost; `unrestricted` means that it
 * covered some documents and now covers all; `before` is the closest permission of the other manifest.
 */
export type PermissionChange =
  | { kind: 'added'; permission: Permission; verbs: Verb[] }
  | {
      kind: 'widened'
      permission: Permission
      before: Permission
      verbs: Verb[]
      reach: 'same' | 'values' | 'unrestricted' | 'family'
    }
  | { kind: 'narrowed'; permission: Permission; before: Permission; verbs: Verb[] }
  | { kind: 'removed'; before: Permission }

/** What a manifest grants and its base does not, and the reverse, whatever the names of the permissions. */
export function permissionChanges(
  before: readonly Permission[],
  now: readonly Permission[],
): PermissionChange[] {
  const beforeIndex = indexed(before)
  const nowIndex = indexed(now)
  const gains = now.flatMap((permission): PermissionChange[] => {
    const verbs = verbsBeyond(permission, beforeIndex)
    if (verbs.length === 0) return []
    const nearest = nearestTo(permission, beforeIndex)
    if (!nearest) return [{ kind: 'added', permission, verbs }]
    return [{ kind: 'widened', permission, before: nearest, verbs, reach: reachOf(nearest, permission) }]
  })
  const losses = before.flatMap((permission): PermissionChange[] => {
    const verbs = verbsBeyond(permission, nowIndex)
    if (verbs.length === 0) return []
    const nearest = nearestTo(permission, nowIndex)
    return nearest
      ? [{ kind: 'narrowed', permission: nearest, before: permission, verbs }]
      : [{ kind: 'removed', before: permission }]
  })
  return [...gains, ...losses]
}

/**
 * Whether the stack does not notice that a permission was widened, and updates without asking the user: it treats a
 * missing list of verbs, and `ALL`, as equal to any list (cozy-stack model/permission/set.go, HasSameRules).
 */
export function isInvisible({ reach, permission, before }: PermissionChange & { kind: 'widened' }): boolean {
  return (
    reach === 'same' &&
    permission.everyVerb &&
    before.doctype === permission.doctype &&
    covers(permission, before)
  )
}

interface Index {
  byDoctype: ReadonlyMap<string, readonly Permission[]>
  families: readonly Permission[]
}

/** Keeps the comparison of thousands of permissions fast; families are few. */
const maxFamilies = 200

function indexed(permissions: readonly Permission[]): Index {
  const byDoctype = new Map<string, Permission[]>()
  for (const permission of permissions) {
    const same = byDoctype.get(permission.doctype)
    if (same) same.push(permission)
    else byDoctype.set(permission.doctype, [permission])
  }
  return {
    byDoctype,
    families: permissions.filter(({ doctype }) => isFamily(doctype)).slice(0, maxFamilies),
  }
}

/** The verbs of a permission that no other permission grants on all of its documents. */
function verbsBeyond(permission: Permission, others: Index): Verb[] {
  const wider = candidates(permission, others).filter(other => covers(other, permission))
  return [...permission.verbs].filter(verb => !wider.some(({ verbs }) => verbs.has(verb)))
}

function candidates({ doctype }: Permission, { byDoctype, families }: Index): Permission[] {
  const covering = families.filter(
    family => family.doctype !== doctype && coversDoctype(family.doctype, doctype),
  )
  return [...(byDoctype.get(doctype) ?? []), ...covering]
}

/** Whether a permission covers all documents of another; their doctypes are already compared. */
function covers(wide: Permission, narrow: Permission): boolean {
  if (wide.values.length === 0) return true
  const values = new Set(wide.values)
  return (
    wide.selector === narrow.selector &&
    narrow.values.length > 0 &&
    narrow.values.every(value => values.has(value))
  )
}

/** The permission that it probably was or became: one with the same name and doctype, the same doctype, or a family. */
function nearestTo(permission: Permission, others: Index): Permission | undefined {
  const same = candidates(permission, others)
  const named = same.find(({ title }) => title === permission.title)
  if (named ?? same[0]) return named ?? same[0]
  if (!isFamily(permission.doctype)) return undefined
  for (const [doctype, members] of others.byDoctype)
    if (coversDoctype(permission.doctype, doctype)) return members[0]
  return undefined
}

function reachOf(before: Permission, now: Permission): (PermissionChange & { kind: 'widened' })['reach'] {
  if (before.doctype !== now.doctype && isFamily(now.doctype)) return 'family'
  if (covers(before, now)) return 'same'
  return now.values.length === 0 ? 'unrestricted' : 'values'
}
