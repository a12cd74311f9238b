import { coversDoctype, type Permission, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const permissionSubsumed = defineLintRule({
  id: 'permission-subsumed',
  summary: 'No permission is contained in another',
  group: 'permissions',
  severity: 'info',
  authority: ['convention'],
  source: 'cozy-stack model/permission/match.go',
  *check({ manifest }) {
    const permissions = readPermissions(manifest)
    // Only a permission on every document can contain another.
    const wide = permissions.filter(({ values }) => values.length === 0)
    const families = wide.filter(({ doctype }) => doctype.endsWith('.*')).slice(0, 100)
    const single = new Map(wide.toReversed().map(permission => [permission.doctype, permission]))
    for (const permission of permissions) {
      const other = [single.get(permission.doctype), ...families].find(
        candidate => candidate && candidate !== permission && contains(candidate, permission),
      )
      if (other)
        yield {
          path: permission.path,
          target: 'key',
          message: `${quote(other.title)} already grants all of this. Remove one of the two.`,
          related: [{ path: other.path, target: 'key', message: 'the wider permission' }],
        }
    }
  },
})

/** Whether one permission grants more than another; permission-duplicate-rule reports equal ones. */
function contains(wide: Permission, narrow: Permission): boolean {
  if (wide.doctype === narrow.doctype && narrow.values.length === 0) return false
  return coversType(wide.doctype, narrow.doctype) && [...narrow.verbs].every(verb => wide.verbs.has(verb))
}

function coversType(wide: string, narrow: string): boolean {
  return coversDoctype(wide, narrow.replace(/\.\*$/, '')) && (wide.endsWith('.*') || !narrow.endsWith('.*'))
}
