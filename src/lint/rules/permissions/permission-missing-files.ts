import type { JsonDocument } from '../../../json/document.ts'
import { askFor } from '../../manifest/add-permission.ts'
import { fixes } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { coversDoctype, permissionsOf } from '../../../cozy/permissions.ts'
import { defineLintRule, type Spot } from '../../engine/rule.ts'
import { at, stringsAt } from '../../../json/values.ts'

export const permissionMissingFiles = defineLintRule({
  id: 'permission-missing-files',
  summary: 'A konnector that asks for a folder may write files',
  group: 'permissions',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-konnector-libs src/libs/saveFiles.js, cozy-flagship-app app/domain/manifest/permissions.ts',
  since: '0.1.0',
  *check({ manifest }) {
    const permissions = permissionsOf(manifest)
    // The flagship app looks for the very word; a family of doctypes does not count there.
    const has = (type: string) =>
      isClientSide(manifest) ? type === 'io.cozy.files' : coversDoctype(type, 'io.cozy.files')
    if (permissions.some(({ doctype }) => has(doctype))) return
    const reason = whyFiles(manifest)
    if (!reason) return
    yield {
      ...reason,
      message: 'Files are to be saved here, and no permission is on io.cozy.files. Add one.',
      ...fixes('suggestion', 'ask for io.cozy.files', askFor(manifest, 'io.cozy.files')),
    }
  },
})

/** What in a manifest says that files are to be saved. */
function whyFiles(manifest: JsonDocument): Spot | undefined {
  const folders = at(manifest.value, 'folders')
  if (Array.isArray(folders) && folders.length > 0) return { at: ['folders'], on: 'key' }
  if (at(manifest.value, 'fields', 'advancedFields', 'folderPath') !== undefined)
    return { at: ['fields', 'advancedFields'], on: 'key' }
  return stringsAt(manifest, 'features').find(({ text }) => text === 'BILLS')
}
