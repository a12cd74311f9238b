import { defineLintRule } from '../../engine/rule.ts'
import { textsOf } from '../../manifest/locale-strings.ts'

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
    for (const { at, text } of textsOf(manifest)) {
      // Harvest's own texts, which a locale may replace, do have variables.
      if (at[2] === 'error') continue
      if (text.includes('||||'))
        yield {
          at,
          message: 'Four bars separate singular and plural, so only one side is shown. Remove them.',
        }
      else if (/%\{[^{}]*\}/.test(text))
        yield {
          at,
          message:
            'A per cent sign before a brace makes a variable, which shows as nothing. Put a space between them.',
        }
    }
  },
})
