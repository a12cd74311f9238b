import { readLocales } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const localeEn = defineLintRule({
  id: 'locale-en',
  summary: 'There are texts in English, which the registry asks for',
  group: 'locales',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest'],
  source: 'cozy-apps-registry README',
  since: '0.1.0',
  *check({ manifest }) {
    const languages = Object.keys(readLocales(manifest))
    if (languages.length === 0 || languages.some(language => /^en([-_]|$)/.test(language))) return
    yield {
      path: ['locales'],
      target: 'key',
      message: `A person who reads no ${languages.join(', ')} sees no text, for there is no locale en. Add one.`,
    }
  },
})
