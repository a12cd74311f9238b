import { formatPointer } from '../../../json/document.ts'
import { readLocales, maxLanguages } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { type LocaleString, localeStrings } from '../../manifest/locale-strings.ts'
import { quote } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'

/** Names need no translation; other rules check the rest more closely. */
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
  summary: 'All locales have the same texts',
  group: 'locales',
  severity: 'info',
  authority: ['convention'],
  source: 'cozy-apps-registry README',
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
          message: `This text is missing in ${formatList(missing.map(quote))}. Add it there.`,
        }
    }
  },
})
