import { assetFile, namedAssets } from '../../manifest/assets.ts'
import { contentOf } from '../../engine/files.ts'
import { readImage } from '../../manifest/image.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'

/** A logo that is a little wider than high fills its square all the same: five in a hundred are not seen. */
const tolerance = 0.05

export const iconSquare = defineLintRule({
  id: 'icon-square',
  summary: 'The icon is square',
  group: 'files',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest', 'files'],
  source: 'cozy.github.io tutorials/konnector/packaging.md',
  since: '0.1.0',
  asks: subject => ({ read: namedAssets(subject, [['icon']]) }),
  *check({ manifest, files }) {
    const icon = stringAt(manifest, 'icon')
    const path = icon && files && assetFile(files, icon)
    const bytes = path && contentOf(files, path)
    const { width, height } = (bytes && readImage(bytes)) || {}
    if (!path || !width || !height || Math.abs(width / height - 1) <= tolerance) return
    yield {
      path: ['icon'],
      message: `The icon is ${width} by ${height}: in the square that the store gives it, it looks small. Make it as wide as high.`,
      related: [{ file: path, message: 'the icon' }],
    }
  },
})
