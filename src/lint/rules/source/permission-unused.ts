import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { collectUses } from '../../source/uses.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const permissionUnused = defineLintRule({
  id: 'permission-unused',
  summary: 'The code uses every permission of the manifest',
  group: 'source',
  severity: 'info',
  authority: ['security'],
  needs: ['manifest', 'source'],
  source: 'cozy-konnector-libs src/libs, cozy-clisk src/contentscript',
  *check({ manifest, source }) {
    const uses = source && collectUses(source)
    if (!uses?.complete) return
    for (const { doctype, path: at } of readPermissions(manifest)) {
      // The libs read the account of every server konnector; clisk-consistency checks a client-side one.
      if (doctype === 'io.cozy.accounts' || uses.shows(doctype)) continue
      // The flagship app itself lists the files of konnectors that may read files.
      if (doctype === 'io.cozy.files' && isClientSide(manifest)) continue
      yield {
        path: at,
        target: 'key',
        message: `The code uses neither ${doctype} nor a helper that needs it. Remove the permission if nothing needs it.`,
      }
    }
  },
})
