import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const termsChanged = defineLintRule({
  id: 'terms-changed',
  summary: 'A new version of the terms is meant to stop updates until it is accepted',
  group: 'publication',
  severity: 'info',
  authority: ['runtime'],
  needs: ['manifest', 'base'],
  source: 'cozy-stack model/app/installer.go',
  since: '0.1.0',
  *check({ manifest, base }) {
    if (!base) return
    const version = stringAt(manifest, 'terms', 'version')
    const before = stringAt(base, 'terms', 'version')
    if (version === undefined || version === '' || version === before) return
    yield {
      path: ['terms', 'version'],
      message: `The terms were ${before ? `at ${quote(before)}` : 'not there'}, and the update waits until each person accepts them. Change the version only when the terms changed.`,
    }
  },
})
