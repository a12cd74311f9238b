import { localeKeys } from '../../../cozy/languages.ts'
import { readLocales } from '../../manifest/manifest.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { suggestKey } from '../../engine/suggest.ts'

export const localeUnknownKey = defineLintRule({
  id: 'locale-unknown-key',
  summary: 'No key of a locale is misspelt',
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  fix: 'suggestion',
  source: 'cozy-apps-registry README, cozy-store lib/helpers.js',
  *check({ manifest }) {
    for (const [language, locale] of Object.entries(readLocales(manifest)))
      for (const key of Object.keys(locale)) {
        // Any other key may be one of Harvest's own texts, which a locale may replace.
        const meant = localeKeys.includes(key) ? undefined : didYouMean(key, localeKeys)
        if (!meant || Object.hasOwn(locale, meant)) continue
        const at = ['locales', language, key]
        yield {
          path: at,
          target: 'key',
          message: `Nothing reads ${quote(key)} in a locale. Rename or remove it.`,
          ...suggestKey(manifest, at, meant),
        }
      }
  },
})
