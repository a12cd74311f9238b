import { fixWith, insertMember, removeAt } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt } from '../../../json/values.ts'

export const defaultFolders = [{ defaultDir: '$administrative/$konnector/$account' }]

export const noAdvancedFields = defineLintRule({
  id: 'no-advanced-fields',
  summary: 'A folder is asked for with `folders`, not with `fields.advancedFields`',
  group: 'fields',
  severity: 'info',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/konnectors.js, cozy-stack model/app/konnector.go (hasFolderPath)',
  since: '0.1.0',
  *check({ manifest }) {
    for (const name of ['advancedFields', 'advanced_fields']) {
      const place = ['fields', name]
      if (valueAt(manifest.value, ...place) === undefined) continue
      const removal = removeAt(manifest, place)
      const addition =
        valueAt(manifest.value, 'folders') === undefined
          ? insertMember(manifest, [], 'folders', defaultFolders)
          : []
      const reader = name === 'advancedFields' ? 'the stack does not know' : 'Harvest does not know'
      yield {
        path: place,
        target: 'key',
        message: `"${name}" is the old way to ask for a folder, which ${reader}. Write "folders" instead.`,
        ...fixWith(
          'suggestion',
          'ask for it with "folders"',
          removal && addition && [...removal, ...addition],
        ),
      }
    }
  },
})
