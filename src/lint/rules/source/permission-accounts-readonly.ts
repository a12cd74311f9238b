import { insertMember, replaceValue } from '../../../json/edits.ts'

import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { neededRights } from '../../source/rights.ts'
import { collectUses } from '../../source/uses.ts'
import { valueAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const permissionAccountsReadonly = defineLintRule({
  id: 'permission-accounts-readonly',
  summary: 'A konnector that does not write its account only asks to read it',
  group: 'source',
  severity: 'info',
  authority: ['security'],
  needs: ['manifest', 'source'],
  fix: 'suggestion',
  source: 'cozy-konnector-libs src/libs/BaseKonnector.js',
  *check({ manifest, source }) {
    if (!source || isClientSide(manifest)) return
    const accounts = readPermissions(manifest).find(({ doctype }) => doctype === 'io.cozy.accounts')
    const uses = collectUses(source)
    if (!accounts || accounts.verbs.size < 2 || !uses.complete || uses.shows('io.cozy.accounts')) return
    if (neededRights(source, false).some(({ doctype }) => doctype === 'io.cozy.accounts')) return
    const place = [...accounts.path, 'verbs']
    const edits =
      valueAt(manifest.value, ...place) === undefined
        ? insertMember(manifest, accounts.path, 'verbs', ['GET'])
        : replaceValue(manifest, place, ['GET'])
    yield {
      path: accounts.path,
      target: 'key',
      message:
        'The code only reads its account, but this permission lets it change and delete the accounts of all konnectors. Ask for GET only.',
      ...offerFix('suggestion', 'Ask for GET only', edits),
    }
  },
})
