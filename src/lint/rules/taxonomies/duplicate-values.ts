import { fixWith, removeAt } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringsAt } from '../../../json/values.ts'

/** Lists in which a word counts once. The verbs of a permission have a rule of their own. */
const sets = [
  'categories',
  'data_types',
  'features',
  'qualification_labels',
  'langs',
  'screenshots',
  'messages',
  'cookie_domains',
]

export const duplicateValues = defineLintRule({
  id: 'duplicate-values',
  summary: 'A list says nothing twice',
  group: 'taxonomies',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-apps-registry README',
  since: '0.1.0',
  *check({ manifest }) {
    for (const key of sets) {
      const first = new Map<string, number>()
      for (const [index, { text, path: at }] of stringsAt(manifest, key).entries()) {
        const before = first.get(text)
        if (before === undefined) first.set(text, index)
        else
          yield {
            path: at,
            message: `${quote(text)} stands in ${key} already. Remove one.`,
            related: [{ path: [key, before], message: 'the first one' }],
            ...fixWith('safe', 'take it out', removeAt(manifest, at)),
          }
      }
    }
  },
})
