import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'

/** Names of the registry's own routes: web/router.go. */
const routes = ['slugs', 'pending', 'maintenance']

export const slugReserved = defineLintRule({
  id: 'slug-reserved',
  summary: "The slug must not be one of the registry's routes",
  group: 'identity',
  severity: 'warning',
  authority: ['registry'],
  source: 'cozy-apps-registry web/router.go',
  *check({ manifest }) {
    const slug = stringAt(manifest, 'slug')
    if (slug === undefined || !routes.includes(slug)) return
    yield {
      path: ['slug'],
      message: `/registry/${slug} is a route of the registry itself, so a konnector with this slug cannot be found. Choose another slug.`,
    }
  },
})
