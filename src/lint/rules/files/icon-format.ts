import { assetFile, namedAssets } from '../../manifest/assets.ts'
import { contentOf } from '../../engine/files.ts'
import { readImage } from '../../manifest/image.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'

export const iconFormat = defineLintRule({
  id: 'icon-format',
  summary: 'The icon is an SVG or a PNG, by its name and by its bytes',
  group: 'files',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest', 'files'],
  source: 'cozy-apps-registry registry/registry.go, cozy.github.io tutorials/konnector/packaging.md',
  since: '0.1.0',
  asks: subject => ({ read: namedAssets(subject, [['icon']]) }),
  *check({ manifest, files }) {
    const icon = stringAt(manifest, 'icon')
    const path = icon && files && assetFile(files, icon)
    const bytes = path && contentOf(files, path)
    if (!bytes) return
    const place = { path: ['icon'], related: [{ file: path, message: 'the icon' }] }
    const image = readImage(bytes)
    const extension = /\.([^./]+)$/.exec(icon)?.[1]?.toLowerCase().replace('jpeg', 'jpg') ?? ''
    if (!image) yield { ...place, message: `${path} is not an image. Put an SVG or a PNG there.` }
    else if (image.kind !== extension)
      yield {
        ...place,
        message: `${path} is named as ${extension || 'nothing'} and holds ${image.kind}, and the registry goes by the name. Rename the file.`,
      }
    else if (image.kind !== 'svg' && image.kind !== 'png')
      yield { ...place, message: `An icon is an SVG or a PNG, and ${path} is ${image.kind}. Convert it.` }
    else if (
      image.text &&
      /<script|\son\w+\s*=|<foreignObject|(href|src)\s*=\s*["']\s*(https?:)?\/\//i.test(image.text)
    )
      yield {
        ...place,
        authority: ['security'],
        message: `${path} holds a script, or something from another site. Take it out: an icon is a picture and no more.`,
      }
  },
})
