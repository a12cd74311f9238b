import { defineLintRule } from '../../engine/rule.ts'
import { parseWebUrl } from '../../../text/web-url.ts'
import { objectAt, quote } from '../../../json/values.ts'

export const termsUrl = defineLintRule({
  id: 'terms-url',
  summary: 'The url of terms is a web address',
  group: 'structure',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  source: 'cozy-apps-registry README, cozy-store ducks/apps/index.js',
  since: '0.1.0',
  *check({ manifest }) {
    const { url } = objectAt(manifest, 'terms')
    if (typeof url === 'string' && url !== '' && !parseWebUrl(url))
      yield {
        path: ['terms', 'url'],
        message: `${quote(url)} is not a web address, and nobody can read the terms. Write it whole, with https://.`,
      }
  },
})
