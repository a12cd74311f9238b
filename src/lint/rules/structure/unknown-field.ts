import {
  deprecatedFields,
  konnectorFields,
  stackFields,
  storeFields,
  webappFields,
} from '../../../cozy/manifest-members.ts'
import { languages } from '../../../cozy/languages.ts'
import { foldKey } from '../../../cozy/go-keys.ts'
import { fixWith, renameKey } from '../../../json/edits.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'

/** Fields that this rule or another has something better to say of. */
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
  summary: 'A field must be one that something reads',
  group: 'structure',
  severity: 'warning',
  authority: ['convention'],
  needs: ['manifest'],
  fix: 'suggestion',
  source:
    'cozy-apps-registry README.md, and what cozy-stack, the store, Harvest, the flagship app and the libs read',
  since: '0.1.0',
  *check({ manifest }) {
    if (manifest.root?.type !== 'object') return
    for (const { key, keyRange, value } of manifest.root.members) {
      if (known.has(foldKey(key)) || key.startsWith('_')) continue
      if (value.type === 'object' && languages.includes(key)) continue
      const meant = didYouMean(key, konnectorFields)
      yield {
        path: [key],
        range: keyRange,
        message: `${JSON.stringify(key)} is not a field of a konnector, and nothing reads it. ${meant ? 'Rename' : 'Remove'} it.`,
        ...(meant && {
          suggestion: meant,
          ...fixWith('suggestion', `Rename it to ${meant}`, renameKey(manifest, [key], meant)),
        }),
      }
    }
  },
})
