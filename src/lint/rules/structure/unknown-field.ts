import {
  deprecatedFields,
  konnectorFields,
  stackFields,
  storeFields,
  webappFields,
} from '../../../cozy/manifest-members.ts'
import { languages } from '../../../cozy/languages.ts'
import { foldKey } from '../../../cozy/go-keys.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { suggestKey } from '../../engine/suggest.ts'

/** Fields that are known, or that another rule reports. */
const known = new Set(
  [
    ...konnectorFields,
    ...deprecatedFields.keys(),
    ...webappFields,
    ...stackFields.keys(),
    ...storeFields,
  ].map(foldKey),
)

export const unknownField = defineLintRule({
  id: 'unknown-field',
  summary: 'Every field is one that something reads',
  group: 'structure',
  severity: 'warning',
  authority: ['convention'],
  fix: 'suggestion',
  source:
    'cozy-apps-registry README.md, and what cozy-stack, the store, Harvest, the flagship app and the libs read',
  *check({ manifest }) {
    if (manifest.root?.type !== 'object') return
    for (const { key, keyRange, value } of manifest.root.members) {
      if (known.has(foldKey(key)) || key.startsWith('_')) continue
      if (value.type === 'object' && languages.includes(key)) continue
      const meant = didYouMean(key, konnectorFields)
      yield {
        path: [key],
        range: keyRange,
        message: `${JSON.stringify(key)} is not a manifest field, so nothing reads it. ${meant ? 'Rename' : 'Remove'} it.`,
        ...(meant && {
          ...suggestKey(manifest, [key], meant),
        }),
      }
    }
  },
})
