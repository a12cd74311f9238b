import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

export const categoryNotEmpty = defineLintRule({
  id: 'category-not-empty',
  summary: 'A konnector is in a category',
  group: 'taxonomies',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  source: 'cozy-store ducks/apps, cozy-client models/manifest.js',
  since: '0.1.0',
  *check({ manifest }) {
    const categories = valueAt(manifest.value, 'categories')
    if (!Array.isArray(categories) || categories.length > 0) return
    yield {
      path: ['categories'],
      message: 'With no category the store puts the konnector under "others". Name one or more.',
    }
  },
})
