import { fixWith, removeAt } from '../../../json/edits.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

export const permissionEmptyValues = defineLintRule({
  id: 'permission-empty-values',
  summary: 'A list of values is not empty',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-stack model/permission/match.go',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { doctype, selector, path: place } of readPermissions(manifest)) {
      const values = valueAt(manifest.value, ...place, 'values')
      // With a selector it is for permission-selector-without-values.
      if (selector !== undefined || !Array.isArray(values) || values.length > 0) continue
      yield {
        path: [...place, 'values'],
        message: `An empty list of values gives every document of ${doctype}, not none. List the values, or remove the list.`,
        ...fixWith('suggestion', 'say so by leaving it out', removeAt(manifest, [...place, 'values'])),
      }
    }
  },
})
