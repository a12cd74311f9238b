import { findMissingAssets, namedAssets } from '../../manifest/assets.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const iconExists = defineLintRule({
  id: 'icon-exists',
  summary: 'The icon is a file of the repository',
  group: 'files',
  severity: 'error',
  authority: ['store'],
  needs: ['manifest', 'files'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/registry.go (HandleAssets)',
  since: '0.1.0',
  asks: subject => ({ exist: namedAssets(subject, [['icon']]) }),
  check: context =>
    findMissingAssets(context, [['icon']], 'and the konnector has no icon in the store nor on the home'),
})
