import { assetFile, namedAssets } from '../../manifest/assets.ts'
import { contentOf } from '../../engine/files.ts'
import { readImage } from '../../manifest/image.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'

export const iconFormat = defineLintRule({
  id: 'icon-format',
  summary: 'The icon is an SVG or PNG, and its extension matches its content',
  group: 'files',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest', 'files'],
  source: 'cozy-apps-registry registry/registry.go, cozy.github.io tutorials/konnector/packaging.md',
  asks: subject => ({ read: namedAssets(subject, [['icon']]) }),
  *check({ manifest, files }) {
    const icon = stringAt(manifest, 'icon')
    const path = icon && files && assetFile(files, icon)
    const bytes = path && contentOf(files, path)
    if (!bytes) return
    const place = { path: ['icon'], related: [{ file: path, message: 'the icon' }] }
    const image = readImage(bytes)
    const extension = /\.([^./]+)$/.exec(icon)?.[1]?.toLowerCase().replace('jpeg', 'jpg') ?? ''
    if (!image) yield { ...place, message: `${path} is not an image. Use an SVG or a PNG.` }
    else if (image.kind !== extension)
      yield {
        ...place,
        message:
          extension === ''
            ? `${path} has no extension, and the registry goes by the extension. Name it .${image.kind}.`
            : `${path} has the extension .${extension} but its content is ${image.kind}, and the registry goes by the extension. Rename the file.`,
      }
    else if (image.kind !== 'svg' && image.kind !== 'png')
      yield {
        ...place,
        message: `${path} is a ${image.kind} file; an icon must be an SVG or a PNG. Convert it.`,
      }
    else if (
      image.text &&
      /<script|\son\w+\s*=|<foreignObject|(href|src)\s*=\s*["']\s*(https?:)?\/\//i.test(image.text)
    )
      yield {
        ...place,
        authority: ['security'],
        message: `${path} contains a script or loads something from another site. Remove that from the SVG.`,
      }
  },
})
