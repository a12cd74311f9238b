import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { parseWebUrl, withScheme } from '../../../text/web-url.ts'
import { valueAt, quote } from '../../../json/values.ts'
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
    const link = valueAt(manifest.value, 'vendor_link') ?? undefined
    if (link === undefined || link === '') return
    if (typeof link !== 'string') {
      const first = Array.isArray(link)
        ? link.find(item => typeof item === 'string' && parseWebUrl(item))
        : undefined
      yield {
        path: ['vendor_link'],
        message: `One address is wanted here, and this is ${quote(link)}. Write a string.`,
        ...(first && { suggestion: first }),
        ...(first && fixWith('suggestion', 'take the first', replaceValue(manifest, ['vendor_link'], first))),
      }
    } else if (!parseWebUrl(link) && !isPlaceholder(['vendor_link'], link)) {
      const meant = withScheme(link.trim())
      yield {
        path: ['vendor_link'],
        message: `${quote(link)} is not a web address, and the link leads nowhere. Write it whole, with https://.`,
        ...(meant && { suggestion: meant }),
        ...(meant &&
          fixWith('suggestion', `write ${quote(meant)}`, replaceValue(manifest, ['vendor_link'], meant))),
      }
    }
  },
})
