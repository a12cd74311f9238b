import { findMissingAssets, namedAssets } from '../../manifest/assets.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const partnershipIconExists = defineLintRule({
  id: 'partnership-icon-exists',
  summary: "The partner's icon is a file of the repository",
  group: 'files',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest', 'files'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/registry.go (HandleAssets)',
  since: '0.1.0',
  asks: subject => ({ exist: namedAssets(subject, [['partnership', 'icon']]) }),
  check: context =>
    findMissingAssets(context, [['partnership', 'icon']], 'and the store shows no icon of the partner'),
})
