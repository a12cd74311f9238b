import { readLocales } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const localeEn = defineLintRule({
  id: 'locale-en',
  summary: 'There are English texts, as the registry asks',
  group: 'locales',
  severity: 'info',
  authority: ['convention'],
  source: 'cozy-apps-registry README',
  *check({ manifest }) {
    const languages = Object.keys(readLocales(manifest))
    if (languages.length === 0 || languages.some(language => /^en([-_]|$)/.test(language))) return
    yield {
      path: ['locales'],
      target: 'key',
      message: `There is no locale "en", so only people who read ${languages.join(', ')} understand the texts. Add one.`,
    }
  },
})
