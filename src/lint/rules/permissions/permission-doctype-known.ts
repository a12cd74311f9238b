import { documentedDoctypes, remoteDoctypes } from '../../../cozy/doctypes.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { isFamily, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

const known = [...documentedDoctypes, ...remoteDoctypes].filter(doctype => !isFamily(doctype))

export const permissionDoctypeKnown = defineLintRule({
  id: 'permission-doctype-known',
  summary: "A doctype of Cozy's own names is one that is documented",
  group: 'permissions',
  severity: 'warning',
  authority: ['store', 'runtime'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-doctypes docs/, cozy-stack pkg/consts/doctype.go, cozy-store locales',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest)) {
      if (!/^[a-z0-9_.]+$/.test(doctype) || known.includes(doctype)) continue
      const own = /^(io\.cozy|cc\.cozycloud|com\.bitwarden)\./.test(doctype)
      // Anybody may have doctypes under a domain of their own; only a near miss of a known one is spoken of.
      const meant = didYouMean(doctype, known, own ? 2 : 1)
      if (!own && !meant) continue
      const place = [...at, 'type']
      yield {
        path: place,
        message: `No doctype ${quote(doctype)} is documented, and the store shows the bare name. Check the spelling, or look for one that exists.`,
        ...(meant && { suggestion: meant }),
        ...(meant && fixWith('suggestion', `write ${quote(meant)}`, replaceValue(manifest, place, meant))),
      }
    }
  },
})
