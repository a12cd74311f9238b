import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const slugStyle = defineLintRule({
  id: 'slug-style',
  summary: 'The slug is the name of the service, without a prefix',
  group: 'identity',
  severity: 'warning',
  authority: ['convention'],
  source: 'cozy.github.io tutorials/konnector (clisk-creation.md)',
  *check({ manifest }) {
    const slug = stringAt(manifest, 'slug')
    // slug-format reports anything that is not a slug.
    if (slug === undefined || !/^[a-z0-9-]+$/.test(slug)) return
    const bare = slug.replace(/^(cozy-)?(konnector|connector)-(?=.)/, '')
    const clean = bare.replaceAll(/-{2,}/g, '-').replaceAll(/^-|-$/g, '')
    if (clean === slug) return
    yield {
      path: ['slug'],
      message:
        bare === slug
          ? `Dashes may only separate words. Remove the others if the slug is not published yet.`
          : `The prefix says nothing: ${quote(bare)} is enough. Change it only if the slug is not published yet.`,
      ...(clean && { suggestion: clean }),
    }
  },
})
