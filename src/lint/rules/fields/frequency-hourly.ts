import { valueAt } from '../../../json/values.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const frequencyHourly = defineLintRule({
  id: 'frequency-hourly',
  summary: 'A konnector does not run every hour without need',
  group: 'fields',
  severity: 'info',
  authority: ['convention'],
  source: 'cozy-stack model/app/konnector.go',
  *check({ manifest }) {
    if (valueAt(manifest.value, 'frequency') === 'hourly')
      yield {
        path: ['frequency'],
        message: 'Every user would contact the site 24 times a day. Write "daily" if that is enough.',
      }
  },
})
