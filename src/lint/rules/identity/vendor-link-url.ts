import { fixes, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { webUrl, withScheme } from '../../../text/web-url.ts'
import { at, quote } from '../../../json/values.ts'
import { isPlaceholder } from '../publication/no-placeholder.ts'

export const vendorLinkUrl = defineLintRule({
  id: 'vendor-link-url',
  summary: 'The link to the vendor is a web address',
  group: 'identity',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib models/cipherUtils.js, components/TriggerErrorInfo',
  since: '0.1.0',
  *check({ manifest }) {
    const link = at(manifest.value, 'vendor_link') ?? undefined
    if (link === undefined || link === '') return
    if (typeof link !== 'string') {
      const first = Array.isArray(link)
        ? link.find(item => typeof item === 'string' && webUrl(item))
        : undefined
      yield {
        at: ['vendor_link'],
        message: `One address is wanted here, and this is ${quote(link)}. Write a string.`,
        ...(first && { suggestion: first }),
        ...(first && fixes('suggestion', 'take the first', replaceValue(manifest, ['vendor_link'], first))),
      }
    } else if (!webUrl(link) && !isPlaceholder(['vendor_link'], link)) {
      const meant = withScheme(link.trim())
      yield {
        at: ['vendor_link'],
        message: `${quote(link)} is not a web address, and the link leads nowhere. Write it whole, with https://.`,
        ...(meant && { suggestion: meant }),
        ...(meant &&
          fixes('suggestion', `write ${quote(meant)}`, replaceValue(manifest, ['vendor_link'], meant))),
      }
    }
  },
})
