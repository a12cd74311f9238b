import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, quote } from '../../../json/values.ts'

export const oauthScope = defineLintRule({
  id: 'oauth-scope',
  summary: 'The OAuth scope is a string or a list of strings',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  source: 'cozy-harvest-lib helpers/oauth.js',
  *check({ manifest }) {
    const scope = valueAt(manifest.value, 'oauth', 'scope')
    if (scope === undefined || scope === null || scope === false || typeof scope === 'string') return
    if (!Array.isArray(scope) || scope.some(item => typeof item !== 'string')) {
      yield {
        path: ['oauth', 'scope'],
        message: `Harvest puts the scope in a URL, so it cannot be ${quote(scope)}. Write a string or a list of strings.`,
      }
      return
    }
    for (const [index, item] of scope.entries())
      if (item.includes(' '))
        yield {
          path: ['oauth', 'scope', index],
          message:
            'Harvest joins the items of the list itself, so an item with a space is two scopes. Write one scope per item.',
        }
  },
})
