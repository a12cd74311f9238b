import { fixWith, renameKey } from '../../../json/edits.ts'
import { readLocales } from '../../manifest/manifest.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, objectAt, quote } from '../../../json/values.ts'

export const localeFieldKeys = defineLintRule({
  id: 'locale-field-keys',
  summary: 'A text about a field is named as the field',
  group: 'locales',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib components/AccountForm/AccountField.jsx',
  since: '0.1.0',
  *check({ manifest }) {
    const names = new Set(Object.keys(objectAt(manifest, 'fields')))
    for (const language of Object.keys(readLocales(manifest))) {
      const texts = objectAt(manifest, 'locales', language, 'fields')
      const strays = Object.keys(texts).filter(key => !names.has(key))
      if (strays.length === 0) continue
      const without = [...names].filter(name => valueAt(texts, name) === undefined)
      for (const key of strays) {
        const place = ['locales', language, 'fields', key]
        const meant = didYouMean(key, without)
        yield {
          path: place,
          target: 'key',
          // Harvest merges the locale into its own texts: a text of no field may still be shown by something else.
          severity: meant ? 'warning' : 'info',
          message: `No field is named ${quote(key)}, so the form never shows this text. Rename or remove it.`,
          ...(meant && {
            suggestion: meant,
            related: [{ path: ['fields', meant], target: 'key', message: 'the field that has no text' }],
          }),
          ...(meant && fixWith('suggestion', `name it ${quote(meant)}`, renameKey(manifest, place, meant))),
        }
      }
    }
  },
})
