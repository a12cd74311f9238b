import { addPermission } from '../../manifest/add-permission.ts'
import { formFields } from '../../manifest/manifest.ts'
import { coversDoctype, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { isObject, valueAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const permissionMissingAccounts = defineLintRule({
  id: 'permission-missing-accounts',
  summary: 'A konnector that asks for credentials may read its account',
  group: 'permissions',
  severity: 'warning',
  authority: ['runtime'],
  fix: 'suggestion',
  source: 'cozy-konnector-libs src/libs/BaseKonnector.js (getAccount)',
  *check({ manifest }) {
    const permissions = valueAt(manifest.value, 'permissions')
    if (isClientSide(manifest) || formFields(manifest).length === 0) return
    const accounts = readPermissions(manifest).filter(({ doctype }) =>
      coversDoctype(doctype, 'io.cozy.accounts'),
    )
    if (accounts.some(({ verbs }) => verbs.has('GET'))) return
    const place = accounts[0]?.path ?? (isObject(permissions) ? ['permissions'] : ['fields'])
    yield {
      path: place,
      target: 'key',
      message:
        'The permission to GET io.cozy.accounts is missing, so the konnector cannot read its fields and ends with CANNOT_FIND_ACCOUNT. Add it.',
      ...(accounts.length === 0 &&
        offerFix('suggestion', 'Add the permission', addPermission(manifest, 'io.cozy.accounts', ['GET']))),
    }
  },
})
