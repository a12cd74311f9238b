import { localesOf, mostLanguages } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { at, listed, quote, stringsAt } from '../../../json/values.ts'

export const messageText = defineLintRule({
  id: 'message-text',
  summary: 'Every message has its text in every locale',
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  source: 'cozy-apps-registry README, cozy-home lib/konnectors.js',
  since: '0.1.0',
  *check({ manifest }) {
    const locales = Object.entries(localesOf(manifest)).slice(0, mostLanguages)
    for (const { text: id, at: place } of stringsAt(manifest, 'messages')) {
      const missing = locales.filter(([, locale]) => typeof at(locale, 'messages', id) !== 'string')
      if (missing.length > 0)
        yield {
          at: place,
          message: `Message ${quote(id)} has no text in ${listed(missing.map(([language]) => quote(language)))}. Add it to "messages" there.`,
        }
    }
  },
})
