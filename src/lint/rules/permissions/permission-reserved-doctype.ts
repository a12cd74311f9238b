import { closedDoctypes } from '../../../cozy/doctypes.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const permissionReservedDoctype = defineLintRule({
  id: 'permission-reserved-doctype',
  summary: 'No permission covers documents that only the stack may access',
  group: 'permissions',
  severity: 'warning',
  authority: ['runtime'],
  source: 'cozy-stack model/permission/doctype.go',
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest))
      if (closedDoctypes.includes(doctype))
        yield {
          path: [...at, 'type'],
          message: `Only the stack may access ${doctype}, whatever the permission. Remove it.`,
        }
  },
})
