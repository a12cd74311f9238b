import { formatList } from '../../../text/format.ts'
import type { JsonDocument } from '../../../json/document.ts'
import { type PermissionChange, isInvisible, permissionChanges } from '../../manifest/permission-changes.ts'
import { isFamily, type Permission, readPermissions, type Verb } from '../../../cozy/permissions.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const permissionWidened = defineLintRule({
  id: 'permission-widened',
  summary: 'Every change of what the konnector may do is seen by a reviewer',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  needs: ['manifest', 'base'],
  source: 'cozy-stack model/permission/set.go (HasSameRules), model/app/installer.go',
  since: '0.1.0',
  *check({ manifest, base }) {
    // A base that cannot be read tells nothing: all would seem to be new.
    if (base?.root?.type !== 'object') return
    for (const change of permissionChanges(readPermissions(base), readPermissions(manifest)))
      yield findingOf(change, base)
  },
})

function findingOf(change: PermissionChange, base: JsonDocument): LintFinding {
  if (change.kind === 'removed') {
    const { before } = change
    return {
      path: ['permissions'],
      target: 'key',
      severity: 'info',
      message: `Gone: the konnector may no longer ${deeds([...before.verbs])} ${documents(before)}.`,
      related: [{ document: base, path: before.path, target: 'key', message: 'the permission it had' }],
    }
  }
  const place = { path: change.permission.path, target: 'key' } as const
  if (change.kind === 'added')
    return {
      ...place,
      message: `New: the konnector may ${deeds(change.verbs)} ${documents(change.permission)}.`,
    }
  const related = [
    { document: base, path: change.before.path, target: 'key' as const, message: 'what it was' },
  ]
  if (change.kind === 'narrowed')
    return {
      ...place,
      severity: 'info',
      message: `Narrower: the konnector may no longer ${deeds(change.verbs)} ${documents(change.before)}.`,
      related,
    }
  return { ...place, message: `Wider: ${widening(change)}`, related }
}

function widening(change: PermissionChange & { kind: 'widened' }): string {
  const { permission, before, verbs, reach } = change
  const now = `the konnector may ${deeds(verbs)} ${documents(permission)}`
  if (reach !== 'same') return `${now}; before it was ${documents(before)}.`
  const consent = isInvisible(change)
    ? ' cozy-stack does not see that difference: alone, it is installed without asking anybody.'
    : ''
  return `${now}; before it could only ${deeds([...before.verbs]) || 'do nothing'}.${consent}`
}

const words: Record<Verb, string> = {
  GET: 'read',
  POST: 'create',
  PUT: 'change',
  PATCH: 'change',
  DELETE: 'delete',
}

/** `read and change`. */
function deeds(verbs: readonly Verb[]): string {
  return formatList([...new Set(verbs.map(verb => words[verb]))])
}

/** The documents a permission is on, in words. */
function documents({ doctype, selector, values }: Permission): string {
  const what = isFamily(doctype) ? `all the doctypes ${doctype}` : doctype
  if (values.length === 0) return `every document of ${what}`
  const shown = values.slice(0, 3).map(quote)
  const which = formatList(values.length > 3 ? [...shown, `${values.length - 3} more`] : shown)
  return selector === undefined
    ? `the documents ${which} of ${what}`
    : `the documents of ${what} whose ${selector} is ${which}`
}
