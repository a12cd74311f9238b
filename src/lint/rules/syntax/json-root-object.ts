import { describeType } from '../../../json/value-types.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const jsonRootObject = defineLintRule({
  id: 'json-root-object',
  summary: 'The manifest is a JSON object',
  group: 'syntax',
  severity: 'error',
  authority: ['stack', 'registry'],
  needs: [],
  source: 'cozy-stack model/app/konnector.go, cozy-apps-registry registry/registry.go',
  *check({ manifest: { root } }) {
    if (root && root.type !== 'object')
      yield {
        path: [],
        message: `A manifest must be a JSON object, in { and }, not ${describeType(root)}. Put its fields in an object.`,
      }
  },
})
