import { sensitiveDoctypes } from '../../../cozy/doctypes.ts'
import { coversDoctype, isFamily, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { formatList } from '../../../text/format.ts'

export const permissionSensitiveDoctype = defineLintRule({
  id: 'permission-sensitive-doctype',
  summary: 'A konnector may not write documents that control the Cozy or hold its secrets',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  source: 'cozy-stack docs/permissions.md',
  *check({ manifest }) {
    for (const { doctype, path: at, verbs, values } of readPermissions(manifest)) {
      if (values.length > 0 || (doctype.includes('*') && !isFamily(doctype))) continue
      const known = sensitiveDoctypes.find(([sensitive]) => coversDoctype(doctype, sensitive))
      const writing = [...verbs].filter(verb => verb !== 'GET')
      if (known && writing.length > 0)
        yield {
          path: at,
          target: 'key',
          message: `With ${formatList(writing)} on every document of ${doctype}, a konnector can ${known[1]}. Ask only for what it needs.`,
        }
    }
  },
})
