import type { Path } from '../../../json/document.ts'
import { quote, valueAt } from '../../../json/values.ts'
import { parseWebUrl, withScheme } from '../../../text/web-url.ts'
import { defineLintRule, type LintRuleDefinition } from '../../engine/rule.ts'
import { suggestValue } from '../../engine/suggest.ts'
import { isPlaceholder } from '../publication/no-placeholder.ts'

interface Row<Id extends string> extends Pick<
  LintRuleDefinition<Id>,
  'id' | 'summary' | 'group' | 'authority' | 'source'
> {
  path: Path
  /** What happens if the value is not a web address. */
  consequence: string
  /** Whether `field-types` reports a value of another type. */
  isDecoded: boolean
}

/** A rule: a member, if it is there, is a web address. */
function webUrlRule<const Id extends string>({ path, consequence, isDecoded, ...row }: Row<Id>) {
  return defineLintRule({
    ...row,
    severity: 'warning',
    fix: 'suggestion',
    *check({ manifest }) {
      const value = valueAt(manifest.value, ...path) ?? ''
      if (value === '' || (isDecoded && typeof value !== 'string')) return
      if (typeof value !== 'string') {
        const urls = Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
        const message = `A web address must be a string, not ${quote(value)}. Write one URL.`
        yield { path, message, ...suggestValue(manifest, path, urls.find(parseWebUrl)) }
      } else if (!parseWebUrl(value) && !isPlaceholder(path, value))
        yield {
          path,
          message: `${quote(value)} is not a web address, so ${consequence}. Write the whole URL, with https://.`,
          ...suggestValue(manifest, path, withScheme(value.trim())),
        }
    },
  })
}

export const vendorLinkUrl = webUrlRule({
  id: 'vendor-link-url',
  summary: 'The vendor_link is a web address',
  group: 'identity',
  authority: ['harvest'],
  source: 'cozy-harvest-lib models/cipherUtils.js, components/TriggerErrorInfo',
  path: ['vendor_link'],
  consequence: 'the link is broken',
  isDecoded: false,
})

export const termsUrl = webUrlRule({
  id: 'terms-url',
  summary: 'The url of the terms is a web address',
  group: 'structure',
  authority: ['store'],
  source: 'cozy-apps-registry README, cozy-store ducks/apps/index.js',
  path: ['terms', 'url'],
  consequence: 'nobody can read the terms',
  isDecoded: true,
})
