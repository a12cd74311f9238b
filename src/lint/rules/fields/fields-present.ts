import { fixWith, insertMember } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

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
    if (valueAt(manifest.value, 'fields') !== undefined) return
    // Harvest shows no form for these two.
    if (isClientSide(manifest) || valueAt(manifest.value, 'oauth')) return
    yield {
      path: [],
      message:
        'Without "fields" the form of Harvest breaks, and nobody can add an account. Write {} when there are none.',
      ...fixWith('safe', 'add `"fields": {}`', insertMember(manifest, [], 'fields', {})),
    }
  },
})
