import type { Path } from '../../../json/document.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'
import { suggestValue } from '../../engine/suggest.ts'

const places: Path[] = [['vendor_link'], ['developer', 'url'], ['terms', 'url']]

export const urlsHttps = defineLintRule({
  id: 'urls-https',
  summary: 'URLs that users see start with https',
  group: 'security',
  severity: 'info',
  authority: ['security'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib models/cipherUtils.js, cozy-store Details.jsx',
  *check({ manifest }) {
    for (const at of places) {
      const url = stringAt(manifest, ...at)
      if (url === undefined || !/^http:\/\/[^/]/i.test(url)) continue
      const safe = url.replace(/^http:/i, 'https:')
      yield {
        path: at,
        message: 'http traffic can be read and modified in transit. Write https if the site supports it.',
        ...suggestValue(manifest, at, safe),
      }
    }
  },
})
