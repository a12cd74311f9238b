import { remoteDoctypes } from '../../../cozy/doctypes.ts'
import { insertMember } from '../../../json/edits.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'
import { offerFix, suggestRemoval } from '../../engine/suggest.ts'

export const permissionRemoteFlag = defineLintRule({
  id: 'permission-remote-flag',
  summary: 'Only permissions for remote requests have `"remote": true`',
  group: 'permissions',
  severity: 'info',
  authority: ['convention'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/label.go, cozy-doctypes',
  *check({ manifest }) {
    for (const { doctype, path: place } of readPermissions(manifest)) {
      const remote = valueAt(manifest.value, ...place, 'remote')
      if (remoteDoctypes.includes(doctype) && remote !== true)
        yield {
          path: [...place, 'type'],
          message: `${doctype} sends data out of the Cozy, which the registry's privacy label must show. Add "remote": true.`,
          ...(remote === undefined &&
            offerFix('suggestion', 'Add "remote": true', insertMember(manifest, place, 'remote', true))),
        }
      if (remote === true && doctype.startsWith('io.cozy.'))
        yield {
          path: [...place, 'remote'],
          target: 'key',
          message: `${doctype} stays in the Cozy, so "remote" only lowers the konnector's privacy label. Remove it.`,
          ...suggestRemoval(manifest, [...place, 'remote']),
        }
    }
  },
})
