import { labelledNames, predefinedLabels } from '../../../cozy/fields.ts'
import { formFields, readLanguages, readLocales, maxLanguages } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, quote, stringOrEmpty } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'

export const fieldLabelLocale = defineLintRule({
  id: 'field-label-locale',
  summary: 'A field without a label in Harvest has one in every locale',
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  source: 'cozy-harvest-lib components/AccountForm/AccountField.jsx, helpers/manifest.js',
  *check({ manifest }) {
    const locales = readLocales(manifest)
    const languages = readLanguages(manifest)
      .filter(language => Object.hasOwn(locales, language))
      .slice(0, maxLanguages)
    for (const [name, field] of formFields(manifest)) {
      if (field.type === 'hidden' || predefinedLabels.includes(stringOrEmpty(field.label))) continue
      if (labelledNames.includes(name)) continue
      const missing = languages.filter(
        language => typeof valueAt(locales[language], 'fields', name, 'label') !== 'string',
      )
      if (missing.length > 0)
        yield {
          path: ['fields', name],
          target: 'key',
          message: `Harvest shows the raw name ${quote(name)} in ${formatList(missing)}. Add locales.*.fields.${name}.label.`,
        }
    }
  },
})
