import { defineLintRule } from '../../engine/rule.ts'
import { objectAt } from '../../../json/values.ts'

export const parametersReserved = defineLintRule({
  id: 'parameters-reserved',
  summary: 'No parameter is named `secret`',
  group: 'structure',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest'],
  source: 'cozy-stack worker/exec/konnector.go',
  since: '0.1.0',
  *check({ manifest }) {
    if (Object.hasOwn(objectAt(manifest, 'parameters'), 'secret'))
      yield {
        path: ['parameters', 'secret'],
        target: 'key',
        message: 'The stack writes the secret of the account type here, over this. Use another name.',
      }
  },
})
