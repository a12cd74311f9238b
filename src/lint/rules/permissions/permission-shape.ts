import { permissionSets } from '../../decoders/permissions.ts'
import { fixes, replaceValue } from '../../../json/edits.ts'
import { aKind, kindOf } from '../../../json/value-types.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const permissionShape = defineLintRule({
  id: 'permission-shape',
  summary: 'A permission must be an object of the right types',
  group: 'permissions',
  severity: 'error',
  authority: ['stack'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-stack model/permission/rule.go and set.go',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { rules, strays } of permissionSets(manifest)) {
      for (const { decoded } of rules)
        for (const { node, at, expected } of decoded.mismatches) {
          const wrapped = expected.type === 'array' && node.type === 'string' ? [node.value] : undefined
          yield {
            at,
            range: node,
            message: `${quote(at.slice(1).join('.'))} must be ${aKind[expected.type]}, and is ${kindOf(node)}. Write ${wrapped ? JSON.stringify(wrapped) : aKind[expected.type]}.`,
            ...(wrapped && fixes('suggestion', 'Make a list of it', replaceValue(manifest, at, wrapped))),
          }
        }
      for (const { node, at } of strays)
        yield {
          at,
          range: node,
          message:
            'cozy-stack takes this text for the name of a permission, and finds none. Remove this twin.',
        }
    }
  },
})
