import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const iconPath = defineLintRule({
  id: 'icon-path',
  summary: 'The icon is named as it is in the build',
  group: 'files',
  severity: 'warning',
  authority: ['registry', 'store'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/registry.go (HandleAssets), cozy-konnector-build webpack.config.js',
  since: '0.1.0',
  *check({ manifest }) {
    const icon = stringAt(manifest, 'icon')
    if (icon === undefined) return
    const wrong = wrongWith(icon)
    if (!wrong) return
    const kept = icon.replace(/^(\.?\/|assets\/|build\/)+/, '')
    const usable = kept !== icon && kept !== '' && !kept.includes('..')
    yield {
      path: ['icon'],
      message: `The icon ${quote(icon)} ${wrong}.`,
      ...(usable && { suggestion: kept }),
      ...(usable && fixWith('suggestion', `write ${quote(kept)}`, replaceValue(manifest, ['icon'], kept))),
    }
  },
})

function wrongWith(icon: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(icon)) return 'is an address. Name a file of the build'
  if (icon.split('/').includes('..')) return 'leads out of the build. Name a file in it'
  if (/^(\.?\/)*assets\//.test(icon))
    return 'is not found in the build, where the files of assets/ are at the root. Leave the folder out'
  if (/^(\.?\/)*build\//.test(icon)) return 'is looked for inside of the build. Leave its folder out'
  if (/^\.?\//.test(icon)) return 'is relative to the root of the build. Leave out the leading slash'
  return undefined
}
