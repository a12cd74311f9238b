import { closedDoctypes } from '../../../cozy/doctypes.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const permissionReservedDoctype = defineLintRule({
  id: 'permission-reserved-doctype',
  summary: 'No permission is on documents that the stack keeps to itself',
  group: 'permissions',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest'],
  source: 'cozy-stack model/permission/doctype.go',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest))
      if (closedDoctypes.includes(doctype))
        yield {
          path: [...at, 'type'],
          message: `${doctype} can be neither read nor written by a konnector, whatever the permission. Remove it.`,
        }
  },
})
