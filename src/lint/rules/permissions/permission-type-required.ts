import { stringField } from '../../decoders/decode.ts'
import { type DecodedRule, effectiveRules } from '../../decoders/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const permissionTypeRequired = defineLintRule({
  id: 'permission-type-required',
  summary: 'A permission must name its doctype',
  group: 'permissions',
  severity: 'error',
  authority: ['stack'],
  needs: ['manifest'],
  source: 'cozy-stack model/app/installer.go and model/permission/doctype.go (CheckDoctypeName)',
  since: '0.1.0',
  *check({ manifest }) {
    for (const rule of effectiveRules(manifest)) {
      if (!hasNoType(rule)) continue
      const empty = rule.decoded.layers[0]?.parts.get('type')
      yield {
        path: empty?.path ?? rule.path,
        range: empty?.node ?? rule.node,
        message: `The permission ${quote(rule.title)} names no doctype, and cozy-stack refuses the manifest. Write its type, as "io.cozy.files".`,
      }
    }
  },
})

/** A type that is no string, or a rule that is no object, is for `permission-shape`. */
function hasNoType({ node, decoded }: DecodedRule): boolean {
  if (node.type === 'null') return true
  if (node.type !== 'object' || stringField(decoded, 'type')?.value) return false
  return decoded.layers.every(({ parts }) =>
    ['string', 'null', undefined].includes(parts.get('type')?.node.type),
  )
}
