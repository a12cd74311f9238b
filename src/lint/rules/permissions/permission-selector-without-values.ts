import { stringField } from '../../decoders/decode.ts'
import { type DecodedRule, effectiveRules } from '../../decoders/permissions.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const permissionSelectorWithoutValues = defineLintRule({
  id: 'permission-selector-without-values',
  summary: 'A permission with a selector lists values',
  group: 'permissions',
  severity: 'error',
  authority: ['security'],
  source: 'cozy-stack model/permission/match.go',
  *check({ manifest }) {
    for (const rule of effectiveRules(manifest)) {
      const selector = stringField(rule.decoded, 'selector')
      if (!selector || selector.value === '' || hasValues(rule)) continue
      yield {
        path: selector.layer.path,
        range: selector.layer.node,
        message: `The selector ${quote(selector.value)} has no values, so the permission ${quote(rule.title)} grants the whole doctype. List the values or remove the selector.`,
      }
    }
  },
})

/** Of twins the last counts, and to a Go slice `null` is the empty list. */
function hasValues({ decoded }: DecodedRule): boolean {
  const last = decoded.layers.findLast(({ parts }) => parts.has('values'))?.parts.get('values')?.node
  return last?.type === 'array' && last.items.length > 0
}
