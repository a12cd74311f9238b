import { formatList } from '../../../text/format.ts'
import { documentedDoctypes } from '../../../cozy/doctypes.ts'
import { coversDoctype, isFamily, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const permissionWildcard = defineLintRule({
  id: 'permission-wildcard',
  summary: 'A permission names a doctype, not a family of them',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  needs: ['manifest'],
  source: 'cozy-stack model/permission/match.go',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest)) {
      if (!isFamily(doctype)) continue
      const members = documentedDoctypes.filter(known => coversDoctype(doctype, known))
      const some = members.length > 0 ? `: today ${formatList(members)}, and any that comes later` : ''
      yield {
        path: [...at, 'type'],
        message: `${quote(doctype)} is every doctype of that family${some}. Name those that are needed.`,
      }
    }
  },
})
