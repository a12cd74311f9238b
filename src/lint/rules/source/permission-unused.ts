import { isClientSide } from '../../manifest/manifest.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { collectUses } from '../../source/uses.ts'

export const permissionUnused = defineLintRule({
  id: 'permission-unused',
  summary: 'The code uses every right that the manifest asks for',
  group: 'source',
  severity: 'info',
  authority: ['security'],
  needs: ['manifest', 'source'],
  source: 'cozy-konnector-libs src/libs, cozy-clisk src/contentscript',
  since: '0.1.0',
  *check({ manifest, source }) {
    const uses = source && collectUses(source)
    if (!uses?.complete) return
    for (const { doctype, path: at } of readPermissions(manifest)) {
      // The libs read the account of every server konnector; of a client-side one clisk-consistency speaks.
      if (doctype === 'io.cozy.accounts' || uses.shows(doctype)) continue
      // The flagship app itself lists the files of the konnectors that may read files.
      if (doctype === 'io.cozy.files' && isClientSide(manifest)) continue
      yield {
        path: at,
        target: 'key',
        message: `Neither ${doctype} nor a helper that uses it shows in the code. Remove the permission if nothing needs it.`,
      }
    }
  },
})
