import type { Path } from '../../../json/document.ts'
import { findMissingAssets, namedAssets } from '../../manifest/assets.ts'
import { defineLintRule, type LintSubject } from '../../engine/rule.ts'
import { valueAt, objectAt } from '../../../json/values.ts'

export const screenshotsExist = defineLintRule({
  id: 'screenshots-exist',
  summary: 'Every screenshot is a file of the repository',
  group: 'files',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest', 'files'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/registry.go (HandleAssets)',
  since: '0.1.0',
  asks: subject => ({ exist: namedAssets(subject, screenshotPaths(subject)) }),
  check: context => findMissingAssets(context, screenshotPaths(context), 'and the store does not show it'),
})

function* screenshotPaths({ manifest }: LintSubject): Generator<Path> {
  const folders: Path[] = [
    ['screenshots'],
    ...Object.keys(objectAt(manifest, 'locales')).map(lang => ['locales', lang, 'screenshots']),
  ]
  for (const path of folders) {
    const names = valueAt(manifest.value, ...path)
    if (Array.isArray(names)) yield* names.map((_, index) => [...path, index])
  }
}
