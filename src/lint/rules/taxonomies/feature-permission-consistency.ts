import { featureDoctypes } from '../../../cozy/features.ts'
import { addPermission } from '../../manifest/add-permission.ts'
import { coversDoctype, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringsAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

export const featurePermissionConsistency = defineLintRule({
  id: 'feature-permission-consistency',
  summary: 'A feature has the permission that it needs',
  group: 'taxonomies',
  severity: 'warning',
  authority: ['runtime'],
  fix: 'suggestion',
  source: 'cozy-apps-registry README, cozy-stack web/files/files.go',
  *check({ manifest }) {
    const permissions = readPermissions(manifest)
    for (const { text: feature, path: at } of stringsAt(manifest, 'features')) {
      const doctype = featureDoctypes.get(feature)
      if (!doctype || permissions.some(({ doctype: type }) => coversDoctype(type, doctype))) continue
      yield {
        path: at,
        message: `The feature ${quote(feature)} needs a permission for ${doctype}, which is missing. Add it or remove the feature.`,
        ...offerFix('suggestion', `Add a permission for ${doctype}`, addPermission(manifest, doctype)),
      }
    }
  },
})
