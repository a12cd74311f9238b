import { insertMember } from '../../../json/edits.ts'

import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, objectAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const oauthFields = defineLintRule({
  id: 'oauth-fields',
  summary: 'A konnector that uses OAuth has a hidden field for its token',
  group: 'fields',
  severity: 'info',
  authority: ['convention'],
  fix: 'suggestion',
  source: 'cozy-konnector-google manifest.konnector',
  *check({ manifest }) {
    const oauth = valueAt(manifest.value, 'oauth')
    if (!isObject(oauth) || isClientSide(manifest) || !isObject(valueAt(manifest.value, 'fields'))) return
    if (Object.hasOwn(objectAt(manifest, 'fields'), 'access_token')) return
    yield {
      path: ['fields'],
      target: 'key',
      message: 'No field holds the OAuth token. Add a hidden "access_token" field.',
      ...offerFix(
        'suggestion',
        'Add "access_token"',
        insertMember(manifest, ['fields'], 'access_token', { type: 'hidden' }),
      ),
    }
  },
})
