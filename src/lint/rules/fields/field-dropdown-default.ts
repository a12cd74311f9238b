import { fixWith, replaceValue } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, quote } from '../../../json/values.ts'

export const fieldDropdownDefault = defineLintRule({
  id: 'field-dropdown-default',
  summary: "A dropdown's default is the value of one of its options",
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-harvest-lib helpers/fields.js',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const { default: value, options } = field
      if (field.type !== 'dropdown' || value === undefined || !Array.isArray(options)) continue
      const values = options.map(option => valueAt(option, 'value'))
      if (values.includes(value)) continue
      const place = ['fields', name, 'default']
      const inside = isObject(value) && values.includes(value.value) ? value.value : undefined
      yield {
        path: place,
        message: `The default of ${quote(name)} is the value of no option, so nothing is chosen. Write the value of one.`,
        ...(typeof inside === 'string' && { suggestion: inside }),
        ...(inside !== undefined &&
          fixWith('safe', 'write the value alone', replaceValue(manifest, place, inside))),
      }
    }
  },
})
