import { formatList } from '../../../text/format.ts'
import { fieldTypeNames } from '../../../cozy/fields.ts'
import { fixWith, insertMember, replaceValue } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringOrEmpty } from '../../../json/values.ts'

/** Types of today's fields that other forms know, or older manifests had. */
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
  summary: 'A field has a type, one that Harvest knows',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-apps-registry README, cozy-harvest-lib components/AccountForm/AccountField.jsx',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const at = ['fields', name]
      if (field.type === undefined)
        yield {
          path: at,
          target: 'key',
          message: `Field ${quote(name)} has no type, and Harvest shows a text input. Write its type.`,
          ...fixWith('suggestion', 'make it a text', insertMember(manifest, at, 'type', 'text')),
        }
      else if (field.type === 'checkbox')
        yield {
          path: [...at, 'type'],
          message: 'Harvest shows a checkbox as a text input. Use a dropdown with two options.',
          suggestion: 'dropdown',
        }
      else if (typeof field.type !== 'string' || !fieldTypeNames.includes(field.type)) {
        const type = stringOrEmpty(field.type)
        const meant = aliases.get(type) ?? didYouMean(type, fieldTypeNames)
        yield {
          path: [...at, 'type'],
          message: `${quote(field.type)} is not a type of field, and Harvest shows a text input. Use one of ${formatList(fieldTypeNames)}.`,
          ...(meant && { suggestion: meant }),
          ...(meant &&
            fixWith('suggestion', `write ${quote(meant)}`, replaceValue(manifest, [...at, 'type'], meant))),
        }
      }
    }
  },
})
