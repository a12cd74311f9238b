import { removeAt } from '../../../json/edits.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

export const permissionCertifiedVerbs = defineLintRule({
  id: 'permission-certified-verbs',
  summary: 'A permission to certify documents allows POST on all of them',
  group: 'permissions',
  severity: 'warning',
  authority: ['runtime'],
  fix: 'suggestion',
  source: 'cozy-stack web/files/files.go',
  *check({ manifest }) {
    for (const { doctype, path: place, verbs, values } of readPermissions(manifest)) {
      if (!doctype.startsWith('io.cozy.certified.')) continue
      const [key, what] =
        values.length > 0 ? ['values', 'values'] : verbs.has('POST') ? [] : ['verbs', 'no POST']
      if (!key || valueAt(manifest.value, ...place, key) === undefined) continue
      yield {
        path: [...place, key],
        message: `With ${what}, the konnector cannot mark files as certified. Ask for POST on the whole doctype.`,
        ...offerFix('suggestion', `Remove ${key}`, removeAt(manifest, [...place, key])),
      }
    }
  },
})
