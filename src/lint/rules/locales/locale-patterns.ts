import { quote } from '../../../json/values.ts'
import { defineLintRule, type RuleIdentity } from '../../engine/rule.ts'
import { type LocaleString, localeStrings } from '../../manifest/locale-strings.ts'

interface Row<Id extends string> extends RuleIdentity<Id> {
  /** What is wrong with a text, as a message; `undefined` if nothing is. */
  checkText(text: LocaleString): string | undefined
}

/** A rule: no text of a locale contains what the front ends misread. */
function localeTextRule<const Id extends string>({ checkText, ...row }: Row<Id>) {
  return defineLintRule({
    ...row,
    group: 'locales',
    severity: 'warning',
    *check({ manifest }) {
      for (const text of localeStrings(manifest)) {
        const message = checkText(text)
        if (message !== undefined) yield { path: text.path, message }
      }
    },
  })
}

const htmlTag = /<\/?(a|b|br|div|em|h[1-6]|i|img|li|ol|p|script|span|strong|style|table|u|ul)(\s[^<>]*)?\/?>/i

export const localeHtml = localeTextRule({
  id: 'locale-html',
  summary: 'Texts are Markdown or plain, not HTML',
  authority: ['store'],
  source: 'cozy-apps-registry README (long_description is Markdown)',
  checkText({ text }) {
    const tag = htmlTag.exec(text)
    return tag
      ? `The store reads this text as Markdown, but ${quote(tag[0])} is HTML. Use Markdown.`
      : undefined
  },
})

export const localePolyglot = localeTextRule({
  id: 'locale-polyglot',
  summary: 'Texts contain nothing that the front ends read as a variable or a plural',
  authority: ['store', 'harvest'],
  source: 'cozy-ui I18n (Polyglot)',
  checkText({ text, path }) {
    // Harvest's own error texts, which a locale may replace, do have variables.
    if (path[2] === 'error') return undefined
    if (text.includes('||||'))
      return '"||||" separates singular and plural, so only one side is shown. Remove it.'
    if (/%\{[^{}]*\}/.test(text))
      return '"%{…}" is a variable without a value, so nothing is shown. Put a space after "%".'
    return undefined
  },
})
