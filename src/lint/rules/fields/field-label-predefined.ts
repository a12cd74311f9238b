import { predefinedLabels } from '../../../cozy/fields.ts'
import { formFields } from '../../manifest/manifest.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringOrEmpty } from '../../../json/values.ts'

export const fieldLabelPredefined = defineLintRule({
  id: 'field-label-predefined',
  summary: 'The label of a field is one that Harvest translates',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  source: 'cozy-harvest-lib components/AccountForm/AccountField.jsx, helpers/manifest.js',
  *check({ manifest }) {
    for (const [name, { label }] of formFields(manifest)) {
      if (label === undefined || predefinedLabels.includes(stringOrEmpty(label))) continue
      const meant = didYouMean(stringOrEmpty(label), predefinedLabels)
      yield {
        path: ['fields', name, 'label'],
        message: `Harvest has no translation for the label ${quote(label)} and does not show it. Put your own text in locales.*.fields.${name}.label.`,
        ...(meant && { suggestion: meant }),
      }
    }
  },
})
