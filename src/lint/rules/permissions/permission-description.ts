import { readLanguages, readLocales, maxLanguages } from '../../manifest/manifest.ts'
import { normalizeWord } from '../../../text/did-you-mean.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, objectAt, quote } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'

export const permissionDescription = defineLintRule({
  id: 'permission-description',
  summary: 'Every permission has a description in every language',
  group: 'permissions',
  severity: 'warning',
  authority: ['store'],
  source: 'cozy-store ducks/apps/components/PermissionsList.jsx',
  *check({ manifest }) {
    const locales = readLocales(manifest)
    const languages = readLanguages(manifest)
      .filter(language => Object.hasOwn(locales, language))
      .slice(0, maxLanguages)
    const titles = new Set(Object.keys(objectAt(manifest, 'permissions')))
    const orphans = new Map(languages.map(language => [language, orphansOf(locales[language], titles)]))
    for (const { title, path: place } of readPermissions(manifest)) {
      if (isText(valueAt(manifest.value, ...place, 'description'))) continue
      const missing = languages.filter(language => {
        if (isText(valueAt(locales[language], 'permissions', title, 'description'))) return false
        // locale-permission-keys reports a text with a similar name.
        return !orphans.get(language)!.has(normalizeWord(title))
      })
      if (missing.length > 0)
        yield {
          path: place,
          target: 'key',
          message: `The permission ${quote(title)} has no description in ${formatList(missing)}, so the store does not explain it. Add one to "permissions" of the locale.`,
        }
    }
  },
})

/** Names of a locale's permission texts that match no permission, without case and separators. */
function orphansOf(locale: unknown, titles: ReadonlySet<string>): Set<string> {
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
