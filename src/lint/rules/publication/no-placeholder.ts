import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import type { Path } from '../../../json/document.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { localeStrings } from '../../manifest/locale-strings.ts'
import { quote, stringAt } from '../../../json/values.ts'

/** What the template and the tutorial contain where authors write their own words. */
const placeholders: readonly { path: Path; words: RegExp }[] = [
  { path: ['slug'], words: /^(template|konnectorslug|cozy-konnector-template)$/ },
  { path: ['name'], words: /^(connector template|konnector name|template)$/i },
  {
    path: ['source'],
    words:
      /[:/](konnectors\/(cozy-konnector-)?template|cozy\/cozy-konnector-(template|thename))(\.git)?(#.*)?$/,
  },
  { path: ['vendor_link'], words: /^link to the target website$/i },
  { path: ['developer', 'name'], words: /^your ?name$/i },
  { path: ['developer', 'url'], words: /^your web ?site$/i },
  { path: ['banksTransactionRegExp'], words: /^\\bbooks\\b$/ },
]

/** Whether a field still has the template's value: other rules need not report its form. */
export function isPlaceholder(field: Path, text: string): boolean {
  return placeholders.some(
    ({ path: at, words }) => at.join('/') === field.join('/') && words.test(text.trim()),
  )
}

/** The texts of the template are shorter. */
const maxLength = 300

/** The template's descriptions, current and former, and the tutorial's. */
const texts =
  /^(récupère la liste de livres?( sur le site exemple)?|fetch(es)? (a|the) list of books( from the example website)?|(ce|this) template (récupère|fetches) .*|description)\.?$/i

export const noPlaceholder = defineLintRule({
  id: 'no-placeholder',
  summary: 'Nothing is left from the template',
  group: 'publication',
  severity: errorWhenPublishing,
  authority: ['convention'],
  source: 'cozy-konnector-template manifest.konnector, the konnector tutorial',
  *check({ manifest, pkg }) {
    for (const { path: at, words } of placeholders) {
      const text = stringAt(manifest, ...at)
      if (text !== undefined && words.test(text.trim())) yield finding(at, text)
    }
    for (const { path: at, text } of localeStrings(manifest))
      if (text.length < maxLength && texts.test(text.trim())) yield finding(at, text)
    // Nothing reads the name of the package, and most konnectors keep the template's.
    if (pkg && stringAt(pkg, 'name') === 'cozy-konnector-template')
      yield { ...finding(['name'], 'cozy-konnector-template'), document: pkg, severity: 'warning' }
  },
})

function finding(at: Path, text: string): LintFinding {
  return { path: at, message: `${quote(text)} comes from the template. Write your own.` }
}
