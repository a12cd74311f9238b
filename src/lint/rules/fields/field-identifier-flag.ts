import { renameKey, replaceValue } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { offerFix, suggestRemoval } from '../../engine/suggest.ts'

export const fieldIdentifierFlag = defineLintRule({
  id: 'field-identifier-flag',
  summary: 'The identifier of an account is marked with `"role": "identifier"`',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/manifest.js (getIdentifier)',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      if (field.identifier === undefined) continue
      const place = ['fields', name, 'identifier']
      const renamed = renameKey(manifest, place, 'role')
      const value = replaceValue(manifest, place, 'identifier')
      yield {
        path: place,
        target: 'key',
        message: 'Nothing reads "identifier". Write "role": "identifier" instead.',
        suggestion: '"role": "identifier"',
        ...(field.identifier === true && renamed && value
          ? offerFix('suggestion', 'Write "role": "identifier"', [...renamed, ...value])
          : suggestRemoval(manifest, place)),
      }
    }
  },
})
