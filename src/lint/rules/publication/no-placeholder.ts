import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import type { Path } from '../../../json/document.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { localeStrings } from '../../manifest/locale-strings.ts'
import { quote, stringAt } from '../../../json/values.ts'

/** What the template and the tutorial write where the author's own words belong. */
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

/** Whether a field still has the template's word: no other rule needs to speak of its form. */
export function isPlaceholder(field: Path, text: string): boolean {
  return placeholders.some(
    ({ path: at, words }) => at.join('/') === field.join('/') && words.test(text.trim()),
  )
}

/** No text of the template is as long. */
const longest = 300

/** The template's own descriptions, of today and before, and the tutorial's. */
const texts =
  /^(récupère la liste de livres?( sur le site exemple)?|fetch(es)? (a|the) list of books( from the example website)?|(ce|this) template (récupère|fetches) .*|description)\.?$/i

export const noPlaceholder = defineLintRule({
  id: 'no-placeholder',
  summary: 'Nothing of the template is left',
  group: 'publication',
  severity: errorWhenPublishing,
  authority: ['convention'],
  needs: ['manifest'],
  source: 'cozy-konnector-template manifest.konnector, the konnector tutorial',
  since: '0.1.0',
  *check({ manifest, pkg }) {
    for (const { path: at, words } of placeholders) {
      const text = stringAt(manifest, ...at)
      if (text !== undefined && words.test(text.trim())) yield finding(at, text)
    }
    for (const { path: at, text } of localeStrings(manifest))
      if (text.length < longest && texts.test(text.trim())) yield finding(at, text)
    // Nothing reads the name of the package: it is left behind more often than not.
    if (pkg && stringAt(pkg, 'name') === 'cozy-konnector-template')
      yield { ...finding(['name'], 'cozy-konnector-template'), document: pkg, severity: 'warning' }
  },
})

function finding(at: Path, text: string): LintFinding {
  return { path: at, message: `${quote(text)} is left from the template. Write your own.` }
}
