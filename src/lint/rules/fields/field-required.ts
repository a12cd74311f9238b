import { fixWith, removeAt, renameKey } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const fieldRequired = defineLintRule({
  id: 'field-required',
  summary: 'Whether a field may stay empty is told by a boolean `required`',
  group: 'fields',
  severity: 'info',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-harvest-lib helpers/manifest.js (sanitizeRequired)',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const old = ['fields', name, 'isRequired']
      if (field.isRequired !== undefined)
        yield field.required === undefined
          ? {
              path: old,
              target: 'key',
              message: '"isRequired" is the old name of "required". Rename it.',
              ...fixWith('safe', 'name it "required"', renameKey(manifest, old, 'required')),
            }
          : {
              path: old,
              target: 'key',
              message: '"required" wins over "isRequired". Remove the old one.',
              ...fixWith('safe', 'take it out', removeAt(manifest, old)),
            }
      const value = field.required ?? field.isRequired
      if (value !== undefined && typeof value !== 'boolean')
        yield {
          path: ['fields', name, field.required === undefined ? 'isRequired' : 'required'],
          severity: 'warning',
          message: `${quote(value)} is not a boolean, and Harvest takes it as true. Write true or false.`,
        }
    }
  },
})
