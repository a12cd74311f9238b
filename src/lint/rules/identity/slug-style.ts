import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const slugStyle = defineLintRule({
  id: 'slug-style',
  summary: 'The slug is the bare name of the service',
  group: 'identity',
  severity: 'warning',
  authority: ['convention'],
  needs: ['manifest'],
  source: 'cozy.github.io tutorials/konnector (clisk-creation.md)',
  since: '0.1.0',
  *check({ manifest }) {
    const slug = stringAt(manifest, 'slug')
    // What is no slug at all is for slug-format.
    if (slug === undefined || !/^[a-z0-9-]+$/.test(slug)) return
    const bare = slug.replace(/^(cozy-)?(konnector|connector)-(?=.)/, '')
    const clean = bare.replaceAll(/-{2,}/g, '-').replaceAll(/^-|-$/g, '')
    if (clean === slug) return
    yield {
      path: ['slug'],
      message:
        bare === slug
          ? `A dash stands between two words, and ${quote(slug)} has one elsewhere. Remove it, if the slug is not published yet.`
          : `Every slug of the registry is of an app or a konnector, so ${quote(bare)} is enough. Change it before the first publication.`,
      ...(clean && { suggestion: clean }),
    }
  },
})
