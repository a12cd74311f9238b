import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, objectAt } from '../../../json/values.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const vendorLinkMissing = defineLintRule({
  id: 'vendor-link-missing',
  summary: 'A konnector that asks for a password has a vendor_link',
  group: 'identity',
  severity: 'warning',
  authority: ['harvest'],
  source: 'cozy-harvest-lib policies/konnector-policies.js',
  *check({ manifest }) {
    const link = valueAt(manifest.value, 'vendor_link') ?? ''
    if (link !== '' || isClientSide(manifest)) return
    // In the first manifests a field is its type; a fix makes it an object.
    const password = Object.entries(objectAt(manifest, 'fields')).find(
      ([, field]) => field === 'password' || valueAt(field, 'type') === 'password',
    )
    if (!password) return
    yield {
      path: ['fields', password[0]],
      target: 'key',
      message:
        'vendor_link is missing, so Harvest does not save the password in the vault. Add the URL of the site.',
    }
  },
})
