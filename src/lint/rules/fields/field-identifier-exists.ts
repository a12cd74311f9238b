import { identifierNames } from '../../../cozy/fields.ts'
import { formFields, isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

export const fieldIdentifierExists = defineLintRule({
  id: 'field-identifier-exists',
  summary: 'Some field can name the account',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  source: 'cozy-harvest-lib helpers/manifest.js (getIdentifier)',
  since: '0.1.0',
  *check({ manifest }) {
    const fields = formFields(manifest)
    if (fields.length === 0 || isClientSide(manifest) || valueAt(manifest.value, 'oauth')) return
    const names = fields.some(
      ([name, field]) =>
        field.role === 'identifier' ||
        identifierNames.includes(name) ||
        (field.type !== 'password' && field.type !== 'hidden'),
    )
    if (!names)
      yield {
        path: ['fields'],
        target: 'key',
        message:
          'All fields are passwords or hidden, so accounts have no name and look all the same. Add a login or an email.',
      }
  },
})
