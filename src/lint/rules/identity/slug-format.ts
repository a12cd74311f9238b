import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import { decodeManifest, stringField } from '../../decoders/decode.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { suggestValue } from '../../engine/suggest.ts'

export const slugFormat = defineLintRule({
  id: 'slug-format',
  summary: 'The slug must contain only lower-case letters, digits and dashes',
  group: 'identity',
  severity: errorWhenPublishing,
  authority: ['registry'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/registry.go (validSlugReg), cozy-stack model/app/installer.go',
  *check({ manifest }) {
    const slug = stringField(decodeManifest('registry', manifest.root!, manifest.text), 'slug')
    if (!slug || /^[a-z0-9-]*$/.test(slug.value)) return
    const meant = slugify(slug.value)
    yield {
      path: slug.layer.path,
      range: slug.layer.node,
      message: `The registry does not accept the slug ${quote(slug.value)}. Use only lower-case letters, digits and dashes.`,
      ...(meant !== '' && {
        ...suggestValue(manifest, slug.layer.path, meant),
      }),
    }
  },
})

function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
