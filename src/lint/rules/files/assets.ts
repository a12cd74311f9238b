import type { Path } from '../../../json/document.ts'
import { objectAt, valueAt } from '../../../json/values.ts'
import { defineLintRule, type LintRuleDefinition, type LintSubject } from '../../engine/rule.ts'
import { findMissingAssets, namedAssets } from '../../manifest/assets.ts'

interface AssetRow<Id extends string> extends Pick<LintRuleDefinition<Id>, 'id' | 'summary' | 'severity'> {
  /** Where the manifest names the files. */
  paths(subject: LintSubject): Iterable<Path>
  /** What happens without the file. */
  consequence: string
}

/** A rule: the files that the manifest names exist. */
function assetRule<const Id extends string>({ paths, consequence, ...row }: AssetRow<Id>) {
  return defineLintRule({
    ...row,
    group: 'files',
    authority: ['store'],
    needs: ['manifest', 'files'],
    fix: 'suggestion',
    source: 'cozy-apps-registry registry/registry.go (HandleAssets)',
    asks: subject => ({ exist: namedAssets(subject, paths(subject)) }),
    check: context => findMissingAssets(context, paths(context), consequence),
  })
}

export const iconExists = assetRule({
  id: 'icon-exists',
  summary: 'The icon is a file of the repository',
  severity: 'error',
  paths: () => [['icon']],
  consequence: 'so the store and the home page show no icon for the konnector',
})

export const partnershipIconExists = assetRule({
  id: 'partnership-icon-exists',
  summary: "The partner's icon is a file of the repository",
  severity: 'warning',
  paths: () => [['partnership', 'icon']],
  consequence: 'so the store shows no icon for the partner',
})

export const screenshotsExist = assetRule({
  id: 'screenshots-exist',
  summary: 'Every screenshot is a file of the repository',
  severity: 'warning',
  paths: screenshotPaths,
  consequence: 'so the store does not show it',
})

function* screenshotPaths({ manifest }: LintSubject): Generator<Path> {
  const lists: Path[] = [
    ['screenshots'],
    ...Object.keys(objectAt(manifest, 'locales')).map(language => ['locales', language, 'screenshots']),
  ]
  for (const path of lists) {
    const names = valueAt(manifest.value, ...path)
    if (Array.isArray(names)) yield* names.map((_, index) => [...path, index])
  }
}
