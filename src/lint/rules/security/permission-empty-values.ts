import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'
import { suggestRemoval } from '../../engine/suggest.ts'

export const permissionEmptyValues = defineLintRule({
  id: 'permission-empty-values',
  summary: 'A list of values is not empty',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  fix: 'suggestion',
  source: 'cozy-stack model/permission/match.go',
  *check({ manifest }) {
    for (const { doctype, selector, path: place } of readPermissions(manifest)) {
      const values = valueAt(manifest.value, ...place, 'values')
      // permission-selector-without-values reports one with a selector.
      if (selector !== undefined || !Array.isArray(values) || values.length > 0) continue
      yield {
        path: [...place, 'values'],
        message: `An empty list of values grants every document of ${doctype}, not none. List the values or remove the list.`,
        ...suggestRemoval(manifest, [...place, 'values']),
      }
    }
  },
})
