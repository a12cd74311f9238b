import { localesOf } from '../manifest.ts'
import { defineLintRule } from '../rule.ts'
import { at } from '../values.ts'

const texts = ['short_description', 'long_description']

export const localeDescriptions = defineLintRule({
  id: 'locale-descriptions',
  summary: 'Every locale has a short and a long description',
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  source: 'cozy-store lib/helpers.js (getTranslatedManifestProperty)',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [language, locale] of Object.entries(localesOf(manifest))) {
      const missing = texts.filter(text => isBlank(at(locale, text)) && isBlank(at(manifest.value, text)))
      for (const text of missing)
        yield Object.hasOwn(locale, text)
          ? {
              at: ['locales', language, text],
              message: `The store's page has no text here: ${text} is empty.`,
            }
          : {
              at: ['locales', language],
              on: 'key',
              message: `The store's page has a hole in this language: no ${text}.`,
            }
    }
  },
})

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}
