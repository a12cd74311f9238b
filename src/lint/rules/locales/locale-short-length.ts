import { readLocales } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'

const maxLength = 100

export const localeShortLength = defineLintRule({
  id: 'locale-short-length',
  summary: `A short description is one line of at most ${maxLength} characters`,
  group: 'locales',
  severity: 'info',
  authority: ['store'],
  source: 'cozy-apps-registry README',
  *check({ manifest }) {
    for (const language of Object.keys(readLocales(manifest))) {
      const path = ['locales', language, 'short_description']
      const text = stringAt(manifest, ...path)?.trim() ?? ''
      const { length } = [...text]
      if (text.includes('\n'))
        yield {
          path,
          message: 'The store shows the short description on one line, but this has several. Shorten it.',
        }
      else if (length > maxLength)
        yield {
          path,
          message: `The store shows the short description on one line, but this has ${length} characters. Shorten it.`,
        }
    }
  },
})
