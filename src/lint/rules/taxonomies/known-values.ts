import { categories } from '../../../cozy/categories.ts'
import { dataTypes } from '../../../cozy/data-types.ts'
import { features } from '../../../cozy/features.ts'
import { languages } from '../../../cozy/languages.ts'
import { qualificationLabels } from '../../../cozy/qualifications.ts'
import type { Path } from '../../../json/document.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule, type LintRule } from '../../engine/rule.ts'
import { quote, stringsAt } from '../../../json/values.ts'

interface Taxonomy extends Pick<LintRule, 'id' | 'summary' | 'severity' | 'authority' | 'source'> {
  path: Path
  known: readonly string[]
  /** What an unknown value is, and what becomes of it. */
  says: string
  /** Words that are known to mean one of `known`. */
  aliases?: Record<string, string>
}

const taxonomies = [
  {
    id: 'category-known',
    summary: 'Every category is one the store knows',
    severity: 'warning',
    authority: ['store'],
    source: 'cozy-store config/categories.json, cozy-apps-registry README',
    path: ['categories'],
    known: categories,
    says: 'is not a category of the store, which leaves it out. Use one of the list',
    aliases: { other: 'others' },
  },
  {
    id: 'data-type-known',
    summary: 'Every data type is one Harvest has a name for',
    severity: 'warning',
    authority: ['harvest'],
    source: 'cozy-apps-registry README, cozy-harvest-lib components/KonnectorSuggestionModal/DataTypes.jsx',
    path: ['data_types'],
    known: dataTypes,
    says: 'is not a data type Harvest knows, and it shows the bare word. Use one of the list',
    aliases: Object.fromEntries(dataTypes.map(type => [`${type}s`, type])),
  },
  {
    id: 'feature-known',
    summary: "Every feature is one of the registry's list",
    severity: 'warning',
    authority: ['convention'],
    source: 'cozy-apps-registry README',
    path: ['features'],
    known: features,
    says: "is not a feature of the registry's list. Use one of them",
  },
  {
    id: 'qualification-known',
    summary: 'Every qualification label is one of cozy-client',
    severity: 'warning',
    authority: ['convention'],
    source: 'cozy-client assets/qualifications.json',
    path: ['qualification_labels'],
    known: qualificationLabels,
    says: 'is not a label documents can be qualified with. Use one of cozy-client',
  },
  {
    id: 'langs-known',
    summary: 'Every language is one the store has a name for',
    severity: 'warning',
    authority: ['store'],
    source: 'cozy-store locales/en.json (app_langs)',
    path: ['langs'],
    known: languages,
    says: 'is not a language the store has a name for, and it shows the bare code. Use a code of its list',
  },
] satisfies Taxonomy[]

export const knownValues: readonly LintRule[] = taxonomies.map((taxonomy: Taxonomy) => {
  const { path, known, says, aliases = {}, ...about } = taxonomy
  return defineLintRule({
    ...about,
    group: path[0] === 'langs' ? 'locales' : 'taxonomies',
    needs: ['manifest'],
    fix: Object.keys(aliases).length > 0 ? 'safe' : 'suggestion',
    since: '0.1.0',
    *check({ manifest }) {
      for (const { text, path: at } of stringsAt(manifest, ...path)) {
        if (known.includes(text)) continue
        const alias = Object.hasOwn(aliases, text) ? aliases[text] : undefined
        const ending = known.find(value => value.endsWith(`_${text}`))
        const meant = alias ?? languageOf(text, known) ?? ending ?? didYouMean(text, known)
        yield {
          path: at,
          message: `${quote(text)} ${says}.`,
          ...(meant && { suggestion: meant }),
          ...(meant &&
            fixWith(
              alias ? 'safe' : 'suggestion',
              `write ${quote(meant)}`,
              replaceValue(manifest, at, meant),
            )),
        }
      }
    },
  })
})

/** `fr-FR` is `fr_FR` or, when that has no name, `fr`. */
function languageOf(code: string, known: readonly string[]): string | undefined {
  const [language = '', region] = code.split(/[-_]/)
  if (region === undefined) return undefined
  return [`${language}_${region.toUpperCase()}`, language].find(candidate => known.includes(candidate))
}
