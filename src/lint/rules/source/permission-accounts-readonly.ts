import { fixes, insertMember, replaceValue } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { permissionsOf } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { neededRights } from '../../source/rights.ts'
import { usesOf } from '../../source/uses.ts'
import { at } from '../../../json/values.ts'

export const permissionAccountsReadonly = defineLintRule({
  id: 'permission-accounts-readonly',
  summary: 'A konnector that does not write its account asks to read it only',
  group: 'source',
  severity: 'info',
  authority: ['security'],
  needs: ['manifest', 'source'],
  fix: 'suggestion',
  source: 'cozy-konnector-libs src/libs/BaseKonnector.js',
  since: '0.1.0',
  *check({ manifest, source }) {
    if (!source || isClientSide(manifest)) return
    const accounts = permissionsOf(manifest).find(({ doctype }) => doctype === 'io.cozy.accounts')
    const uses = usesOf(source)
    if (!accounts || accounts.verbs.size < 2 || !uses.complete || uses.shows('io.cozy.accounts')) return
    if (neededRights(source, false).some(({ doctype }) => doctype === 'io.cozy.accounts')) return
    const place = [...accounts.at, 'verbs']
    const edits =
      at(manifest.value, ...place) === undefined
        ? insertMember(manifest, accounts.at, 'verbs', ['GET'])
        : replaceValue(manifest, place, ['GET'])
    yield {
      at: accounts.at,
      on: 'key',
      message:
        'The code only reads its account, and this lets it change and delete those of all konnectors. Ask for GET only.',
      ...fixes('suggestion', 'ask for GET only', edits),
    }
  },
})
