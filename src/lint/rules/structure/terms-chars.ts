import { defineLintRule } from '../../engine/rule.ts'
import { suggestValue } from '../../engine/suggest.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const termsChars = defineLintRule({
  id: 'terms-chars',
  summary: 'The id and the version of terms contain none of `*+~.()\'"!:@`',
  group: 'structure',
  severity: 'info',
  authority: ['convention'],
  fix: 'suggestion',
  source: 'cozy-apps-registry README, cozy-store ducks/apps/index.js',
  *check({ manifest }) {
    for (const key of ['id', 'version']) {
      const text = stringAt(manifest, 'terms', key)
      const wrong = text && /[*+~.()'"!:@]/.exec(text)
      if (!wrong) continue
      const meant = text.replaceAll(/[*+~.()'"!:@]+/g, '-')
      yield {
        path: ['terms', key],
        message: `The registry's documentation forbids ${quote(wrong[0])} here. Use letters, digits and dashes.`,
        ...suggestValue(manifest, ['terms', key], meant),
      }
    }
  },
})
