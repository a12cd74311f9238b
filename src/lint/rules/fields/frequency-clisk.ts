import { fixes, removeAt } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { at } from '../../../json/values.ts'

export const frequencyClisk = defineLintRule({
  id: 'frequency-clisk',
  summary: 'A client-side konnector has no timetable',
  group: 'fields',
  severity: 'info',
  authority: ['flagship'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-client models/trigger.js',
  since: '0.1.0',
  *check({ manifest }) {
    if (!isClientSide(manifest)) return
    for (const key of ['frequency', 'time_interval'])
      if (at(manifest.value, key) !== undefined)
        yield {
          at: [key],
          on: 'key',
          message:
            'A client-side konnector runs when the app asks for it, and nothing reads this. Remove it.',
          ...fixes('suggestion', 'take it out', removeAt(manifest, [key])),
        }
  },
})
