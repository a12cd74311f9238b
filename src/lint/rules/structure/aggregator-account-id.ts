import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject } from '../../../json/values.ts'

export const aggregatorAccountId = defineLintRule({
  id: 'aggregator-account-id',
  summary: 'An aggregator has an accountId',
  group: 'structure',
  severity: 'error',
  authority: ['harvest'],
  needs: ['manifest'],
  source: 'cozy-harvest-lib connections/accounts.js',
  since: '0.1.0',
  *check({ manifest }) {
    const aggregator = valueAt(manifest.value, 'aggregator')
    if (!isObject(aggregator)) return
    const { accountId } = aggregator
    if (typeof accountId === 'string' && accountId !== '') return
    yield {
      path: ['aggregator'],
      target: 'key',
      message: 'Without an accountId no account can be made. Write one, a string.',
    }
  },
})
