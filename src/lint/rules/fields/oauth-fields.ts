import { fixWith, insertMember } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, objectAt } from '../../../json/values.ts'

export const oauthFields = defineLintRule({
  id: 'oauth-fields',
  summary: 'A konnector of OAuth has hidden fields for its tokens',
  group: 'fields',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-konnector-google manifest.konnector',
  since: '0.1.0',
  *check({ manifest }) {
    const oauth = valueAt(manifest.value, 'oauth')
    if (!isObject(oauth) || isClientSide(manifest) || !isObject(valueAt(manifest.value, 'fields'))) return
    if (Object.hasOwn(objectAt(manifest, 'fields'), 'access_token')) return
    yield {
      path: ['fields'],
      target: 'key',
      message: 'OAuth gives tokens, and no field holds them. Add a hidden "access_token".',
      ...fixWith(
        'suggestion',
        'add it',
        insertMember(manifest, ['fields'], 'access_token', { type: 'hidden' }),
      ),
    }
  },
})
