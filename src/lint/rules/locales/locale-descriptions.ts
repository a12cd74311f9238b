import type { Fix } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument, Path } from '../../../json/document.ts'
import { fixes, renameKey } from '../../../json/edits.ts'
import { localesOf } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { at } from '../../../json/values.ts'

const texts = ['short_description', 'long_description']

export const localeDescriptions = defineLintRule({
  id: 'locale-descriptions',
  summary: 'Every locale has a short and a long description',
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-store lib/helpers.js (getTranslatedManifestProperty)',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [language, locale] of Object.entries(localesOf(manifest))) {
      const missing = texts.filter(text => isBlank(at(locale, text)) && isBlank(at(manifest.value, text)))
      for (const text of missing) {
        const place = ['locales', language]
        yield Object.hasOwn(locale, text)
          ? {
              at: [...place, text],
              message: `The store's page has no text here: ${text} is empty. Write one.`,
            }
          : {
              at: place,
              on: 'key',
              message: `The store's page has no ${text} in this language. Write one.`,
              ...(text === 'short_description' && ofOld(manifest, [...place, 'description'])),
            }
      }
    }
  },
})

/** The first manifests had one description, a short one. */
function ofOld(manifest: JsonDocument, path: Path): { fixes?: Fix[] } {
  return fixes('suggestion', 'take the old description', renameKey(manifest, path, 'short_description'))
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}
