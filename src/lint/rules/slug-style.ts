import { defineLintRule } from '../rule.ts'
import { quote, stringAt } from '../values.ts'

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
    const bare = slug
      .replace(/^(cozy-)?(konnector|connector)-(?=.)/, '')
      .replaceAll(/-{2,}/g, '-')
      .replaceAll(/^-|-$/g, '')
    if (bare === slug) return
    yield {
      at: ['slug'],
      message: `${quote(slug)} says more than the name of the service: a published slug cannot be changed.`,
      ...(bare && { suggestion: bare }),
    }
  },
})
