import { replaceValue } from '../../../json/edits.ts'

import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const timeInterval = defineLintRule({
  id: 'time-interval',
  summary: 'A time interval is two hours of the day, the earlier one first',
  group: 'fields',
  severity: 'error',
  authority: ['harvest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/daytime.js, helpers/cron.js',
  *check({ manifest }) {
    const interval = valueAt(manifest.value, 'time_interval') ?? undefined
    if (interval === undefined || isClientSide(manifest) || isInterval(interval)) return
    const meant = Array.isArray(interval)
      ? interval.map(hour => (typeof hour === 'string' ? Number(hour) : hour))
      : undefined
    yield {
      path: ['time_interval'],
      message:
        'Harvest cannot pick an hour from this, so adding an account fails. Write two numbers from 0 to 24, the lower one first.',
      ...(isInterval(meant) &&
        offerFix('suggestion', 'Write numbers', replaceValue(manifest, ['time_interval'], meant))),
    }
  },
})

function isInterval(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [start, end] = value
  return typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end && end <= 24
}
