import { stringField } from '../../decoders/decode.ts'
import { type DecodedRule, effectiveRules } from '../../decoders/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const permissionTypeRequired = defineLintRule({
  id: 'permission-type-required',
  summary: 'Every permission has a doctype',
  group: 'permissions',
  severity: 'error',
  authority: ['stack'],
  source: 'cozy-stack model/app/installer.go and model/permission/doctype.go (CheckDoctypeName)',
  *check({ manifest }) {
    for (const rule of effectiveRules(manifest)) {
      if (!hasNoType(rule)) continue
      const empty = rule.decoded.layers[0]?.parts.get('type')
      yield {
        path: empty?.path ?? rule.path,
        range: empty?.node ?? rule.node,
        message: `The permission ${quote(rule.title)} has no doctype, so cozy-stack refuses the manifest. Add a type, such as "io.cozy.files".`,
      }
    }
  },
})

/** `permission-shape` reports a type that is not a string and a permission that is not an object. */
function hasNoType({ node, decoded }: DecodedRule): boolean {
  if (node.type === 'null') return true
  if (node.type !== 'object' || stringField(decoded, 'type')?.value) return false
  return decoded.layers.every(({ parts }) =>
    ['string', 'null', undefined].includes(parts.get('type')?.node.type),
  )
}
