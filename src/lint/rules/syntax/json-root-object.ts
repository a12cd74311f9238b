import { describeType } from '../../../json/value-types.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const jsonRootObject = defineLintRule({
  id: 'json-root-object',
  summary: 'The manifest must be a JSON object',
  group: 'syntax',
  severity: 'error',
  authority: ['stack', 'registry'],
  needs: [],
  source: 'cozy-stack model/app/konnector.go, cozy-apps-registry registry/registry.go',
  since: '0.1.0',
  *check({ manifest: { root } }) {
    if (root && root.type !== 'object')
      yield {
        path: [],
        message: `A manifest is an object, in { and }, and this is ${describeType(root)}. Put its fields in an object.`,
      }
  },
})
