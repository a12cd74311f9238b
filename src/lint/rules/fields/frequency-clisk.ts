import { fixWith, removeAt } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

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
      if (valueAt(manifest.value, key) !== undefined)
        yield {
          path: [key],
          target: 'key',
          message:
            'A client-side konnector runs when the app asks for it, and nothing reads this. Remove it.',
          ...fixWith('suggestion', 'take it out', removeAt(manifest, [key])),
        }
  },
})
