import { formatList } from '../../../text/format.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject } from '../../../json/values.ts'

export const termsComplete = defineLintRule({
  id: 'terms-complete',
  summary: 'Terms have an id, a url and a version',
  group: 'structure',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  source: 'cozy-apps-registry README, cozy-store ducks/apps/index.js',
  since: '0.1.0',
  *check({ manifest }) {
    const terms = valueAt(manifest.value, 'terms')
    if (!isObject(terms)) return
    const missing = ['id', 'url', 'version'].filter(key => !terms[key])
    if (missing.length > 0)
      yield {
        path: ['terms'],
        target: 'key',
        message: `Without ${formatList(missing, { last: 'or' })} the store throws the terms away, and nobody is asked to accept them. Add what is missing.`,
      }
  },
})
