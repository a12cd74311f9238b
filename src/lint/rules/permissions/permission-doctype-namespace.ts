import { documentedDoctypes } from '../../../cozy/doctypes.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const permissionDoctypeNamespace = defineLintRule({
  id: 'permission-doctype-namespace',
  summary: 'A doctype begins with a domain, written backwards',
  group: 'permissions',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-stack model/permission/doctype.go, cozy-doctypes README',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest)) {
      const dots = doctype.split('.').length - 1
      if (dots >= 2 || !/^[a-z0-9_]+(\.[a-z0-9_]+)?$/.test(doctype)) continue
      const place = [...at, 'type']
      const own = `io.cozy.${doctype}`
      const meant = documentedDoctypes.includes(own) ? own : undefined
      yield {
        path: place,
        // With one dot it may be a doctype of the konnector's own, only not named as others are.
        severity: dots === 0 ? 'warning' : 'info',
        message: `${quote(doctype)} has no domain before it. Write one, as in "io.cozy.files" or "com.example.orders".`,
        ...(meant && { suggestion: meant }),
        ...(meant && fixWith('suggestion', `write ${quote(meant)}`, replaceValue(manifest, place, meant))),
      }
    }
  },
})
