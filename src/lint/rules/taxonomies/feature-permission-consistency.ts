import { featureDoctypes } from '../../../cozy/features.ts'
import { addPermission } from '../../manifest/add-permission.ts'
import { fixWith } from '../../../json/edits.ts'
import { coversDoctype, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringsAt } from '../../../json/values.ts'

export const featurePermissionConsistency = defineLintRule({
  id: 'feature-permission-consistency',
  summary: 'A feature has the permission it cannot do without',
  group: 'taxonomies',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-apps-registry README, cozy-stack web/files/files.go',
  since: '0.1.0',
  *check({ manifest }) {
    const permissions = readPermissions(manifest)
    for (const { text: feature, path: at } of stringsAt(manifest, 'features')) {
      const doctype = featureDoctypes.get(feature)
      if (!doctype || permissions.some(({ doctype: type }) => coversDoctype(type, doctype))) continue
      yield {
        path: at,
        message: `${quote(feature)} needs a permission on ${doctype}, and there is none. Add it, or remove the feature.`,
        ...fixWith('suggestion', `ask for ${doctype}`, addPermission(manifest, doctype)),
      }
    }
  },
})
