import { fixWith, renameKey } from '../../../json/edits.ts'
import { readLocales } from '../../manifest/manifest.ts'
import { didYouMean, normalizeWord } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, objectAt, quote } from '../../../json/values.ts'

export const localePermissionKeys = defineLintRule({
  id: 'locale-permission-keys',
  summary: 'A text about a permission is named as the permission',
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-store ducks/apps/components/PermissionsList.jsx',
  since: '0.1.0',
  *check({ manifest }) {
    const titles = new Set(Object.keys(objectAt(manifest, 'permissions')))
    for (const language of Object.keys(readLocales(manifest))) {
      const texts = objectAt(manifest, 'locales', language, 'permissions')
      const strays = Object.keys(texts).filter(key => !titles.has(key))
      if (strays.length === 0) continue
      const without = [...titles].filter(title => valueAt(texts, title) === undefined)
      const byLetters = groupedByLetters(without)
      for (const key of strays) {
        const place = ['locales', language, 'permissions', key]
        const same = byLetters.get(normalizeWord(key)) ?? []
        const meant = same.length === 1 ? same[0] : didYouMean(key, without)
        yield {
          path: place,
          target: 'key',
          message: `No permission is named ${quote(key)}, so the store never shows this text. Rename or remove it.`,
          ...(meant && {
            suggestion: meant,
            related: [
              { path: ['permissions', meant], target: 'key', message: 'the permission that has no text' },
            ],
          }),
          ...(meant &&
            fixWith(
              same.length === 1 ? 'safe' : 'suggestion',
              `name it ${quote(meant)}`,
              renameKey(manifest, place, meant),
            )),
        }
      }
    }
  },
})

/** Words by what is left of them without letter case and separators. */
function groupedByLetters(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words)
    groups.set(normalizeWord(word), [...(groups.get(normalizeWord(word)) ?? []).slice(0, 1), word])
  return groups
}
