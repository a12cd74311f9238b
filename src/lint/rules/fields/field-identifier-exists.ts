import { identifierNames } from '../../../cozy/fields.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const fieldIdentifierExists = defineLintRule({
  id: 'field-identifier-exists',
  summary: 'A field identifies the account',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  source: 'cozy-harvest-lib helpers/manifest.js (getIdentifier)',
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
          'All fields are passwords or hidden, so accounts have no name to tell them apart. Add a login or an email field.',
      }
  },
})
