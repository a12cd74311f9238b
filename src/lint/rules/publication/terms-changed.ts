import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const termsChanged = defineLintRule({
  id: 'terms-changed',
  summary: 'The version of the terms changes only with the terms',
  group: 'publication',
  severity: 'info',
  authority: ['runtime'],
  needs: ['manifest', 'base'],
  source: 'cozy-stack model/app/installer.go',
  *check({ manifest, base }) {
    if (!base) return
    const version = stringAt(manifest, 'terms', 'version')
    const before = stringAt(base, 'terms', 'version')
    if (version === undefined || version === '' || version === before) return
    yield {
      path: ['terms', 'version'],
      message: `${before ? `The terms had version ${quote(before)}` : 'There were no terms'} before, so each user's update waits until that user accepts them. Change the version only if the terms changed.`,
    }
  },
})
