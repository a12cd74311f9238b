import { fixWith, replaceValue } from '../../../json/edits.ts'
import { readPermissions, verbs } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

const every = new Set<unknown>([...verbs, 'ALL'])

export const permissionVerbsDuplicates = defineLintRule({
  id: 'permission-verbs-duplicates',
  summary: 'A verb stands once, and `ALL` stands alone',
  group: 'permissions',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-stack model/permission/verbs.go',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { path: place } of readPermissions(manifest)) {
      const list = valueAt(manifest.value, ...place, 'verbs')
      // A word that is no verb is for permission-verbs.
      if (!Array.isArray(list) || list.some(verb => !every.has(verb))) continue
      const all = list.includes('ALL')
      const meant = all ? ['ALL'] : [...new Set(list)]
      if (meant.length === list.length) continue
      yield {
        path: [...place, 'verbs'],
        message: all
          ? '"ALL" is every verb, and the others add nothing. Keep "ALL" alone.'
          : 'A verb stands here twice. Remove one.',
        ...fixWith('safe', 'write each once', replaceValue(manifest, [...place, 'verbs'], meant)),
      }
    }
  },
})
