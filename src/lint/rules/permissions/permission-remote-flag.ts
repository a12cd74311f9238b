import { remoteDoctypes } from '../../../cozy/doctypes.ts'
import { fixes, insertMember, removeAt } from '../../../json/edits.ts'
import { permissionsOf } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { at } from '../../../json/values.ts'

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
    for (const { doctype, at: place } of permissionsOf(manifest)) {
      const remote = at(manifest.value, ...place, 'remote')
      if (remoteDoctypes.includes(doctype) && remote !== true)
        yield {
          at: [...place, 'type'],
          message: `${doctype} sends data out of the Cozy, and the registry's privacy label must count it. Add "remote": true.`,
          ...(remote === undefined &&
            fixes('suggestion', 'add `"remote": true`', insertMember(manifest, place, 'remote', true))),
        }
      if (remote === true && doctype.startsWith('io.cozy.'))
        yield {
          at: [...place, 'remote'],
          on: 'key',
          message: `${doctype} stays in the Cozy, and "remote" lowers the konnector's privacy label. Remove it.`,
          ...fixes('suggestion', 'take it out', removeAt(manifest, [...place, 'remote'])),
        }
    }
  },
})
