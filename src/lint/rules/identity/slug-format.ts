import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import { decodeManifest, stringField } from '../../decoders/decode.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const slugFormat = defineLintRule({
  id: 'slug-format',
  summary: 'The slug must be of lower-case letters, digits and dashes',
  group: 'identity',
  severity: errorWhenPublishing,
  authority: ['registry'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/registry.go (validSlugReg), cozy-stack model/app/installer.go',
  since: '0.1.0',
  *check({ manifest }) {
    const slug = stringField(decodeManifest('registry', manifest.root!, manifest.text), 'slug')
    if (!slug || /^[a-z0-9-]*$/.test(slug.value)) return
    const meant = slugify(slug.value)
    yield {
      path: slug.layer.path,
      range: slug.layer.node,
      message: `The slug ${quote(slug.value)} has more than lower-case letters, digits and dashes. The registry knows no such konnector: write the name it is registered under.`,
      ...(meant !== '' && {
        suggestion: meant,
        ...fixWith('suggestion', `Write ${quote(meant)}`, replaceValue(manifest, slug.layer.path, meant)),
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
