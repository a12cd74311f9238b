import type { JsonDocument } from '../../../json/document.ts'
import { type PermissionChange, isInvisible, permissionChanges } from '../../manifest/permission-changes.ts'
import { isFamily, type Permission, readPermissions, type Verb } from '../../../cozy/permissions.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'

export const permissionWidened = defineLintRule({
  id: 'permission-widened',
  summary: 'A reviewer sees every change of the permissions',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  needs: ['manifest', 'base'],
  source: 'cozy-stack model/permission/set.go (HasSameRules), model/app/installer.go',
  *check({ manifest, base }) {
    // With a base that cannot be read, every permission would look new.
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
      message: `Removed: the konnector may no longer ${actions([...before.verbs])} ${documents(before)}.`,
      related: [{ document: base, path: before.path, target: 'key', message: 'the former permission' }],
    }
  }
  const place = { path: change.permission.path, target: 'key' } as const
  if (change.kind === 'added')
    return {
      ...place,
      message: `New: the konnector may ${actions(change.verbs)} ${documents(change.permission)}.`,
    }
  const related = [
    { document: base, path: change.before.path, target: 'key' as const, message: 'the former permission' },
  ]
  if (change.kind === 'narrowed')
    return {
      ...place,
      severity: 'info',
      message: `Narrower: the konnector may no longer ${actions(change.verbs)} ${documents(change.before)}.`,
      related,
    }
  return { ...place, message: `Wider: ${widening(change)}`, related }
}

function widening(change: PermissionChange & { kind: 'widened' }): string {
  const { permission, before, verbs, reach } = change
  const now = `the konnector may ${actions(verbs)} ${documents(permission)}`
  if (reach !== 'same') return `${now}; before, only ${documents(before)}.`
  const consent = isInvisible(change)
    ? ' cozy-stack does not notice this change: on its own, it is installed without asking the user.'
    : ''
  return `${now}; before, it could only ${actions([...before.verbs]) || 'do nothing'}.${consent}`
}

const words: Record<Verb, string> = {
  GET: 'read',
  POST: 'create',
  PUT: 'change',
  PATCH: 'change',
  DELETE: 'delete',
}

/** `read and change`. */
function actions(verbs: readonly Verb[]): string {
  return formatList([...new Set(verbs.map(verb => words[verb]))])
}

/** The documents that a permission covers, in words. */
function documents({ doctype, selector, values }: Permission): string {
  const what = isFamily(doctype) ? `the doctype family ${doctype}` : doctype
  if (values.length === 0) return `every document of ${what}`
  const shown = values.slice(0, 3).map(quote)
  const which = formatList(values.length > 3 ? [...shown, `${values.length - 3} more`] : shown)
  return selector === undefined
    ? `the ${values.length === 1 ? 'document' : 'documents'} ${which} of ${what}`
    : `the documents of ${what} whose ${selector} is ${which}`
}
