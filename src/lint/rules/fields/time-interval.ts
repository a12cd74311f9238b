import { fixWith, replaceValue } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

export const timeInterval = defineLintRule({
  id: 'time-interval',
  summary: 'A time interval is two hours of the day, the first before the second',
  group: 'fields',
  severity: 'error',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/daytime.js, helpers/cron.js',
  since: '0.1.0',
  *check({ manifest }) {
    const interval = valueAt(manifest.value, 'time_interval') ?? undefined
    if (interval === undefined || isClientSide(manifest) || isInterval(interval)) return
    const meant = Array.isArray(interval)
      ? interval.map(hour => (typeof hour === 'string' ? Number(hour) : hour))
      : undefined
    yield {
      path: ['time_interval'],
      message:
        'Harvest cannot choose an hour from this, and adding an account fails. Write two numbers from 0 to 24, the lower first.',
      ...(isInterval(meant) &&
        fixWith('suggestion', 'write numbers', replaceValue(manifest, ['time_interval'], meant))),
    }
  },
})

function isInterval(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [start, end] = value
  return typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end && end <= 24
}
