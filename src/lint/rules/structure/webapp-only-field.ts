import { webappFields } from '../../../cozy/manifest-members.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { suggestRemoval } from '../../engine/suggest.ts'

export const webappOnlyField = defineLintRule({
  id: 'webapp-only-field',
  summary: 'The manifest has no fields that only web apps use',
  group: 'structure',
  severity: 'warning',
  authority: ['convention'],
  fix: 'suggestion',
  source: 'cozy-apps-registry README.md, properties of the manifest',
  *check({ manifest }) {
    if (manifest.root?.type !== 'object') return
    for (const { key, keyRange } of manifest.root.members)
      if (webappFields.includes(key))
        yield {
          path: [key],
          range: keyRange,
          message: `Only web apps use ${JSON.stringify(key)}; a konnector ignores it. Remove it.`,
          ...suggestRemoval(manifest, [key]),
        }
  },
})
