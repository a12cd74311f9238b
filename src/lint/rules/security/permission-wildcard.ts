import { documentedDoctypes } from '../../../cozy/doctypes.ts'
import { coversDoctype, isFamily, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'

export const permissionWildcard = defineLintRule({
  id: 'permission-wildcard',
  summary: 'A permission covers one doctype, not a family',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  source: 'cozy-stack model/permission/match.go',
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest)) {
      if (!isFamily(doctype)) continue
      const members = documentedDoctypes.filter(known => coversDoctype(doctype, known))
      const some = members.length > 0 ? `, today ${formatList(members)}, and any future one` : ''
      yield {
        path: [...at, 'type'],
        message: `${quote(doctype)} covers every doctype of that family${some}. Name those that you need.`,
      }
    }
  },
})
