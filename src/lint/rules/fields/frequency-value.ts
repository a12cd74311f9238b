import { formatList } from '../../../text/format.ts'
import { frequencies } from '../../../cozy/frequencies.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, quote, stringOrEmpty } from '../../../json/values.ts'

export const frequencyValue = defineLintRule({
  id: 'frequency-value',
  summary: `A frequency is ${formatList(frequencies, { last: 'or' })}`,
  group: 'fields',
  severity: 'warning',
  authority: ['runtime', 'harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-stack model/app/konnector.go, cozy-harvest-lib helpers/cron.js',
  since: '0.1.0',
  *check({ manifest }) {
    const frequency = valueAt(manifest.value, 'frequency') ?? undefined
    if (frequency === undefined || frequencies.includes(stringOrEmpty(frequency))) return
    const meant = didYouMean(stringOrEmpty(frequency), frequencies, 3)
    yield {
      path: ['frequency'],
      message: `${quote(frequency)} is not a frequency, and the konnector runs every week. Write monthly, weekly, daily or hourly.`,
      ...(meant && { suggestion: meant }),
      ...(meant &&
        fixWith('suggestion', `write ${quote(meant)}`, replaceValue(manifest, ['frequency'], meant))),
    }
  },
})
