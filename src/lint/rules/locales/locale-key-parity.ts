import { formatList } from '../../../text/format.ts'
import { formatPointer } from '../../../json/document.ts'
import { readLocales, maxLanguages } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { type LocaleString, localeStrings } from '../../manifest/locale-strings.ts'
import { quote } from '../../../json/values.ts'

/** Names need no translation; the others are looked at closer by rules of their own. */
const elsewhere = new Set([
  'name',
  'name_prefix',
  'permissions',
  'fields',
  'short_description',
  'long_description',
  'messages',
])

export const localeKeyParity = defineLintRule({
  id: 'locale-key-parity',
  summary: 'What one locale tells, the others tell too',
  group: 'locales',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest'],
  source: 'cozy-apps-registry README',
  since: '0.1.0',
  *check({ manifest }) {
    const languages = Object.keys(readLocales(manifest))
    if (languages.length > maxLanguages) return
    const byKey = new Map<string, LocaleString[]>()
    for (const text of localeStrings(manifest)) {
      if (elsewhere.has(String(text.key[0]))) continue
      const pointer = formatPointer(text.key)
      byKey.set(pointer, [...(byKey.get(pointer) ?? []), text])
    }
    for (const texts of byKey.values()) {
      const missing = languages.filter(language => !texts.some(text => text.language === language))
      if (missing.length > 0)
        yield {
          path: texts[0]!.path,
          target: 'key',
          message: `Locale ${formatList(missing.map(quote))} has no such text. Add it there.`,
        }
    }
  },
})
