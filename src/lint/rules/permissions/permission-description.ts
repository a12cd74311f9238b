import { formatList } from '../../../text/format.ts'
import { readLanguages, readLocales, maxLanguages } from '../../manifest/manifest.ts'
import { normalizeWord } from '../../../text/did-you-mean.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, objectAt, quote } from '../../../json/values.ts'

export const permissionDescription = defineLintRule({
  id: 'permission-description',
  summary: 'A permission says what it is for, in every language',
  group: 'permissions',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  source: 'cozy-store ducks/apps/components/PermissionsList.jsx',
  since: '0.1.0',
  *check({ manifest }) {
    const locales = readLocales(manifest)
    const languages = readLanguages(manifest)
      .filter(language => Object.hasOwn(locales, language))
      .slice(0, maxLanguages)
    const titles = new Set(Object.keys(objectAt(manifest, 'permissions')))
    const strays = new Map(languages.map(language => [language, straysOf(locales[language], titles)]))
    for (const { title, path: place } of readPermissions(manifest)) {
      if (isText(valueAt(manifest.value, ...place, 'description'))) continue
      const missing = languages.filter(language => {
        if (isText(valueAt(locales[language], 'permissions', title, 'description'))) return false
        // A text that is there under nearly that name is for locale-permission-keys.
        return !strays.get(language)!.has(normalizeWord(title))
      })
      if (missing.length > 0)
        yield {
          path: place,
          target: 'key',
          message: `The store does not tell what ${quote(title)} is for, in ${formatList(missing)}. Add a description to the locale's "permissions".`,
        }
    }
  },
})

/** Texts of a locale that are named as no permission, without case and separators. */
function straysOf(locale: unknown, titles: ReadonlySet<string>): Set<string> {
  const texts = valueAt(locale, 'permissions')
  return new Set(
    isObject(texts)
      ? Object.keys(texts)
          .filter(key => !titles.has(key))
          .map(normalizeWord)
      : [],
  )
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
