import { formatList } from '../../../text/format.ts'
import { sensitiveDoctypes } from '../../../cozy/doctypes.ts'
import { coversDoctype, isFamily, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const permissionSensitiveDoctype = defineLintRule({
  id: 'permission-sensitive-doctype',
  summary: 'A konnector does not write what steers the Cozy, or keeps its secrets',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  needs: ['manifest'],
  source: 'cozy-stack docs/permissions.md',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { doctype, path: at, verbs, values } of readPermissions(manifest)) {
      if (values.length > 0 || (doctype.includes('*') && !isFamily(doctype))) continue
      const known = sensitiveDoctypes.find(([sensitive]) => coversDoctype(doctype, sensitive))
      const writing = [...verbs].filter(verb => verb !== 'GET')
      if (known && writing.length > 0)
        yield {
          path: at,
          target: 'key',
          message: `${formatList(writing)} on every document of ${doctype}: with it a konnector can ${known[1]}. Ask for what is needed only.`,
        }
    }
  },
})
