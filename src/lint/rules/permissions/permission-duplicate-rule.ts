import { type Permission, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const permissionDuplicateRule = defineLintRule({
  id: 'permission-duplicate-rule',
  summary: 'No two permissions cover the same documents',
  group: 'permissions',
  severity: 'warning',
  authority: ['convention'],
  source: 'cozy-stack model/permission/set.go',
  *check({ manifest }) {
    const first = new Map<string, Permission>()
    for (const permission of readPermissions(manifest)) {
      const { doctype, selector, values, title } = permission
      const documents = JSON.stringify([doctype, selector, [...values].toSorted()])
      const before = first.get(documents)
      if (!before) first.set(documents, permission)
      else
        yield {
          path: ['permissions', title],
          target: 'key',
          message: `${quote(before.title)} covers the same documents, so users see ${doctype} twice. Merge the two.`,
          related: [{ path: before.path, target: 'key', message: 'the other permission' }],
        }
    }
  },
})
