import { featureDoctypes } from '../../../cozy/features.ts'
import { askFor } from '../../manifest/add-permission.ts'
import { fixes } from '../../../json/edits.ts'
import { coversDoctype, permissionsOf } from '../../../cozy/permissions.ts'
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
    const permissions = permissionsOf(manifest)
    for (const { text: feature, at } of stringsAt(manifest, 'features')) {
      const doctype = featureDoctypes.get(feature)
      if (!doctype || permissions.some(({ doctype: type }) => coversDoctype(type, doctype))) continue
      yield {
        at,
        message: `${quote(feature)} needs a permission on ${doctype}, and there is none. Add it, or remove the feature.`,
        ...fixes('suggestion', `ask for ${doctype}`, askFor(manifest, doctype)),
      }
    }
  },
})
