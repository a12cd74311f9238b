import { insertMember, removeAt } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

export const defaultFolders = [{ defaultDir: '$administrative/$konnector/$account' }]

export const noAdvancedFields = defineLintRule({
  id: 'no-advanced-fields',
  summary: 'A konnector asks for a folder with `folders`, not `fields.advancedFields`',
  group: 'fields',
  severity: 'info',
  authority: ['harvest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/konnectors.js, cozy-stack model/app/konnector.go (hasFolderPath)',
  *check({ manifest }) {
    for (const name of ['advancedFields', 'advanced_fields']) {
      const place = ['fields', name]
      if (valueAt(manifest.value, ...place) === undefined) continue
      const removal = removeAt(manifest, place)
      const addition =
        valueAt(manifest.value, 'folders') === undefined
          ? insertMember(manifest, [], 'folders', defaultFolders)
          : []
      const reader = name === 'advancedFields' ? 'the stack does not read' : 'Harvest does not read'
      yield {
        path: place,
        target: 'key',
        message: `"${name}" is the old way to ask for a folder, which ${reader}. Use "folders" instead.`,
        ...offerFix('suggestion', 'Use "folders" instead', removal && addition && [...removal, ...addition]),
      }
    }
  },
})
