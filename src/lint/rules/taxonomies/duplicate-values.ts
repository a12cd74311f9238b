import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringsAt } from '../../../json/values.ts'
import { suggestRemoval } from '../../engine/suggest.ts'

/** Lists in which a value counts once. permission-verbs-duplicates checks verbs. */
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
  summary: 'Lists contain no duplicates',
  group: 'taxonomies',
  severity: 'info',
  authority: ['convention'],
  fix: 'safe',
  source: 'cozy-apps-registry README',
  *check({ manifest }) {
    for (const key of sets) {
      const first = new Map<string, number>()
      for (const [index, { text, path: at }] of stringsAt(manifest, key).entries()) {
        const before = first.get(text)
        if (before === undefined) first.set(text, index)
        else
          yield {
            path: at,
            message: `${quote(text)} is already in ${key}. Remove one.`,
            related: [{ path: [key, before], message: 'the first one' }],
            ...suggestRemoval(manifest, at, 'safe'),
          }
      }
    }
  },
})
