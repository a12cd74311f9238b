import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

export const oauthClisk = defineLintRule({
  id: 'oauth-clisk',
  summary: 'A client-side konnector has no OAuth',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  source: 'cozy-harvest-lib policies/konnector-policies.js',
  since: '0.1.0',
  *check({ manifest }) {
    if (isClientSide(manifest) && valueAt(manifest.value, 'oauth'))
      yield {
        path: ['oauth'],
        target: 'key',
        message:
          'The konnector is client-side, so Harvest never uses its OAuth. Remove the one or the other.',
      }
  },
})
