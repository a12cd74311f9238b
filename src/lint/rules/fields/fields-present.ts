import { insertMember } from '../../../json/edits.ts'

import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const fieldsPresent = defineLintRule({
  id: 'fields-present',
  summary: 'The manifest has `fields`, even if empty',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  fix: 'safe',
  source: 'cozy-harvest-lib helpers/manifest.js',
  *check({ manifest }) {
    // After a syntax error, it may be further down in the text.
    if (manifest.truncated || valueAt(manifest.value, 'fields') !== undefined) return
    // Harvest shows no form for these two.
    if (isClientSide(manifest) || valueAt(manifest.value, 'oauth')) return
    yield {
      path: [],
      message: '"fields" is missing, which breaks Harvest\'s form. Write {} if there are none.',
      ...offerFix('safe', 'Add "fields": {}', insertMember(manifest, [], 'fields', {})),
    }
  },
})
