import type { Path } from '../../../json/document.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'

const places: Path[] = [['vendor_link'], ['developer', 'url'], ['terms', 'url']]

export const urlsHttps = defineLintRule({
  id: 'urls-https',
  summary: 'Addresses shown to people are encrypted ones',
  group: 'security',
  severity: 'info',
  authority: ['security'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib models/cipherUtils.js, cozy-store Details.jsx',
  since: '0.1.0',
  *check({ manifest }) {
    for (const at of places) {
      const url = stringAt(manifest, ...at)
      if (url === undefined || !/^http:\/\/[^/]/i.test(url)) continue
      const safe = url.replace(/^http:/i, 'https:')
      yield {
        path: at,
        message:
          'Over http anybody on the way can read and change what a person sees. Write https, if the site has it.',
        suggestion: safe,
        ...fixWith('suggestion', 'write https', replaceValue(manifest, at, safe)),
      }
    }
  },
})
