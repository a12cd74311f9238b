import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

export const frequencyHourly = defineLintRule({
  id: 'frequency-hourly',
  summary: 'A konnector does not run every hour without need',
  group: 'fields',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest'],
  source: 'cozy-stack model/app/konnector.go',
  since: '0.1.0',
  *check({ manifest }) {
    if (valueAt(manifest.value, 'frequency') === 'hourly')
      yield {
        path: ['frequency'],
        message:
          'Every person who has it makes the site answer 24 times a day. Write "daily" if that is enough.',
      }
  },
})
