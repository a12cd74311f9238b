import { replaceValue } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, quote } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

export const fieldDropdownDefault = defineLintRule({
  id: 'field-dropdown-default',
  summary: "A dropdown's default is the value of one of its options",
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  fix: 'safe',
  source: 'cozy-harvest-lib helpers/fields.js',
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
        message: `The default of ${quote(name)} is not the value of any option, so Harvest selects none. Write the value of an option.`,
        ...(typeof inside === 'string' && { suggestion: inside }),
        ...(inside !== undefined &&
          offerFix('safe', 'Write the value only', replaceValue(manifest, place, inside))),
      }
    }
  },
})
