import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { suggestRemoval } from '../../engine/suggest.ts'

export const fieldDefaultSecret = defineLintRule({
  id: 'field-default-secret',
  summary: 'A password has no default',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/manifest.js',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      if (field.type !== 'password' || typeof field.default !== 'string' || field.default === '') continue
      const at = ['fields', name, 'default']
      yield {
        path: at,
        message: `The manifest is public, and so is the default of ${quote(name)} in it. Remove the default.`,
        ...suggestRemoval(manifest, at),
      }
    }
  },
})
