import { frequencies } from '../../../cozy/frequencies.ts'
import { fixes, replaceValue } from '../../../json/edits.ts'
import { nearest } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { at, listed, quote, textOf } from '../../../json/values.ts'

export const frequencyValue = defineLintRule({
  id: 'frequency-value',
  summary: `A frequency is ${listed(frequencies, 'or')}`,
  group: 'fields',
  severity: 'warning',
  authority: ['runtime', 'harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-stack model/app/konnector.go, cozy-harvest-lib helpers/cron.js',
  since: '0.1.0',
  *check({ manifest }) {
    const frequency = at(manifest.value, 'frequency') ?? undefined
    if (frequency === undefined || frequencies.includes(textOf(frequency))) return
    const meant = nearest(textOf(frequency), frequencies, 3)
    yield {
      at: ['frequency'],
      message: `${quote(frequency)} is not a frequency, and the konnector runs every week. Write monthly, weekly, daily or hourly.`,
      ...(meant && { suggestion: meant }),
      ...(meant &&
        fixes('suggestion', `write ${quote(meant)}`, replaceValue(manifest, ['frequency'], meant))),
    }
  },
})
