import { readLocales } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringsAt } from '../../../json/values.ts'

export const localesMatchLangs = defineLintRule({
  id: 'locales-match-langs',
  summary: 'langs and locales have the same languages',
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  source: 'cozy-store ducks/apps/components/Details.jsx, lib/helpers.js',
  *check({ manifest }) {
    const langs = stringsAt(manifest, 'langs')
    const locales = new Set(Object.keys(readLocales(manifest)))
    if (langs.length === 0 || locales.size === 0) return
    const named = new Set(langs.map(({ text }) => text))
    for (const { text: lang, path: at } of langs)
      if (!locales.has(lang))
        yield {
          path: at,
          message: `The locale ${quote(lang)} is missing. Add it, or remove the language from langs.`,
        }
    for (const locale of locales)
      if (!named.has(locale))
        yield {
          path: ['locales', locale],
          target: 'key',
          severity: 'info',
          message: `The locale ${quote(locale)} is missing from langs, so the store does not list that language. Add it.`,
          related: [{ path: ['langs'], target: 'key', message: 'the languages that the store lists' }],
        }
  },
})
