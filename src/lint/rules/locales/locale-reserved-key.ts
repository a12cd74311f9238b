import { fixWith, removeAt } from '../../../json/edits.ts'
import { readLocales } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const localeReservedKey = defineLintRule({
  id: 'locale-reserved-key',
  summary: "A locale leaves `maintenance` to the registry's messages",
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-store ducks/apps/index.js',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [language, locale] of Object.entries(readLocales(manifest))) {
      if (!Object.hasOwn(locale, 'maintenance')) continue
      const at = ['locales', language, 'maintenance']
      yield {
        path: at,
        target: 'key',
        message: 'The store writes its own message about maintenance here, over this. Remove it.',
        ...fixWith('safe', 'take it out', removeAt(manifest, at)),
      }
    }
  },
})
