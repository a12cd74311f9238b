import { permissionSets } from '../../decoders/permissions.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { typeNames, describeType } from '../../../json/value-types.ts'
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
        for (const { node, path: at, expected } of decoded.mismatches) {
          const wrapped = expected.type === 'array' && node.type === 'string' ? [node.value] : undefined
          yield {
            path: at,
            range: node,
            message: `${quote(at.slice(1).join('.'))} must be ${typeNames[expected.type]}, and is ${describeType(node)}. Write ${wrapped ? JSON.stringify(wrapped) : typeNames[expected.type]}.`,
            ...(wrapped && fixWith('suggestion', 'Make a list of it', replaceValue(manifest, at, wrapped))),
          }
        }
      for (const { node, path: at } of strays)
        yield {
          path: at,
          range: node,
          message:
            'cozy-stack takes this text for the name of a permission, and finds none. Remove this twin.',
        }
    }
  },
})
