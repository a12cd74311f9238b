import { webappFields } from '../../../cozy/manifest-members.ts'
import { fixWith, removeAt } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const webappOnlyField = defineLintRule({
  id: 'webapp-only-field',
  summary: 'A field of web apps means nothing in a konnector',
  group: 'structure',
  severity: 'warning',
  authority: ['convention'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-apps-registry README.md, properties of the manifest',
  since: '0.1.0',
  *check({ manifest }) {
    if (manifest.root?.type !== 'object') return
    for (const { key, keyRange } of manifest.root.members)
      if (webappFields.includes(key))
        yield {
          path: [key],
          range: keyRange,
          message: `${JSON.stringify(key)} means something to a web app, and nothing to a konnector. Remove it.`,
          ...fixWith('suggestion', `Remove ${key}`, removeAt(manifest, [key])),
        }
  },
})
