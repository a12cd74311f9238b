import { pointerOf } from '../../../json/document.ts'
import { localesOf, mostLanguages } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { type Text, textsOf } from '../../manifest/locale-strings.ts'
import { listed, quote } from '../../../json/values.ts'

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
    const languages = Object.keys(localesOf(manifest))
    if (languages.length > mostLanguages) return
    const byKey = new Map<string, Text[]>()
    for (const text of textsOf(manifest)) {
      if (elsewhere.has(String(text.key[0]))) continue
      const pointer = pointerOf(text.key)
      byKey.set(pointer, [...(byKey.get(pointer) ?? []), text])
    }
    for (const texts of byKey.values()) {
      const missing = languages.filter(language => !texts.some(text => text.language === language))
      if (missing.length > 0)
        yield {
          at: texts[0]!.at,
          on: 'key',
          message: `Locale ${listed(missing.map(quote))} has no such text. Add it there.`,
        }
    }
  },
})
