import { defineLintRule } from '../../engine/rule.ts'
import { localeStrings } from '../../manifest/locale-strings.ts'

export const localePolyglot = defineLintRule({
  id: 'locale-polyglot',
  summary: 'A text holds no sign that the front ends take for a variable or a plural',
  group: 'locales',
  severity: 'warning',
  authority: ['store', 'harvest'],
  needs: ['manifest'],
  source: 'cozy-ui I18n (Polyglot)',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { path: at, text } of localeStrings(manifest)) {
      // Harvest's own texts, which a locale may replace, do have variables.
      if (at[2] === 'error') continue
      if (text.includes('||||'))
        yield {
          path: at,
          message: 'Four bars separate singular and plural, so only one side is shown. Remove them.',
        }
      else if (/%\{[^{}]*\}/.test(text))
        yield {
          path: at,
          message:
            'A per cent sign before a brace makes a variable, which shows as nothing. Put a space between them.',
        }
    }
  },
})
