import { documentedDoctypes } from '../../../cozy/doctypes.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { suggestValue } from '../../engine/suggest.ts'

export const permissionDoctypeNamespace = defineLintRule({
  id: 'permission-doctype-namespace',
  summary: 'A doctype starts with a reversed domain name',
  group: 'permissions',
  severity: 'warning',
  authority: ['runtime'],
  fix: 'suggestion',
  source: 'cozy-stack model/permission/doctype.go, cozy-doctypes README',
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest)) {
      const dots = doctype.split('.').length - 1
      if (dots >= 2 || !/^[a-z0-9_]+(\.[a-z0-9_]+)?$/.test(doctype)) continue
      const place = [...at, 'type']
      const own = `io.cozy.${doctype}`
      const meant = documentedDoctypes.includes(own) ? own : undefined
      yield {
        path: place,
        // With one dot it may be a doctype of the konnector's own with an unusual name.
        severity: dots === 0 ? 'warning' : 'info',
        message: `The doctype ${quote(doctype)} has no domain. Add one, as in "io.cozy.files" or "com.example.orders".`,
        ...suggestValue(manifest, place, meant),
      }
    }
  },
})
