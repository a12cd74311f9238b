import { addPermission } from '../../manifest/add-permission.ts'
import { fixWith } from '../../../json/edits.ts'
import { formFields, isClientSide } from '../../manifest/manifest.ts'
import { coversDoctype, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { isObject } from '../../../json/values.ts'

export const permissionMissingAccounts = defineLintRule({
  id: 'permission-missing-accounts',
  summary: 'A konnector that asks for credentials may read its account',
  group: 'permissions',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-konnector-libs src/libs/BaseKonnector.js (getAccount)',
  since: '0.1.0',
  *check({ manifest }) {
    const { permissions } = manifest.value as { permissions?: unknown }
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
        'Without GET on io.cozy.accounts the konnector cannot read its fields, and ends with CANNOT_FIND_ACCOUNT. Ask for it.',
      ...(accounts.length === 0 &&
        fixWith('suggestion', 'ask to read accounts', addPermission(manifest, 'io.cozy.accounts', ['GET']))),
    }
  },
})
