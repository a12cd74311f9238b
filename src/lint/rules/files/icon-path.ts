import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'
import { suggestValue } from '../../engine/suggest.ts'

export const iconPath = defineLintRule({
  id: 'icon-path',
  summary: 'The icon path is relative to the root of the build',
  group: 'files',
  severity: 'warning',
  authority: ['registry', 'store'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/registry.go (HandleAssets), cozy-konnector-build webpack.config.js',
  *check({ manifest }) {
    const icon = stringAt(manifest, 'icon')
    if (icon === undefined) return
    const wrong = checkPath(icon)
    if (!wrong) return
    const kept = icon.replace(/^(\.?\/|assets\/|build\/)+/, '')
    const usable = kept !== icon && kept !== '' && !kept.includes('..')
    yield {
      path: ['icon'],
      message: `The icon ${quote(icon)} ${wrong}.`,
      ...suggestValue(manifest, ['icon'], usable ? kept : undefined),
    }
  },
})

function checkPath(icon: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(icon)) return 'is a URL. Name a file of the build'
  if (icon.split('/').includes('..')) return 'leads out of the build. Name a file inside it'
  if (/^(\.?\/)*assets\//.test(icon))
    return 'does not exist in the build, where the files of assets/ are at the root. Remove the folder'
  if (/^(\.?\/)*build\//.test(icon)) return 'is looked up inside the build. Remove the folder'
  if (/^\.?\//.test(icon)) return 'must be relative to the root of the build. Remove the leading slash'
  return undefined
}
