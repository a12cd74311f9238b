import { fixWith, removeAt } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const fieldIdentifierSingle = defineLintRule({
  id: 'field-identifier-single',
  summary: 'One field at most is the identifier of an account',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/manifest.js (getIdentifier)',
  since: '0.1.0',
  *check({ manifest }) {
    const [first, ...others] = formFields(manifest).filter(([, field]) => field.role === 'identifier')
    for (const [name] of others) {
      const place = ['fields', name, 'role']
      yield {
        path: place,
        message: `${quote(first![0])} is the identifier already, and Harvest takes the role of ${quote(name)} away. Keep one role.`,
        related: [{ path: ['fields', first![0], 'role'], message: 'the identifier' }],
        ...fixWith('suggestion', 'take it out', removeAt(manifest, place)),
      }
    }
  },
})
