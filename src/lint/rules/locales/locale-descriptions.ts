import type { Fix } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument, Path } from '../../../json/document.ts'
import { renameKey } from '../../../json/edits.ts'
import { readLocales } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, valueAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

const texts = ['short_description', 'long_description']

export const localeDescriptions = defineLintRule({
  id: 'locale-descriptions',
  summary: 'Every locale has a short and a long description',
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  fix: 'suggestion',
  source: 'cozy-store lib/helpers.js (getTranslatedManifestProperty)',
  *check({ manifest }) {
    for (const [language, locale] of Object.entries(readLocales(manifest))) {
      const missing = texts.filter(
        text => isBlank(valueAt(locale, text)) && isBlank(valueAt(manifest.value, text)),
      )
      for (const text of missing) {
        const place = ['locales', language]
        yield Object.hasOwn(locale, text)
          ? {
              path: [...place, text],
              message: `${text} is empty, so the store shows no text. Write one.`,
            }
          : {
              path: place,
              target: 'key',
              message: `${text} is missing in ${quote(language)}, so the store shows no text. Write one.`,
              alike: {
                name: text,
                message: `{names} are missing in ${quote(language)}, so the store shows no text. Write them.`,
              },
              ...(text === 'short_description' && ofOld(manifest, [...place, 'description'])),
            }
      }
    }
  },
})

/** The first manifests had one description, a short one. */
function ofOld(manifest: JsonDocument, path: Path): { fixes?: Fix[] } {
  return offerFix(
    'suggestion',
    'Rename description to short_description',
    renameKey(manifest, path, 'short_description'),
  )
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}
