import { categories } from '../../../cozy/categories.ts'
import { dataTypes } from '../../../cozy/data-types.ts'
import { features } from '../../../cozy/features.ts'
import { languages } from '../../../cozy/languages.ts'
import { qualificationLabels } from '../../../cozy/qualifications.ts'
import { quote, stringsAt } from '../../../json/values.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule, type RuleIdentity } from '../../engine/rule.ts'
import { suggestValue } from '../../engine/suggest.ts'

interface Row<Id extends string> extends RuleIdentity<Id> {
  /** The list in the manifest. */
  field: string
  known: readonly string[]
  /** The message about an unknown value. */
  message(value: string): string
  /** Other names of known values: `--fix` corrects them. */
  aliases?: Readonly<Record<string, string>>
}

/** A rule: every string of a list is a known one. */
function knownValuesRule<const Id extends string>({ field, known, message, aliases = {}, ...row }: Row<Id>) {
  return defineLintRule({
    ...row,
    group: field === 'langs' ? 'locales' : 'taxonomies',
    severity: 'warning',
    fix: Object.keys(aliases).length > 0 ? 'safe' : 'suggestion',
    *check({ manifest }) {
      for (const { text, path } of stringsAt(manifest, field)) {
        if (known.includes(text)) continue
        const alias = Object.hasOwn(aliases, text) ? aliases[text] : undefined
        const ending = known.find(value => value.endsWith(`_${text}`))
        const meant = alias ?? languageOf(text, known) ?? ending ?? didYouMean(text, known)
        yield {
          path,
          message: message(quote(text)),
          ...suggestValue(manifest, path, meant, alias ? 'safe' : 'suggestion'),
        }
      }
    },
  })
}

export const categoryKnown = knownValuesRule({
  id: 'category-known',
  summary: 'Every category is one that the store knows',
  authority: ['store'],
  source: 'cozy-store config/categories.json, cozy-apps-registry README',
  field: 'categories',
  known: categories,
  message: value => `The store does not know the category ${value} and ignores it. Use one from the list.`,
  aliases: { other: 'others' },
})

export const dataTypeKnown = knownValuesRule({
  id: 'data-type-known',
  summary: 'Every data type is one that Harvest knows',
  authority: ['harvest'],
  source: 'cozy-apps-registry README, cozy-harvest-lib components/KonnectorSuggestionModal/DataTypes.jsx',
  field: 'data_types',
  known: dataTypes,
  message: value =>
    `Harvest does not know the data type ${value} and shows it untranslated. Use one from the list.`,
  aliases: Object.fromEntries(dataTypes.map(type => [`${type}s`, type])),
})

export const featureKnown = knownValuesRule({
  id: 'feature-known',
  summary: "Every feature is in the registry's list",
  authority: ['convention'],
  source: 'cozy-apps-registry README',
  field: 'features',
  known: features,
  message: value => `The feature ${value} is not in the registry's list. Use one from the list.`,
})

export const qualificationKnown = knownValuesRule({
  id: 'qualification-known',
  summary: 'Every qualification label is one of cozy-client',
  authority: ['convention'],
  source: 'cozy-client assets/qualifications.json',
  field: 'qualification_labels',
  known: qualificationLabels,
  message: value => `cozy-client has no qualification label ${value}. Use one of its labels.`,
})

export const langsKnown = knownValuesRule({
  id: 'langs-known',
  summary: 'Every language is one that the store has a name for',
  authority: ['store'],
  source: 'cozy-store locales/en.json (app_langs)',
  field: 'langs',
  known: languages,
  message: value =>
    `The store has no name for the language ${value} and shows the code. Use a code that it knows.`,
})

/** `fr-FR` is `fr_FR` or, if that has no name, `fr`. */
function languageOf(code: string, known: readonly string[]): string | undefined {
  const [language = '', region] = code.split(/[-_]/)
  if (region === undefined) return undefined
  return [`${language}_${region.toUpperCase()}`, language].find(candidate => known.includes(candidate))
}
