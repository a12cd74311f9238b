import type { Path } from '../../konnector/document.ts'
import { assetFile, nearAsset } from '../assets.ts'
import { defineLintRule, type LintContext, type LintFinding, type LintRule } from '../rule.ts'
import { at, objectAt, quote } from '../values.ts'

const family = {
  group: 'files',
  needs: ['manifest', 'files'],
  source: 'cozy-apps-registry registry/registry.go (HandleAssets)',
  since: '0.1.0',
} satisfies Partial<LintRule>

export const iconExists = defineLintRule({
  ...family,
  id: 'icon-exists',
  summary: 'The icon is a file of the repository',
  severity: 'error',
  authority: ['store'],
  check: context => missing(context, [['icon']], 'the konnector has no icon in the store nor on the home'),
})

export const screenshotsExist = defineLintRule({
  ...family,
  id: 'screenshots-exist',
  summary: 'Every screenshot is a file of the repository',
  severity: 'warning',
  authority: ['store'],
  check: context => missing(context, screenshotPaths(context), 'the store does not show it'),
})

export const partnershipIconExists = defineLintRule({
  ...family,
  id: 'partnership-icon-exists',
  summary: "The partner's icon is a file of the repository",
  severity: 'warning',
  authority: ['store'],
  check: context => missing(context, [['partnership', 'icon']], 'the store shows no icon of the partner'),
})

function* missing(
  { manifest, konnector: { files } }: LintContext,
  paths: Iterable<Path>,
  consequence: string,
): Generator<LintFinding> {
  if (!files) return
  for (const path of paths) {
    const name = at(manifest.value, ...path)
    // An address is not a file: icon-path speaks of it.
    if (typeof name !== 'string' || name === '' || /^(https?|data):/.test(name)) continue
    if (assetFile(files, name)) continue
    const near = nearAsset(files, name)
    yield {
      at: path,
      message: `${quote(name)} is neither in assets/ nor at the root: ${consequence}.`,
      ...(near && near !== name && { suggestion: near }),
    }
  }
}

function* screenshotPaths({ manifest }: LintContext): Generator<Path> {
  const folders: Path[] = [
    ['screenshots'],
    ...Object.keys(objectAt(manifest, 'locales')).map(lang => ['locales', lang, 'screenshots']),
  ]
  for (const path of folders) {
    const names = at(manifest.value, ...path)
    if (Array.isArray(names)) yield* names.map((_, index) => [...path, index])
  }
}
