import { insertMember } from '../../../json/edits.ts'
import { asksForAFolder } from '../../manifest/manifest.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { isUnused } from '../../source/uses.ts'
import { valueAt } from '../../../json/values.ts'
import { defaultFolders } from './no-advanced-fields.ts'
import { offerFix } from '../../engine/suggest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const foldersNeeded = defineLintRule({
  id: 'folders-needed',
  summary: 'A konnector that saves files asks for a folder',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/konnectors.js (needsFolder)',
  *check({ manifest, source }) {
    if (
      isClientSide(manifest) ||
      asksForAFolder(manifest) ||
      valueAt(manifest.value, 'folders') !== undefined
    )
      return
    const files = readPermissions(manifest).find(({ doctype }) => doctype === 'io.cozy.files')
    if (!files || !files.verbs.has('POST')) return
    // The code saves no files: permission-unused reports that.
    if (source && isUnused(source, 'io.cozy.files')) return
    yield {
      path: files.path,
      target: 'key',
      message: 'The konnector may save files but does not ask for a folder. Add "folders".',
      ...offerFix(
        'suggestion',
        'Ask for the usual folder',
        insertMember(manifest, [], 'folders', defaultFolders),
      ),
    }
  },
})
