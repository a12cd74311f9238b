import { readLocales } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringsAt } from '../../../json/values.ts'

export const localesMatchLangs = defineLintRule({
  id: 'locales-match-langs',
  summary: 'Every language of langs has its locale, and every locale is in langs',
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  source: 'cozy-store ducks/apps/components/Details.jsx, lib/helpers.js',
  since: '0.1.0',
  *check({ manifest }) {
    const langs = stringsAt(manifest, 'langs')
    const locales = new Set(Object.keys(readLocales(manifest)))
    if (langs.length === 0 || locales.size === 0) return
    const named = new Set(langs.map(({ text }) => text))
    for (const { text: lang, path: at } of langs)
      if (!locales.has(lang))
        yield {
          path: at,
          message: `There are no texts in ${quote(lang)}. Add the locale, or remove the language.`,
        }
    for (const locale of locales)
      if (!named.has(locale))
        yield {
          path: ['locales', locale],
          target: 'key',
          severity: 'info',
          message: `There are texts in ${quote(locale)}, and the store does not tell. Add it to "langs".`,
          related: [{ path: ['langs'], target: 'key', message: 'the languages that it tells' }],
        }
  },
})
