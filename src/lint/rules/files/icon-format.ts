import { assetFile, namedAssets } from '../../manifest/assets.ts'
import { contentOf } from '../../engine/files.ts'
import { readImage } from '../../manifest/image.ts'
import { findActiveContent } from '../../manifest/active-svg.ts'
import { defineLintRule, type LintContext, type LintFinding } from '../../engine/rule.ts'
import { stringAt, valueAt } from '../../../json/values.ts'

export const iconFormat = defineLintRule({
  id: 'icon-format',
  summary: 'The icon is an SVG or PNG, and its extension matches its content',
  group: 'files',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest', 'files'],
  source: 'cozy-apps-registry registry/registry.go, cozy.github.io tutorials/konnector/packaging.md',
  asks: subject => ({ read: namedAssets(subject, [['icon'], ['partnership', 'icon']]) }),
  *check({ manifest, files }) {
    const icon = stringAt(manifest, 'icon')
    const path = icon && files && assetFile(files, icon)
    const bytes = path && contentOf(files, path)
    if (!bytes) return yield* checkPartner({ manifest, ...(files && { files }) })
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
    const active = image?.text && findActiveContent(image.text)
    if (active) yield { ...place, authority: ['security'], message: activeIcon(path, active) }
    yield* checkPartner({ manifest, ...(files && { files }) })
  },
})

/** The partner's icon may be of any format, and runs where the icon would. */
function* checkPartner({ manifest, files }: Pick<LintContext, 'manifest' | 'files'>): Generator<LintFinding> {
  const icon = valueAt(manifest.value, 'partnership', 'icon')
  const path = typeof icon === 'string' && files && assetFile(files, icon)
  const bytes = path && contentOf(files, path)
  const text = bytes && readImage(bytes)?.text
  const active = text && findActiveContent(text)
  if (path && active)
    yield {
      path: ['partnership', 'icon'],
      related: [{ file: path, message: 'the icon' }],
      authority: ['security'],
      message: activeIcon(path, active),
    }
}

function activeIcon(path: string, active: string): string {
  return `${path} contains ${active}, which a browser runs or loads when it shows the icon. Remove it from the SVG.`
}
