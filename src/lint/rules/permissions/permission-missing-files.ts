import type { JsonDocument } from '../../../json/document.ts'
import { addPermission } from '../../manifest/add-permission.ts'

import { coversDoctype, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule, type NodeRef } from '../../engine/rule.ts'
import { valueAt, stringsAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const permissionMissingFiles = defineLintRule({
  id: 'permission-missing-files',
  summary: 'A konnector that asks for a folder may write files',
  group: 'permissions',
  severity: 'warning',
  authority: ['runtime'],
  fix: 'suggestion',
  source: 'cozy-konnector-libs src/libs/saveFiles.js, cozy-flagship-app app/domain/manifest/permissions.ts',
  *check({ manifest }) {
    const permissions = readPermissions(manifest)
    // The flagship app looks for this exact doctype; a family does not count there.
    const has = (type: string) =>
      isClientSide(manifest) ? type === 'io.cozy.files' : coversDoctype(type, 'io.cozy.files')
    if (permissions.some(({ doctype }) => has(doctype))) return
    const reason = whyFiles(manifest)
    if (!reason) return
    yield {
      ...reason,
      message: 'The konnector saves files, but the permission for io.cozy.files is missing. Add one.',
      ...offerFix('suggestion', 'Add the permission', addPermission(manifest, 'io.cozy.files')),
    }
  },
})

/** What in the manifest says that the konnector saves files. */
function whyFiles(manifest: JsonDocument): NodeRef | undefined {
  const folders = valueAt(manifest.value, 'folders')
  if (Array.isArray(folders) && folders.length > 0) return { path: ['folders'], target: 'key' }
  if (valueAt(manifest.value, 'fields', 'advancedFields', 'folderPath') !== undefined)
    return { path: ['fields', 'advancedFields'], target: 'key' }
  return stringsAt(manifest, 'features').find(({ text }) => text === 'BILLS')
}
