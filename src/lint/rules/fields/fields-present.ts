import { fixes, insertMember } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { at } from '../../../json/values.ts'

export const fieldsPresent = defineLintRule({
  id: 'fields-present',
  summary: 'There are fields, were it none: `{}`',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-harvest-lib helpers/manifest.js',
  since: '0.1.0',
  *check({ manifest }) {
    if (at(manifest.value, 'fields') !== undefined) return
    // Harvest shows no form for these two.
    if (isClientSide(manifest) || at(manifest.value, 'oauth')) return
    yield {
      at: [],
      message:
        'Without "fields" the form of Harvest breaks, and nobody can add an account. Write {} when there are none.',
      ...fixes('safe', 'add `"fields": {}`', insertMember(manifest, [], 'fields', {})),
    }
  },
})
