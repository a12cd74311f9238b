import { fixWith, removeAt } from '../../../json/edits.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

export const permissionCertifiedVerbs = defineLintRule({
  id: 'permission-certified-verbs',
  summary: 'A permission to certify documents holds POST, on all of them',
  group: 'permissions',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-stack web/files/files.go',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { doctype, path: place, verbs, values } of readPermissions(manifest)) {
      if (!doctype.startsWith('io.cozy.certified.')) continue
      const [key, what] =
        values.length > 0 ? ['values', 'values'] : verbs.has('POST') ? [] : ['verbs', 'no POST']
      if (!key || valueAt(manifest.value, ...place, key) === undefined) continue
      yield {
        path: [...place, key],
        message: `With ${what} the konnector cannot mark a file as certified. Ask for POST on the whole doctype.`,
        ...fixWith('suggestion', `leave ${key} out`, removeAt(manifest, [...place, key])),
      }
    }
  },
})
