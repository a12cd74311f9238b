import { objectAt, quote, valueAt } from '../../../json/values.ts'
import { didYouMean, normalizeWord } from '../../../text/did-you-mean.ts'
import { defineLintRule, type LintRuleDefinition } from '../../engine/rule.ts'
import { suggestKey } from '../../engine/suggest.ts'
import { readLocales } from '../../manifest/manifest.ts'

interface Row<Id extends string> extends Pick<
  LintRuleDefinition<Id>,
  'id' | 'summary' | 'authority' | 'source' | 'fix'
> {
  /** The object whose members the texts are about; the texts have the same name in a locale. */
  object: 'fields' | 'permissions'
  /** What a member of it is called, and who shows its text. */
  noun: string
  reader: string
  /** The severity if no member has a similar name. */
  unknown: 'warning' | 'info'
  /** Whether a name that differs only in case and separators is safe to correct. */
  fix: 'safe' | 'suggestion'
}

/** A rule: texts of a locale about members of an object have their names. */
function localeKeysRule<const Id extends string>(row: Row<Id>) {
  const { object, noun, reader, unknown, fix, ...about } = row
  return defineLintRule({
    ...about,
    fix,
    group: 'locales',
    severity: 'warning',
    *check({ manifest }) {
      const names = new Set(Object.keys(objectAt(manifest, object)))
      for (const language of Object.keys(readLocales(manifest))) {
        const texts = objectAt(manifest, 'locales', language, object)
        const orphans = Object.keys(texts).filter(key => !names.has(key))
        if (orphans.length === 0) continue
        const untranslated = [...names].filter(name => valueAt(texts, name) === undefined)
        const byLetters = groupByLetters(untranslated)
        for (const key of orphans) {
          const path = ['locales', language, object, key]
          const same = byLetters.get(normalizeWord(key)) ?? []
          const meant = same.length === 1 ? same[0] : didYouMean(key, untranslated)
          yield {
            path,
            target: 'key',
            severity: meant ? 'warning' : unknown,
            message: `There is no ${noun} named ${quote(key)}, so ${reader} never shows this text. Rename or remove it.`,
            ...(meant && {
              related: [{ path: [object, meant], target: 'key', message: `this ${noun} has no text` }],
            }),
            ...suggestKey(manifest, path, meant, same.length === 1 ? fix : 'suggestion'),
          }
        }
      }
    },
  })
}

export const localeFieldKeys = localeKeysRule({
  id: 'locale-field-keys',
  summary: 'A text about a field has the name of the field',
  authority: ['harvest'],
  source: 'cozy-harvest-lib components/AccountForm/AccountField.jsx',
  object: 'fields',
  noun: 'field',
  reader: 'the form',
  // Harvest merges the locale into its own texts, so something else may still show an unknown one.
  unknown: 'info',
  fix: 'suggestion',
})

export const localePermissionKeys = localeKeysRule({
  id: 'locale-permission-keys',
  summary: 'A text about a permission has the name of the permission',
  authority: ['store'],
  source: 'cozy-store ducks/apps/components/PermissionsList.jsx',
  object: 'permissions',
  noun: 'permission',
  reader: 'the store',
  unknown: 'warning',
  fix: 'safe',
})

/** Names by what is left of them without letter case and separators; two of each at most. */
function groupByLetters(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const letters = normalizeWord(name)
    groups.set(letters, [...(groups.get(letters) ?? []).slice(0, 1), name])
  }
  return groups
}
