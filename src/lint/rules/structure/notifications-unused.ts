import { fixWith, removeAt } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { objectAt } from '../../../json/values.ts'

export const notificationsUnused = defineLintRule({
  id: 'notifications-unused',
  summary: 'A konnector has no notifications',
  group: 'structure',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-stack model/notification/center/notification_center.go',
  since: '0.1.0',
  *check({ manifest }) {
    if (Object.keys(objectAt(manifest, 'notifications')).length === 0) return
    yield {
      path: ['notifications'],
      target: 'key',
      message:
        'The stack knows notifications of web applications only, and a konnector can never send these. Remove them.',
      ...fixWith('suggestion', 'take them out', removeAt(manifest, ['notifications'])),
    }
  },
})
