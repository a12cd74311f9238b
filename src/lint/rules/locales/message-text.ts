import { readLocales, maxLanguages } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, quote, stringsAt } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'

export const messageText = defineLintRule({
  id: 'message-text',
  summary: 'Every message has its text in every locale',
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  source: 'cozy-apps-registry README, cozy-home lib/konnectors.js',
  *check({ manifest }) {
    const locales = Object.entries(readLocales(manifest)).slice(0, maxLanguages)
    for (const { text: id, path: place } of stringsAt(manifest, 'messages')) {
      const missing = locales.filter(([, locale]) => typeof valueAt(locale, 'messages', id) !== 'string')
      if (missing.length > 0)
        yield {
          path: place,
          message: `The message ${quote(id)} has no text in ${formatList(missing.map(([language]) => quote(language)))}. Add it to "messages" there.`,
        }
    }
  },
})
