import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

export const categoryNotEmpty = defineLintRule({
  id: 'category-not-empty',
  summary: 'A konnector has a category',
  group: 'taxonomies',
  severity: 'warning',
  authority: ['store'],
  source: 'cozy-store ducks/apps, cozy-client models/manifest.js',
  *check({ manifest }) {
    const categories = valueAt(manifest.value, 'categories')
    if (!Array.isArray(categories) || categories.length > 0) return
    yield {
      path: ['categories'],
      message:
        'The list is empty, so the store lists the konnector under "others". Add at least one category.',
    }
  },
})
