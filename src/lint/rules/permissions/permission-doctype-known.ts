import { documentedDoctypes, remoteDoctypes } from '../../../cozy/doctypes.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { isFamily, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { suggestValue } from '../../engine/suggest.ts'

const known = [...documentedDoctypes, ...remoteDoctypes].filter(doctype => !isFamily(doctype))

export const permissionDoctypeKnown = defineLintRule({
  id: 'permission-doctype-known',
  summary: "A doctype with one of Cozy's own names is documented",
  group: 'permissions',
  severity: 'warning',
  authority: ['store', 'runtime'],
  fix: 'suggestion',
  source: 'cozy-doctypes docs/, cozy-stack pkg/consts/doctype.go, cozy-store locales',
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest)) {
      if (!/^[a-z0-9_.]+$/.test(doctype) || known.includes(doctype)) continue
      const own = /^(io\.cozy|cc\.cozycloud|com\.bitwarden)\./.test(doctype)
      // Anybody may have doctypes under their own domain; only a near miss of a known one is reported.
      const meant = didYouMean(doctype, known, own ? 2 : 1)
      if (!own && !meant) continue
      const place = [...at, 'type']
      yield {
        path: place,
        message: `The doctype ${quote(doctype)} is not documented, so the store shows its raw name. Check the spelling or use an existing doctype.`,
        ...suggestValue(manifest, place, meant),
      }
    }
  },
})
