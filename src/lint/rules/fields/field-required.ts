import { renameKey } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { offerFix, suggestRemoval } from '../../engine/suggest.ts'

export const fieldRequired = defineLintRule({
  id: 'field-required',
  summary: 'A field uses a boolean `required`, not `isRequired`',
  group: 'fields',
  severity: 'info',
  authority: ['harvest'],
  fix: 'safe',
  source: 'cozy-harvest-lib helpers/manifest.js (sanitizeRequired)',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const old = ['fields', name, 'isRequired']
      if (field.isRequired !== undefined)
        yield field.required === undefined
          ? {
              path: old,
              target: 'key',
              message: '"isRequired" is the old name of "required". Rename it.',
              ...offerFix('safe', 'Rename it to required', renameKey(manifest, old, 'required')),
            }
          : {
              path: old,
              target: 'key',
              message: '"required" overrides "isRequired". Remove "isRequired".',
              ...suggestRemoval(manifest, old, 'safe'),
            }
      const value = field.required ?? field.isRequired
      if (value !== undefined && typeof value !== 'boolean')
        yield {
          path: ['fields', name, field.required === undefined ? 'isRequired' : 'required'],
          severity: 'warning',
          message: `${quote(value)} is not a boolean, so Harvest treats it as true. Write true or false.`,
        }
    }
  },
})
