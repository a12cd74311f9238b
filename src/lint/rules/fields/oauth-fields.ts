import { fixes, insertMember } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { at, isObject, objectAt } from '../../../json/values.ts'

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
    const oauth = at(manifest.value, 'oauth')
    if (!isObject(oauth) || isClientSide(manifest) || !isObject(at(manifest.value, 'fields'))) return
    if (Object.hasOwn(objectAt(manifest, 'fields'), 'access_token')) return
    yield {
      at: ['fields'],
      on: 'key',
      message: 'OAuth gives tokens, and no field holds them. Add a hidden "access_token".',
      ...fixes(
        'suggestion',
        'add it',
        insertMember(manifest, ['fields'], 'access_token', { type: 'hidden' }),
      ),
    }
  },
})
