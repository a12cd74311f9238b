import { readLocales } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'

const longest = 100

export const localeShortLength = defineLintRule({
  id: 'locale-short-length',
  summary: `A short description is one line of at most ${longest} characters`,
  group: 'locales',
  severity: 'info',
  authority: ['store'],
  needs: ['manifest'],
  source: 'cozy-apps-registry README',
  since: '0.1.0',
  *check({ manifest }) {
    for (const language of Object.keys(readLocales(manifest))) {
      const path = ['locales', language, 'short_description']
      const text = stringAt(manifest, ...path)?.trim() ?? ''
      const { length } = [...text]
      if (text.includes('\n'))
        yield {
          path,
          message: 'A short description is shown on one line, and this has more. Shorten it.',
        }
      else if (length > longest)
        yield {
          path,
          message: `A short description is shown on one line, and this has ${length} characters. Shorten it.`,
        }
    }
  },
})
