import { permissionSets } from '../../decoders/permissions.ts'
import { replaceValue } from '../../../json/edits.ts'
import { typeNames, describeType } from '../../../json/value-types.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

export const permissionShape = defineLintRule({
  id: 'permission-shape',
  summary: 'Permissions are objects with members of the right types',
  group: 'permissions',
  severity: 'error',
  authority: ['stack'],
  fix: 'suggestion',
  source: 'cozy-stack model/permission/rule.go and set.go',
  *check({ manifest }) {
    for (const { rules, strays } of permissionSets(manifest)) {
      for (const { decoded } of rules)
        for (const { node, path: at, expected } of decoded.mismatches) {
          const wrapped = expected.type === 'array' && node.type === 'string' ? [node.value] : undefined
          yield {
            path: at,
            range: node,
            message: `${quote(at.slice(1).join('.'))} must be ${typeNames[expected.type]}, not ${describeType(node)}. Write ${wrapped ? JSON.stringify(wrapped) : typeNames[expected.type]}.`,
            ...(wrapped && offerFix('suggestion', 'Make it a list', replaceValue(manifest, at, wrapped))),
          }
        }
      for (const { node, path: at } of strays)
        yield {
          path: at,
          range: node,
          message: 'cozy-stack reads this string as a permission without members. Remove this duplicate.',
        }
    }
  },
})
