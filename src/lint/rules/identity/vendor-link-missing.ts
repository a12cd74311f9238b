import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, objectAt } from '../../../json/values.ts'

export const vendorLinkMissing = defineLintRule({
  id: 'vendor-link-missing',
  summary: 'A konnector that asks for a password has a link to the vendor',
  group: 'identity',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  source: 'cozy-harvest-lib policies/konnector-policies.js',
  since: '0.1.0',
  *check({ manifest }) {
    const link = valueAt(manifest.value, 'vendor_link') ?? ''
    if (link !== '' || isClientSide(manifest)) return
    // A field that is its type, as in the first manifests, is one that a fix makes an object of.
    const password = Object.entries(objectAt(manifest, 'fields')).find(
      ([, field]) => field === 'password' || valueAt(field, 'type') === 'password',
    )
    if (!password) return
    yield {
      path: ['fields', password[0]],
      target: 'key',
      message: 'Without a vendor_link the password is not kept in the vault. Write the address of the site.',
    }
  },
})
