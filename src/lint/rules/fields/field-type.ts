import { fieldTypeNames } from '../../../cozy/fields.ts'
import { insertMember } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringOrEmpty } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'
import { offerFix, suggestValue } from '../../engine/suggest.ts'

/** Names that other forms or older manifests have for the types. */
const aliases = new Map([
  ['string', 'text'],
  ['phone', 'text'],
  ['tel', 'text'],
  ['number', 'text'],
  ['url', 'text'],
  ['select', 'dropdown'],
  ['secret', 'password'],
])

export const fieldType = defineLintRule({
  id: 'field-type',
  summary: 'A field has a type that Harvest knows',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  fix: 'suggestion',
  source: 'cozy-apps-registry README, cozy-harvest-lib components/AccountForm/AccountField.jsx',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const at = ['fields', name]
      if (field.type === undefined)
        yield {
          path: at,
          target: 'key',
          message: `Field ${quote(name)} has no type, so Harvest shows a text input. Add its type.`,
          ...offerFix('suggestion', 'Add "type": "text"', insertMember(manifest, at, 'type', 'text')),
        }
      else if (field.type === 'checkbox')
        yield {
          path: [...at, 'type'],
          message:
            'Harvest does not support checkboxes and shows a text input. Use a dropdown with two options.',
          suggestion: 'dropdown',
        }
      else if (typeof field.type !== 'string' || !fieldTypeNames.includes(field.type)) {
        const type = stringOrEmpty(field.type)
        const meant = aliases.get(type) ?? didYouMean(type, fieldTypeNames)
        yield {
          path: [...at, 'type'],
          message: `Harvest does not know the field type ${quote(field.type)} and shows a text input. Use ${formatList(fieldTypeNames, { last: 'or' })}.`,
          ...suggestValue(manifest, [...at, 'type'], meant),
        }
      }
    }
  },
})
