import type { Path } from '../../konnector/document.ts'
import { defineLintRule, type LintFinding } from '../rule.ts'
import { textsOf } from '../texts.ts'
import { quote, stringAt } from '../values.ts'

/** What the template and the tutorial write where the author's own words belong. */
const placeholders: readonly { at: Path; words: RegExp }[] = [
  { at: ['slug'], words: /^(template|konnectorslug|cozy-konnector-template)$/ },
  { at: ['name'], words: /^(connector template|konnector name|template)$/i },
  {
    at: ['source'],
    words: /[:/](konnectors\/(cozy-konnector-)?template|cozy\/cozy-konnector-template)(\.git)?(#.*)?$/,
  },
  { at: ['vendor_link'], words: /^(link to the target website|about:blank)$/i },
  { at: ['developer', 'name'], words: /^your ?name$/i },
  { at: ['developer', 'url'], words: /^your web ?site$/i },
  { at: ['banksTransactionRegExp'], words: /^\\bbooks\\b$/ },
]

const textPlaceholder = /(liste de|list of) (livres|books)\b|^description$/i

export const noPlaceholder = defineLintRule({
  id: 'no-placeholder',
  summary: 'Nothing of the template is left',
  group: 'publication',
  severity: { recommended: 'warning', registry: 'error' },
  authority: ['convention'],
  needs: ['manifest'],
  source: 'cozy-konnector-template manifest.konnector, the konnector tutorial',
  since: '0.1.0',
  *check({ manifest }) {
    const isTemplate = /[:/]konnectors\/(cozy-konnector-)?template/.test(stringAt(manifest, 'source') ?? '')
    for (const { at, words } of placeholders) {
      const text = stringAt(manifest, ...at)
      if (text !== undefined && words.test(text.trim())) yield finding(at, text)
    }
    for (const { at, text } of textsOf(manifest))
      if (
        textPlaceholder.test(text) &&
        (isTemplate || !/\b(biblioth|librair|library|bookshop|libraries)/i.test(text))
      )
        yield finding(at, text)
  },
})

function finding(at: Path, text: string): LintFinding {
  return { at, message: `${quote(text)} is a word of the template, left there.` }
}
