import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { suggestRemoval } from '../../engine/suggest.ts'

export const fieldIdentifierSingle = defineLintRule({
  id: 'field-identifier-single',
  summary: 'At most one field is the identifier of an account',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/manifest.js (getIdentifier)',
  *check({ manifest }) {
    const [first, ...others] = formFields(manifest).filter(([, field]) => field.role === 'identifier')
    for (const [name] of others) {
      const place = ['fields', name, 'role']
      yield {
        path: place,
        message: `${quote(first![0])} is already the identifier, so Harvest ignores the role of ${quote(name)}. Keep one of them.`,
        related: [{ path: ['fields', first![0], 'role'], message: 'the identifier' }],
        ...suggestRemoval(manifest, place),
      }
    }
  },
})
