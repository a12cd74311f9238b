import { labelledNames, predefinedLabels } from '../../../cozy/fields.ts'
import { formFields, languagesOf, localesOf, mostLanguages } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { at, listed, quote, textOf } from '../../../json/values.ts'

export const fieldLabelLocale = defineLintRule({
  id: 'field-label-locale',
  summary: 'A field that Harvest has no name for has one in every locale',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  source: 'cozy-harvest-lib components/AccountForm/AccountField.jsx, helpers/manifest.js',
  since: '0.1.0',
  *check({ manifest }) {
    const locales = localesOf(manifest)
    const languages = languagesOf(manifest)
      .filter(language => Object.hasOwn(locales, language))
      .slice(0, mostLanguages)
    for (const [name, field] of formFields(manifest)) {
      if (field.type === 'hidden' || predefinedLabels.includes(textOf(field.label))) continue
      if (labelledNames.includes(name)) continue
      const missing = languages.filter(
        language => typeof at(locales[language], 'fields', name, 'label') !== 'string',
      )
      if (missing.length > 0)
        yield {
          at: ['fields', name],
          on: 'key',
          message: `Harvest shows the bare name ${quote(name)} in ${listed(missing)}. Add the text as locales.*.fields.${name}.label.`,
        }
    }
  },
})
