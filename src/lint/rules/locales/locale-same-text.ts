import { formatPointer } from '../../../json/document.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { localeStrings } from '../../manifest/locale-strings.ts'
import { quote } from '../../../json/values.ts'

export const localeSameText = defineLintRule({
  id: 'locale-same-text',
  summary: 'A text is translated, not copied from another locale',
  group: 'locales',
  severity: 'info',
  authority: ['convention'],
  source: 'cozy-apps-registry README',
  *check({ manifest }) {
    const first = new Map<string, string>()
    for (const { language, key, path: at, text } of localeStrings(manifest)) {
      // A name, a word or a URL may be the same in two languages.
      if (text.length <= 20 || !text.trim().includes(' ')) continue
      const said = JSON.stringify([formatPointer(key), text])
      const before = first.get(said)
      if (before === undefined) first.set(said, language)
      else if (before.slice(0, 2) !== language.slice(0, 2))
        yield {
          path: at,
          message: `This text is identical to the one in ${quote(before)}. Translate it.`,
          related: [{ path: ['locales', before, ...key], message: 'the same text' }],
        }
    }
  },
})
