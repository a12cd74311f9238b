import { replaceValue } from '../../../json/edits.ts'
import { readPermissions, verbs } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

const every = new Set<unknown>([...verbs, 'ALL'])

export const permissionVerbsDuplicates = defineLintRule({
  id: 'permission-verbs-duplicates',
  summary: 'Verbs are not repeated, and `ALL` is alone',
  group: 'permissions',
  severity: 'info',
  authority: ['convention'],
  fix: 'safe',
  source: 'cozy-stack model/permission/verbs.go',
  *check({ manifest }) {
    for (const { path: place } of readPermissions(manifest)) {
      const list = valueAt(manifest.value, ...place, 'verbs')
      // permission-verbs reports anything that is not a verb.
      if (!Array.isArray(list) || list.some(verb => !every.has(verb))) continue
      const all = list.includes('ALL')
      const meant = all ? ['ALL'] : [...new Set(list)]
      if (meant.length === list.length) continue
      yield {
        path: [...place, 'verbs'],
        message: all ? '"ALL" includes every verb. Remove the others.' : 'A verb is repeated. Remove one.',
        ...offerFix('safe', 'Write each verb once', replaceValue(manifest, [...place, 'verbs'], meant)),
      }
    }
  },
})
