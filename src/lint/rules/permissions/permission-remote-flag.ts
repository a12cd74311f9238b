import { remoteDoctypes } from '../../../cozy/doctypes.ts'
import { fixWith, insertMember, removeAt } from '../../../json/edits.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

export const permissionRemoteFlag = defineLintRule({
  id: 'permission-remote-flag',
  summary: 'A doctype of a remote request is marked `"remote": true`, and no other is',
  group: 'permissions',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/label.go, cozy-doctypes',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { doctype, path: place } of readPermissions(manifest)) {
      const remote = valueAt(manifest.value, ...place, 'remote')
      if (remoteDoctypes.includes(doctype) && remote !== true)
        yield {
          path: [...place, 'type'],
          message: `${doctype} sends data out of the Cozy, and the registry's privacy label must count it. Add "remote": true.`,
          ...(remote === undefined &&
            fixWith('suggestion', 'add `"remote": true`', insertMember(manifest, place, 'remote', true))),
        }
      if (remote === true && doctype.startsWith('io.cozy.'))
        yield {
          path: [...place, 'remote'],
          target: 'key',
          message: `${doctype} stays in the Cozy, and "remote" lowers the konnector's privacy label. Remove it.`,
          ...fixWith('suggestion', 'take it out', removeAt(manifest, [...place, 'remote'])),
        }
    }
  },
})
