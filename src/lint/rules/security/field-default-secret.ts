import { fixWith, removeAt } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const fieldDefaultSecret = defineLintRule({
  id: 'field-default-secret',
  summary: 'A password has no default',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/manifest.js',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      if (field.type !== 'password' || typeof field.default !== 'string' || field.default === '') continue
      const at = ['fields', name, 'default']
      yield {
        path: at,
        message: `Everybody can read the manifest, and the default of ${quote(name)} in it. Remove the default.`,
        ...fixWith('suggestion', 'take it out', removeAt(manifest, at)),
      }
    }
  },
})
