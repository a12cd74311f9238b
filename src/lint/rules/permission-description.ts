import { languagesOf, localesOf } from '../manifest.ts'
import { sameLetters } from '../nearest.ts'
import { permissionsOf } from '../permissions.ts'
import { defineLintRule } from '../rule.ts'
import { at, isObject, listed, quote } from '../values.ts'

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
    const locales = localesOf(manifest)
    const languages = languagesOf(manifest).filter(language => Object.hasOwn(locales, language))
    for (const { title, at: place } of permissionsOf(manifest)) {
      if (isText(at(manifest.value, ...place, 'description'))) continue
      const missing = languages.filter(language => {
        const texts = at(locales[language], 'permissions')
        if (isText(at(texts, title, 'description'))) return false
        // A text that is there under nearly that name is for locale-permission-keys.
        return !isObject(texts) || !Object.keys(texts).some(key => key !== title && sameLetters(key, title))
      })
      if (missing.length > 0)
        yield {
          at: place,
          on: 'key',
          message: `The store does not tell what ${quote(title)} is for, in ${listed(missing)}.`,
        }
    }
  },
})

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
