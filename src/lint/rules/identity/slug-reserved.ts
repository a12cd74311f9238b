import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

/** Names of the registry's own routes: web/router.go. */
const routes = ['slugs', 'pending', 'maintenance']

export const slugReserved = defineLintRule({
  id: 'slug-reserved',
  summary: "The slug must not be the name of one of the registry's routes",
  group: 'identity',
  severity: 'warning',
  authority: ['registry'],
  needs: ['manifest'],
  source: 'cozy-apps-registry web/router.go',
  since: '0.1.0',
  *check({ manifest }) {
    const slug = stringAt(manifest, 'slug')
    if (slug === undefined || !routes.includes(slug)) return
    yield {
      path: ['slug'],
      message: `The registry answers something else at /registry/${slug}, so a konnector called ${quote(slug)} is not found. Choose another name.`,
    }
  },
})
