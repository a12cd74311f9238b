import { assetFile, namedAssets } from '../../manifest/assets.ts'
import { contentOf } from '../../engine/files.ts'
import { readImage } from '../../manifest/image.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'

/** A logo that is up to 5 % wider than high still fills its square. */
const tolerance = 0.05

export const iconSquare = defineLintRule({
  id: 'icon-square',
  summary: 'The icon is square',
  group: 'files',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest', 'files'],
  source: 'cozy.github.io tutorials/konnector/packaging.md',
  asks: subject => ({ read: namedAssets(subject, [['icon']]) }),
  *check({ manifest, files }) {
    const icon = stringAt(manifest, 'icon')
    const path = icon && files && assetFile(files, icon)
    const bytes = path && contentOf(files, path)
    const { width, height } = (bytes && readImage(bytes)) || {}
    if (!path || !width || !height || Math.abs(width / height - 1) <= tolerance) return
    yield {
      path: ['icon'],
      message: `The icon is ${width} by ${height}, so it looks small in the store's square. Make it square.`,
      related: [{ file: path, message: 'the icon' }],
    }
  },
})
