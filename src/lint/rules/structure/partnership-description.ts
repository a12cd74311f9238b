import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject } from '../../../json/values.ts'

export const partnershipDescription = defineLintRule({
  id: 'partnership-description',
  summary: 'A partnership has a description',
  group: 'structure',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  source: 'cozy-store ducks/apps/index.js, cozy-client models/manifest.js',
  since: '0.1.0',
  *check({ manifest }) {
    const partnership = valueAt(manifest.value, 'partnership')
    if (!isObject(partnership) || partnership.description) return
    yield {
      path: ['partnership'],
      target: 'key',
      message: 'Without a description the store throws the whole partnership away. Add one.',
    }
  },
})
